### Tuttavani: uuden lisääminen, yhden kontaktin kortti, mitä keskustelusta jäi, seuraava päivä.
### Kontaktit eivät käytä Siltaa. Kukaan muu ei näe näitä tekstejä eikä nimiä.

contact-somebody = tämä ihminen

## Lista

contact_list-list = { $count ->
        [0] Täällä ei ole vielä ketään. Lisää ensimmäinen ihminen.
       *[other] { $due ->
            [0] Tuttavasi: { $count }. Kuka ensin? Voit myös kirjoittaa nimen.
           *[other] Tuttavasi: { $count }. Ehkä tervehdyksestä ilahtuu: { $people }. Kuka ensin?
        }
    }
    .add = Lisää ihminen
    .closer = Katso tarkemmin
    .home = Valikko

## Uusi ihminen

contact_add-known = { $contact } on jo listalla ”Tuttavani”.
contact_add-name = Mikä nimi näkyy listalla? Lempinimi riittää.
contact_add-same = Sinulla on jo tämä nimi: { $contact }. Onko hän sama ihminen?
    .yes = On, sama ihminen
    .no = Ei, uusi ihminen
    .rename = Valitsen toisen nimen
contact_add-where = Missä sinä ja { $contact } tapasitte?
    .event = Tapahtumassa
    .course = Kurssilla tai koulussa
    .work = Töissä
    .neighbour = Naapurustossa
    .online = Netissä
    .through = Yhteisen tutun kautta
contact_add-through = Kuka toi teidät yhteen? Valitse tai kirjoita etunimi.
contact_add-middle_too = Lisäsin sinulle vielä yhden ihmisen: { $through }.
contact_add-about = Mistä te puhuitte? Kirjoita 1–3 sanaa.
contact_add-promise = Lupasiko jompikumpi teistä jotain?
    .none = Ei
    .me = Minä lupasin jotain
    .them = Hän lupasi jotain
contact_add-mine = Mitä sinä lupasit? Muutama sana riittää.
contact_add-theirs = Mitä hän lupasi? Muutama sana riittää.
contact_add-until = Mihin mennessä? Valitse tai kirjoita päivä.
    .three_days = 3 päivän päästä
    .one_week = Viikon päästä
    .no_day = Ei päivää
contact_add-next = { $contact } on nyt listalla. Mitä teet seuraavaksi?
    .thanks = Lähetän kiitoksen
    .week = Otan yhteyttä viikon päästä
    .keep = Pidän vain nimen
    .suggest = Ehdota sinä rytmiä
contact_add-saved = Tallensin. { $contact } on listalla ”Tuttavani”.

## Neljä painallusta: mihin ihminen kuuluu

contact_place-who = Kenestä puhumme?
    .leave_it = En nyt
contact_place-helix = Mihin { $contact } kuuluu eniten?
    .public = Julkinen palvelu
    .school = Koulu tai tutkimus
    .company = Yritys
    .community = Yhdistys, naapurit, ystävät
    .unsure = En ole varma
contact_place-tie = Kuinka hyvin sinä ja { $contact } tunnette toisenne?
    .close = Hän on läheinen
    .well = Hyvin
    .little = Vähän
    .unmet = Emme ole vielä tavanneet
contact_place-local = Osaako { $contact } kertoa, miten asiat toimivat täällä?
    .local = Osaa, tuntee paikallisen elämän
    .new = Hän on uusi täällä kuten minä
    .both = Tuntee molemmat maailmat
    .abroad = Asuu toisessa maassa
contact_place-last = Milloin sinä ja { $contact } olitte viimeksi yhteydessä?
    .week = Tällä viikolla
    .month = Tässä kuussa
    .year = Tänä vuonna
    .longer = Kauemmin sitten
    .never = Emme vielä

## Seuraava päivä

contact_next-promised = Seuraavaksi: { $contact }, { $due }. Muistutan sinua silloin.
contact_next-too = Lupauksesta muistutan silloin: { $contact }, { $due }.
contact_next-unpromised =
    Seuraavaksi: { $contact }, { $due }. Päivä on tallessa täällä.
    Et halunnut muistutuksia, joten en kirjoita. Löydät päivän kohdasta ”Tuttavani”.

## Yksi kontakti

