### Tiedot kuuluvat ihmiselle itselleen. Selvästi ja kokonaan; mitään ei piiloteta.

privacy_menu-menu = Tietosi kuuluvat sinulle.
    .stored = Mitä on tallessa
    .choices = Omat valintani
    .coach = Mitä valmentajani näkee
    .copy = Lataa
    .part = Poista osa
    .everything = Poista kaikki
    .enough = Hyvä

privacy_data-you = Tallessa on se, mitä kerroit itsestäsi. Se on nimi tai lempinimi, kieli ja paikkakunta. Se on myös se, mikä on sinulle tärkeää, ja työsi ala, jos valitsit sen. Tallessa ovat myös valintasi ja niiden päivät.
privacy_data-things = { $contacts ->
        [0] Kontakteja ei ole.
        [one] Tallessa on { $contacts } kontakti ja muistiinpanosi.
       *[other] Tallessa on { $contacts } kontaktia ja muistiinpanosi.
    } { $goals ->
        [0] Tavoitteita ei ole.
        [one] { $goals } tavoite.
       *[other] { $goals } tavoitetta.
    } { $actions ->
        [0] Suunnitelmassa ei ole tekoja.
        [one] { $actions } teko suunnitelmassa.
       *[other] { $actions } tekoa suunnitelmassa.
    } { $sheets ->
        [0] Harjoituksista ei ole merkintöjä.
        [one] { $sheets } merkintä harjoituksista ja hyvistä hetkistä.
       *[other] { $sheets } merkintää harjoituksista ja hyvistä hetkistä.
    } { $drafts ->
        [0] Luonnoksia ei ole.
        [one] { $drafts } viestin luonnos.
       *[other] { $drafts } viestin luonnosta.
    } { $talk ->
        [0] Keskustelustamme ei ole tallessa mitään.
        [one] { $talk } viesti keskustelustamme, 30 päivän ajan.
       *[other] { $talk } viestiä keskustelustamme, 30 päivän ajan.
    }
    .correct = Muuta, mitä tiedät minusta
    .copy = Lataa
    .enough = Hyvä
about_me-me = Kutsun sinua näin: { $who }. Paikkakuntasi: { $town }. Sinulle tärkeää: { $needs }. Työsi ala: { $fields }. Mitä muutan?
    .call = Nimeni
    .town = Paikkakuntani
    .need = Mikä on tärkeää
    .work = Työni ala
    .level = Kielitaitoni
    .enough = Kaikki on oikein
about_me-open = ei vielä kerrottu

consent_cat-choices = Nämä ovat sinun valintojasi. Rasti tarkoittaa kyllä. Muuta painamalla. Alla oleva painike tallentaa.
    .remind = Muistutukset
consent_cat-saved = Tallensin. Voit muuttaa tätä milloin vain.

privacy_copy-ask = Teen yhden tiedoston. Siinä on kaikki, mitä sinusta on tallessa. Se tulee tähän keskusteluun. Teenkö sen?
    .yes = Kyllä
    .no = Ei
privacy_copy-here = Tässä on kaikki, mitä sinusta on tallessa. Tiedosto ”read-me” kertoo lisää.
privacy_copy-readme = Tässä on kaikki, mitä Silta on tallentanut sinusta.
    talk.txt on keskustelumme viimeisten 30 päivän ajalta. Voit lukea sen.
    data.json sisältää kaiken tietokoneohjelmaa varten. Jokaisella osalla on oma nimi.
    Ajat ovat UTC-aikaa. Poistetut asiat eivät ole täällä.
    Voit korjata ja poistaa kaiken keskustelussa, kohdassa Tietosuoja.

privacy_part-pick = Minkä osan poistan?
    .contacts = Kontaktini ja muistiinpanoni
    .goals = Tavoitteeni
    .steps = Vastaukseni vaiheissa
    .drafts = Luonnokseni
    .talk = Keskustelumme
privacy_part-sure = Poistanko tämän: ”{ $what }”? Sitä ei saa takaisin.
    .yes = Poista
    .no = Säilytä
privacy_part-gone = Se on poistettu.
privacy_part-kept = Säilytän sen.

privacy_all-first = Poistanko kaikki tietosi? Kontaktit, tavoitteet, viestit ja valinnat poistuvat. Ne poistuvat heti kaikista paikoistasi. Niitä ei saa takaisin.
    .yes = Poista kaikki
    .copy = Lataan ensin
    .no = Säilytä kaikki
privacy_all-sure = Haluatko varmasti poistaa kaiken? Sen jälkeen en enää tunne sinua.
    .yes = Kyllä, poista
    .no = Ei, säilytä
privacy_all-gone = Kaikki on poistettu. Telegramissa voit myös itse tyhjentää tämän keskustelun. Kiitos yhteisestä ajasta. Kaikkea hyvää sinulle.
privacy_all-kept = Hyvä. Kaikki pysyy ennallaan.
