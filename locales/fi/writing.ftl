### Viestin kirjoittaminen: valitaan, täytetään, näytetään kahdella kielellä, ihminen lähettää itse.
### Itse viestit ovat tiedostossa template.ftl.

human_msg-old = Aloitit viestin. Saaja: { $contact }. Jatkatko sitä vai poistanko sen?
    .go_on = Jatkan
    .delete = Poista se
human_msg-dropped = Poistin sen.
human_msg-type = Mitä haluat kirjoittaa?
    .m1 = Tapahtuman jälkeen
    .m2 = Kutsu verkostoon netissä
    .m3 = Pyyntö: 20 minuutin keskustelu
    .m4 = Pyyntö: esittele minut jollekin
    .m5 = Kiitos
    .m6 = Viesti vanhalle tuttavalle
human_msg-to = Kenelle? Valitse tai kirjoita etunimi.
human_msg-tone = Kuinka hyvin sinä ja { $contact } tunnette toisenne?
    .first = Ensimmäinen yhteydenotto
    .known = Tunnemme toisemme

## Täytettävät sanat. Ne tulevat kaksoispisteen jälkeen, joten lyhyet sanat riittävät.

human_msg-event = Missä sinä ja { $contact } tapasitte? Esimerkiksi: toukokuun työmessut.
human_msg-topic = Mistä puhuitte? Muutama sana riittää. Esimerkiksi: työ koulussa.
human_msg-channel = Missä haluat pitää yhteyttä? Esimerkiksi: LinkedIn.
human_msg-field = Mistä alasta on kyse? Esimerkiksi: kirjanpito.
human_msg-job = Mikä on ammattisi? Esimerkiksi: sairaanhoitaja, viisi vuotta.
human_msg-advice = Mikä auttoi sinua eniten? Esimerkiksi: vinkkisi kurssista.
human_msg-memory = Mitä hyvää muistat? Viestin saa { $contact }. Esimerkiksi: yhteiset lounaat kurssilla.
human_msg-news = Mitä uutta sinulle kuuluu? Esimerkiksi: aloitin kielikurssin.
human_msg-tip = Mistä vinkki tai linkki kertoo? Esimerkiksi: tapahtuma 3. kesäkuuta.
human_msg-reason = Mistä onnittelet? Esimerkiksi: uusi työpaikkasi.
human_msg-question = Mikä on kysymyksesi? Esimerkiksi: Miten löysit ensimmäisen työsi täällä?
human_msg-meeting = Mikä on ehdotuksesi? Esimerkiksi: kahvi tiistaina kello 17.

## Valmis viesti

human_msg-preview =
    { $blocks ->
        [one] Tässä on viestisi.
       *[other] { $chosen ->
            [yes] Tässä on viestisi: ensin valitsemallasi kielellä, sitten sinun kielelläsi.
           *[no] Tässä on viestisi: ensin paikallisella kielellä, sitten sinun kielelläsi.
        }
    }
    { $filled ->
        [yes] { $blocks ->
            [one] Omat sanasi ovat niin kuin kirjoitit ne.
           *[other] Omat sanasi ovat niin kuin kirjoitit ne. Voit itse kääntää ne toiselle kielelle.
        }
       *[no] Voit lisätä siihen oman lauseen.
    }
    .copy = Kopioin sen
    .change = Muokkaa
    .tongue = Toisella kielellä
    .shorter = Lyhyempi
    .coach = Kysy valmentajalta
# The message in a language they choose, for somebody who lives elsewhere.
human_msg-tongue = Millä kielellä viesti on?
    .fi = Suomeksi
    .sv = Ruotsiksi
    .nl = Hollanniksi
    .en = Englanniksi
human_msg-short =
    .copy = Kopioin sen
    .change = Muokkaa
    .longer = Taas pidempi
    .coach = Kysy valmentajalta
    .tongue = { human_msg-preview.tongue }

human_msg-copied =
    Voit lähettää sen omasta sähköpostistasi tai sovelluksestasi. Minä en lähetä sitä.
    Kysynkö kahden päivän päästä, miten meni?
    .yes = Kyllä, kysy
    .no = Ei kiitos
human_msg-will_ask = Hyvä. Kysyn kahden päivän päästä. Kun lähetät viestin, { $contact } kuulee sinusta. Se on oikea askel.
human_msg-wont_ask = Selvä, en kysy. Kun lähetät viestin, { $contact } kuulee sinusta. Se on oikea askel.
human_msg-done = Hyvä. Kun lähetät viestin, { $contact } kuulee sinusta. Se on oikea askel.

## Kaksi päivää myöhemmin

card-sent_check = Lähetitkö viestin? Saaja: { $contact }.
    .sent = Lähetin sen
    .answer = Sain vastauksen
    .not_yet = En vielä
    .not_needed = Ei tarvita
msg_sent-noted = Hyvä. Kirjoitit ihmiselle. Se on oikea askel.
msg_answer-nice = Hyvä uutinen. Kiitos, että kerroit.
msg_not_yet-fine = Ei haittaa. Kysyn vielä kerran kolmen päivän päästä.
msg_not_yet-without = Ei haittaa. Ei ole kiirettä.
msg_let_be-fine = Selvä. Kaikkia viestejä ei tarvitse lähettää.

why-message =
    Tarvitsen muutaman sanan, jotta viesti kuulostaa sinulta.
    Se on tallessa 30 päivää, vain sinulle. En koskaan lähetä sitä.