contact_card-view =
    { $contact }
    { $met }
    { $last }
    { $promise }
    { $next }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .had = Olimme yhteydessä
    .write = Kirjoita
    .change = Muokkaa
    .rest = Laita tauolle
    .wake = Lopeta tauko
    .delete = Poista
    .other = Jotain muuta
contact-met =
    .event = Tapasitte tapahtumassa.
    .course = Tapasitte kurssilla tai koulussa.
    .work = Tapasitte töissä.
    .neighbour = Tapasitte naapurustossa.
    .online = Tapasitte netissä.
    .through = Teidät toi yhteen { $through }.
    .someone = Tapasitte yhteisen tutun kautta.
    .unknown = Tapaamispaikka: ei kirjoitettu.
contact-known =
    .topics = { $met } Tästä puhuitte: { $topics }.
    .note =
        { $met }
        Muistiinpanosi: { $note }
    .both =
        { $met } Tästä puhuitte: { $topics }.
        Muistiinpanosi: { $note }
contact-last =
    .day = Viimeksi yhteydessä: { $day }.
    .week = Viimeksi yhteydessä: viikon sisällä ennen kuin kerroit minulle.
    .month = Viimeksi yhteydessä: kuukauden sisällä ennen kuin kerroit minulle.
    .year = Viimeksi yhteydessä: vuoden sisällä ennen kuin kerroit minulle.
    .longer = Viimeksi yhteydessä: kauan sitten. Se ei haittaa.
    .never = Viimeksi yhteydessä: ei vielä.
    .unknown = Viimeksi yhteydessä: ei kirjoitettu.
contact-promise =
    .me = Lupauksesi: { $promised }.
    .them = Hän lupasi: { $promised }.
    .me_day = Lupauksesi: { $promised }. Päivä: { $due }.
    .them_day = Hän lupasi: { $promised }. Päivä: { $due }.
    .none = Ei avoimia lupauksia.
contact-next =
    .day = Seuraavaksi: { $day }.
    .now = Seuraavaksi: tänään on hyvä päivä.
    .waiting = Viesti on kirjoitettu. Ehkä vastaus tulee.
    .written = Viesti on kirjoitettu. Kysyn pian, miten kävi.
    .resting = Tauolla: en muistuta.
    .archived = Arkistossa: en muistuta.
    .gone = Arkistossa. Poistan tämän, päivä on { $day }.
    .none = Seuraavaa päivää ei ole.

contact_card-rested = { $contact } on nyt tauolla. En muistuta. Tauko loppuu, kun olette taas yhteydessä.
contact_card-other = Nyt on valittuna { $contact }. Mitä muuta?
    .came = Mitä siitä jäi
    .file = Tiedosto puhelimeeni
    .archive = Siirrä arkistoon
    .unarchive = Ota pois arkistosta
contact_card-filed = Tiedostossa on vain nimi: { $contact }.
contact_card-archived =
    { $contact } on nyt arkistossa. Löydät arkiston kohdasta ”Tuttavani”, ”Katso tarkemmin”.
    Jos et käytä kontaktia 12 kuukauteen, kysyn ensin sinulta. Sitten poistan sen.
contact_card-unarchived = { $contact } on taas listallasi.

contact_delete-sure = Poistetaanko { $contact }? Myös muistiinpanot, päivät ja muistutukset poistuvat. Niitä ei saa takaisin.
    .yes = Poista
    .no = Säilytä
contact_delete-dropped = Poistin nimen sekä kaikki muistiinpanot ja päivät.
contact_delete-kept = En poistanut mitään. { $contact } on edelleen täällä.

## Tietojen muuttaminen

contact_change-what = Nyt on valittuna { $contact }. Mitä haluat muuttaa?
    .name = Nimi
    .note = Muistiinpanoni
    .talk = Mistä puhuimme
    .promise = Lupaus
    .rhythm = Rytmi
    .place = Mihin hän kuuluu
contact_change-name = Nimi on nyt: { $contact }. Mikä nimi näkyy listalla?
contact_change-note =
    { $has ->
        [yes] Muistiinpanosi: { $before }
       *[no] Muistiinpanoa ei vielä ole. Kontakti: { $contact }.
    }
    Kirjoita uusi muistiinpano, enintään 200 merkkiä. Vain sinä näet sen.
    Älä kirjoita terveydestä, uskonnosta tai perheen salaisuuksista.
    .empty = Poista muistiinpano
contact_change-talk = Mistä sinä ja { $contact } puhuitte? Kirjoita 1–3 sanaa.
contact_change-promise =
    { $by ->
        [me] Lupauksesi: { $promised }. Onko se tehty?
       *[them] Hän lupasi: { $promised }. Onko se tehty?
    }
    .kept = Se on tehty
    .other = Kirjoita toinen lupaus
contact_change-whose = Kuka lupasi jotain?
    .me = Minä
    .them = Hän
contact_change-mine = Mitä sinä lupasit? Muutama sana riittää.
contact_change-theirs = Mitä hän lupasi? Muutama sana riittää.
contact_change-until = Mihin mennessä? Valitse tai kirjoita päivä.
    .three_days = 3 päivän päästä
    .one_week = Viikon päästä
    .no_day = Ei päivää
contact_change-saved = Muutin sen.

## Oltiin yhteydessä

contact_log-who = Kenen kanssa olit yhteydessä?
    .leave_it = En nyt
contact_log-how = Miten sinä ja { $contact } olitte yhteydessä?
    .met = Tapasimme
    .call = Puhelu
    .message = Viesti
    .online = Tykkäys tai kommentti netissä
contact_log-what = Mitä siitä jäi sinulle? Jos ei mitään erityistä, paina ”En mitään näistä”.
    .information = Tietoa
    .advice = Neuvoja
    .job_tip = Vinkki työpaikasta
    .introduction = Esittely uudelle ihmiselle
    .language = Kielen harjoittelua
    .nice = Oli vain mukavaa
contact_log-what-inline =
    .information = tietoa
    .advice = neuvoja
    .job_tip = vinkki työpaikasta
    .introduction = esittely uudelle ihmiselle
    .language = kielen harjoittelua
    .nice = oli vain mukavaa
contact_log-topic = Mistä te puhuitte? Kirjoita 1–3 sanaa.
contact_log-promise =
    { $by ->
        [me] Kirjasit tämän: { $promised }. Onko se nyt tehty?
       *[them] Hän lupasi: { $promised }. Onko se nyt tehty?
    }
    .kept = Se on tehty
    .open = Ei vielä
contact_log-sooner =
    Hyvä, että sinä ja { $contact } olitte yhteydessä.
    Muistutanko kaksi seuraavaa kertaa vähän aikaisemmin?
    .yes = Kyllä, aikaisemmin
    .no = Sama rytmi kuin ennen
contact_log-next =
    { $planned ->
        [yes] Kirjasin sen. Rytmin mukaan seuraava päivä on { $due }. Milloin seuraavaksi?
       *[no] Kirjasin sen. Milloin sinä ja { $contact } olette taas yhteydessä?
    }
    .rhythm = Oman rytmin mukaan
    .week = Viikon päästä
    .month = Kuukauden päästä
    .quarter = Kolmen kuukauden päästä
    .none = En suunnittele nyt
contact_log-noted = Pidit yhteyttä.

## Tietääkö hän? Kerran, 30 päivää lisäämisen jälkeen

card-told = Tietääkö { $contact }, että sinulla on hänestä lyhyt muistiinpano? On kohteliasta kertoa se.
    .yes = Tietää
    .will = Kerron sen hänelle
    .delete = Poista muistiinpano
contact_told-thanks = Hyvä. Kiitos, että kerroit hänelle.
contact_tell-thanks = Hyvä. Yksi lause riittää: ”Minulla on pieni muistiinpano, jotta muistan, mistä puhuimme.”

## Miksi kysyt?

why-contact =
    Kysyn, jotta voin myöhemmin kertoa, kuka hän on ja mistä puhuitte.
    Vain sinä näet sen. En koskaan kirjoita kontakteillesi.
why-promise = Lupaus on hyvä syy kirjoittaa. Muistutan siitä päivää ennen tai kolmen päivän päästä.
why-place =
    Neljä painallusta näyttää, missä tuttavasi ovat: työssä, koulussa, virastoissa vai vapaa-ajalla.
    Näin näet, millainen kontakti voisi auttaa seuraavaksi.
why-rhythm = Yhteys säilyy, kun kirjoitat silloin tällöin pari sanaa. Sinä päätät, kuinka usein. Voit valita myös: ei koskaan.
why-benefit = Näin näet myöhemmin, mitä hyvää sait ihmisiltä. Vain sinä näet sen.
