# Ihmisen omat sivut: tuttavat, kartta, suunnitelma ja tietosuoja. Samat asiat kuin keskustelussa.
# Kukaan ei ole myöhässä, mitään ei jäänyt tekemättä. Selviä sanoja väsyneelle, pienellä puhelimella.

## Ensimmäinen sivu

mine-hello = { $named ->
        [yes] Hei { $name }
       *[no] Hei
    }
mine-moments = Hyviä hetkiä tällä viikolla
mine-moments-says = Valitse yksi tai ei yhtään.
mine-moments-none = Juuri nyt ei ole ketään. Kaikki on hyvin.
mine-idea = Idea:
mine-write = Kirjoita nyt
mine-write-to = Kirjoita: { $name }
mine-write-there = Kirjoita viesti omassa keskustelussasi Sillan kanssa.
mine-your-chat = Keskustelusi Sillan kanssa on siinä paikassa, jossa tavallisesti juttelette.
mine-did = Tein sen jo
mine-did-with = Olimme yhteydessä: { $name }
mine-later = Myöhemmin
mine-later-one = Myöhemmin: { $name }
mine-slower = Harvemmin
mine-slower-one = Harvemmin: { $name }
mine-rest = Tauolle
mine-rest-one = Tauolle: { $name }
mine-next = Seuraava tekoni
mine-next-none = Millekään teolle ei ole päivää. Keskustelussa voit valita teon.
mine-meeting = Seuraava tapaaminen
mine-meeting-at = { $group }: { $at }
mine-meeting-none = Tapaamista ei ole sovittu.
mine-not-agreed = Ensin keskusteluun
mine-not-agreed-says = Hyväksy seloste keskustelussa. Sen jälkeen tuttavasi ja suunnitelmasi säilyvät, ja löydät ne täältä.

## Tuttavani

mine-people = Tuttavani
mine-people-says = { $people ->
        [0] Ei vielä ketään.
        [one] { $people } ihminen. Vain sinä näet hänet.
       *[other] { $people } ihmistä. Vain sinä näet heidät.
    }
mine-coming = Tulossa
mine-cap =
    { $mode ->
        [weekly] Kirjoitan ihmisistäsi korkeintaan kerran viikossa
        [monthly] Kirjoitan ihmisistäsi korkeintaan kerran kuukaudessa
       *[normal] { $times ->
            [one] Kirjoitan itse ensin korkeintaan { $times } kerran viikossa
           *[other] Kirjoitan itse ensin yhteensä korkeintaan { $times } kertaa viikossa
        }
    }{ $hours ->
        [yes] { " " }kello { $first }–{ $last }
       *[no] { "" }
    } ja enintään kolmesta ihmisestä kerralla. Muut tulevat muutaman päivän päästä.
mine-coming-none = Kenellekään ei ole päivää seuraavien kahdeksan viikon aikana.
mine-why-silent = Hiljainen päivä: { $planned }. Siksi: { $day }.
mine-why-pause = Pidät taukoa, siksi: { $day }.
mine-why-never = Kaikki päiväsi ovat hiljaisia, joten en kirjoita. Päivä: { $planned }.
mine-why-none = { $day }.
mine-no-reminders = Muistutukset eivät ole päällä. Päivät ovat tallessa täällä, enkä kirjoita.
mine-everybody = Kaikki
mine-find = Etsi ihminen
mine-find-hint = Nimi, paikka tai mistä puhuitte
mine-find-do = Etsi
mine-found-none = Ketään ei löytynyt. Kokeile osaa nimestä.
mine-find-all = Näytä kaikki
mine-rhythm = { $days ->
        [0] ei muistutusta
        [7] joka viikko
        [30] joka kuukausi
        [90] kolmen kuukauden välein
        [180] kaksi kertaa vuodessa
        [365] kerran vuodessa
        [one] joka päivä
       *[other] { $days } päivän välein
    }
mine-resting = tauolla
mine-archived = arkistossa
mine-add = Lisää ihminen
mine-name = Nimi
mine-name-hint = Lempinimi riittää. Älä kirjoita puhelinnumeroa.
mine-where = Missä tapasitte
mine-topics = Mistä puhuitte
mine-talked = Tästä puhuitte: { $topics }.
mine-topics-hint = Yhdestä kolmeen sanaa
mine-promise = Lupaus
mine-promise-hint = Muutama sana. Jos lupausta ei ole, jätä tyhjäksi.
mine-promised-by = Kuka lupasi
mine-by-me = Minä lupasin
mine-by-them = Hän lupasi
mine-until = Mihin mennessä
mine-then = Mitä seuraavaksi
mine-then-suggest = Sillan ehdotuksen mukaan
mine-then-week = Muistuta viikon päästä
mine-then-keep = Säilytä vain nimi
mine-not-said = ei kerrottu
mine-as-it-is = ennallaan
mine-save = Tallenna
mine-keep-anyway = Säilytä silti
mine-private = Tämä näyttää puhelinnumerolta tai osoitteelta. Turvallisempaa on, ettei se jää tänne.
mine-same-name = Sinulla on jo tämä nimi. Onko hän uusi ihminen?
mine-some-day = Valitse päivä kalenterista.

## Yksi ihminen

mine-log = Olimme yhteydessä
mine-log-how = Miten
mine-log-what = Mitä siitä jäi
mine-log-kept = Lupaus on täytetty
mine-log-next = Milloin seuraavan kerran
mine-log-rhythm = Oman rytmin mukaan
mine-log-week = Viikon päästä
mine-log-month = Kuukauden päästä
mine-log-quarter = Kolmen kuukauden päästä
mine-log-none = Ei suunnitelmaa
mine-another-time = Toinen aika
mine-ask-again = Kysy uudelleen
mine-change-rhythm = Kuinka usein
mine-wake = Herätä
mine-change = Muuta
mine-note = Muistiinpanoni
mine-note-hint = Vain sinä näet sen. Älä kirjoita terveydestä, uskonnosta tai perheen salaisuuksista.
mine-place = Mihin { $name } kuuluu
mine-quarter = Yhteiskunnan osa
mine-ring = Kuinka hyvin tunnette toisenne
mine-local = Elämä täällä
mine-last = Viimeksi yhteydessä, suunnilleen
mine-delete = Poista: { $name }
mine-delete-says = Myös muistiinpano, päivät ja muistutukset poistetaan. Niitä ei saa takaisin.
mine-delete-sure = Kyllä, poista: { $name }
mine-saved = Tallennettu.
mine-noted = Kirjattu. Pidit yhteyttä.
mine-moved = Siirretty.
mine-sent-to-chat = Saat sen keskusteluusi.

## Karttani

mine-map = Karttani
mine-map-says = { $people ->
        [one] Sinulla on { $people } ihminen.
       *[other] Sinulla on { $people } ihmistä.
    } Tuntee paikallisen elämän: { $local }. Vähän tuttuja: { $weak }. Heiltä saa usein uutta tietoa.
mine-map-alt = Verkostosi: ihmisiä { $people }, neljässä osassa. Sama on alla tekstinä.
mine-map-none = Karttasi on tänään tyhjä
mine-map-none-says = Yksi nimi on alku. Keskustelussa Silta esittää sinulle kuusi pientä kysymystä.
mine-map-words = Sama sanoina
mine-map-change = Muuta paikkaa
mine-map-change-one = Muuta: { $name }
mine-map-who = Kuka
mine-map-not-placed = Ei vielä paikkaa
mine-map-picture = Lataa kuva
mine-map-send = Lähetä kuva keskusteluuni
mine-map-grew = Miten se on kasvanut
mine-map-grew-says = Jokainen kaari on yksi ihminen.
mine-map-today = Tämä on kuva tästä päivästä. Oikeaa määrää ei ole.
mine-map-open = Avoin osa: { $quarter }
mine-map-open-says = Täältä sinulla ei ole vielä ketään. Yksi teko voi avata tämän osan.

## Suunnitelmani

mine-plan = Suunnitelmani
mine-plan-none = Ei vielä suunnitelmaa
mine-plan-none-says = Suunnitelmassa on tavoite, ihmisiä, tekoja ja päiviä. Teet sen keskustelussa.
mine-goal = Tavoitteeni
mine-goal-none = Ei vielä tavoitetta. Valitset sen keskustelussa.
mine-goal-until = Tavoitepäivä: { $day }
mine-actions = Teot
mine-actions-none = Avoimia tekoja ei ole.
mine-actions-done = Tehty
mine-action-done = Tehty: { $what }
mine-tick = Tehty
mine-move = Siirrä
mine-move-one = Uusi päivä: { $what }
mine-new-day = Uusi päivä
mine-when-then = Kun { $when }, niin: { $then }
mine-no-day = ei päivää
mine-calendar = Kalenterini
mine-calendar-says = Yksityinen osoite puhelimesi kalenteriin. Pidä se salassa: siinä näkyvät päiväsi ja nimet.
mine-calendar-make = Tee yksityinen osoite
mine-calendar-again = Tee uusi osoite
mine-calendar-again-says = Aiempi osoite lakkaa toimimasta.
mine-calendar-end = Sulje osoite
mine-calendar-is = Sinulla on yksityinen osoite. Se näytetään vain kerran, kun se tehdään.
mine-calendar-here = Yksityinen osoitteesi
mine-calendar-copy = Lisää se kalenteriisi kohdassa ”tilaa” (subscribe). Osoite näytetään vain nyt.
mine-calendar-ended = Osoite on suljettu. Kukaan ei voi enää lukea sitä.
mine-calendar-no = Puhelin ei voi hakea kalenteria täältä. Keskustelussa saat päiväsi tiedostona.
mine-files = Paperilla ja tiedostona
mine-plan-pdf = Suunnitelmani (PDF)
mine-plan-ics = Päiväni (kalenteritiedosto)

## Tietosuoja

mine-privacy = Tietosi kuuluvat sinulle
mine-privacy-says = Sinä päätät, mitä säilytetään ja kuka näkee sen. Valitsitpa mitä tahansa, kaikki muu toimii edelleen.
mine-choices = Valintani
mine-choices-says = Voit muuttaa niitä milloin vain.
mine-choice-remind = Muistutukset
mine-choice-remind-says = Silta saa kirjoittaa ensin, suunnitelmastasi ja tuttavistasi.
mine-answered-yes = Vastasit kyllä: { $day }. Tekstin versio: { $version }.
mine-answered-no = Vastasit ei: { $day }. Tekstin versio: { $version }.
mine-answered-not = Et ole vielä vastannut.
mine-notice = Tietosuojaseloste
mine-groups = Mitä valmentajani näkevät
mine-groups-none = Et ole missään ryhmässä. Kukaan henkilökunnasta ei näe tietojasi.
mine-coaches = { $many ->
        [no] Valmentajasi: { $names }.
       *[yes] Valmentajasi: { $names }.
    }
mine-coach-came = Uusi valmentaja, { $day } alkaen: { $who }
mine-coach-left = Ei enää tämän ryhmän valmentaja, { $day } alkaen: { $who }
mine-level-of = Mitä ryhmän valmentajat näkevät: { $group }
mine-level-0 = Ei mitään
mine-level-0-says = He näkevät nimesi ja sen, mitä heiltä kysyt.
mine-level-1 = 1. Miten pitkällä olen
mine-level-1-says = Esimerkki: ”Vaihe 2 valmis 3. maaliskuuta. Viimeisin viesti: tänään.”
mine-level-2 = 2. Myös tavoitteeni ja suunnitelmani
mine-level-2-says = Esimerkki: ”Juttelee saman alan ihmisen kanssa, tiistai.” Ei nimiä.
mine-level-3 = 3. Myös karttani luvut
mine-level-3-says = Esimerkki: ”14 ihmistä, 5 tuntee paikallisen elämän.” Kuinka monta, ei koskaan kuka.
mine-level-now = Valinta on voimassa heti, kun tallennat.
mine-leave = Lähde ryhmästä
mine-leave-says = Tästä hetkestä valmentajat eivät näe sinusta enää mitään. Sinulle jää kaikki.
mine-leave-sure = Kyllä, lähden ryhmästä: { $group }
mine-left = Et ole enää ryhmässä. Sen valmentajat eivät näe sinusta enää mitään.
mine-looked = Kuka on katsonut
mine-looked-none = Kukaan henkilökunnasta ei ole katsonut.
mine-looked-page = { $by } avasi sivusi: { $at }
mine-looked-list = { $by } näki rivisi ryhmän listalla: { $at }
mine-looked-talk = { $by } avasi keskustelun kanssasi: { $at }
mine-notes = Muistiinpanot sinulle
mine-notes-by = { $by }, { $day }
mine-stored = Mitä on tallessa
mine-part = Osa
mine-how-much = Määrä
mine-since = Mistä alkaen
mine-part-contacts = Tuttavani
mine-part-goals = Tavoitteeni
mine-part-steps = Vastaukseni seitsemässä vaiheessa
mine-part-drafts = Luonnokseni
mine-part-talk = Keskustelumme 30 viime päivältä
mine-part-feed = Mitä sanoin tapahtumista ja työpaikoista
mine-part-requests = Pyynnöt jutella ihmisen kanssa
mine-part-notes = Valmentajien muistiinpanot minusta
mine-part-consents = Valintani ja niiden päivät
mine-notes-ask = Valmentajilla voi olla muistiinpanoja sinusta. Voit pyytää, että saat lukea ne.
mine-copy = Lataa kaikki
mine-copy-send = Lähetä kaikki keskusteluuni
mine-delete-data = Poista
mine-delete-data-says = Voit poistaa osan tai kaiken. Se tapahtuu heti. Poistettua ei saa takaisin.
mine-delete-now = Se tapahtuu heti. Poistettua ei saa takaisin.
mine-delete-part = Poista osa
mine-delete-everything = Kaikki
mine-delete-all = Poista kaikki
mine-erase-part = Poistetaanko tämä osa?
mine-erase-part-lost = { $rows ->
        [0] Täällä ei ole nyt mitään tallessa.
        [one] { $rows } merkintä poistetaan, ja kaikki, mikä siihen liittyy.
       *[other] { $rows } merkintää poistetaan, ja kaikki, mikä niihin liittyy.
    }
mine-erase-contacts = Poista tuttavani
mine-erase-goals = Poista tavoitteeni
mine-erase-steps = Poista vastaukseni
mine-erase-drafts = Poista luonnokseni
mine-erase-talk = Poista keskustelumme
mine-erase-contacts-lost = Myös muistiinpanot, lupaukset, päivät ja muistutukset poistetaan. Teot jäävät, ilman nimiä.
mine-erase-goals-lost = Myös päivät ja muistutukset poistetaan.
mine-erase-steps-lost = Myös korttisi, suunnitelmasi ja tieto valmiista vaiheista poistetaan.
mine-erase-drafts-lost = Viestit, joita et ole vielä lähettänyt.
mine-erase-talk-lost = Mitä sinä kirjoitit ja mitä Silta kirjoitti, kaikissa paikoissasi.
mine-erase-all = Poistetaanko kaikki?
mine-erase-all-lost = Kaikki alla oleva poistetaan heti ja kaikissa paikoissasi. Sinut kirjataan ulos. Et ole enää missään ryhmässä.
mine-erase-all-sure = Kyllä, haluan poistaa kaiken
mine-erase-all-do = Poista kaikki
mine-erase-keep = Säilytä kaikki
mine-erased-part = Se on poistettu.
mine-erased = Kaikki on poistettu
mine-erased-says = Silta ei enää tunne sinua. Kiitos yhteisestä ajasta. Kaikkea hyvää sinulle.
mine-sessions = Missä olen kirjautuneena
mine-sessions-says = { $browsers ->
        [one] { $browsers } selaimessa.
       *[other] { $browsers } selaimessa.
    }

## Telegramin sisällä

mine-app = Omat sivuni
mine-app-wait = Hetki vain.
mine-app-no-script = Nämä sivut tarvitsevat pienen ohjelman, ja se ei toimi tässä. Kirjoita keskusteluun /console. Sitten saat linkin.
mine-app-outside = Avaa nämä sivut keskustelusta Sillan kanssa Telegramissa.
mine-app-forged = Telegramin antama tieto ei täsmää. Sulje tämä ikkuna ja avaa se keskustelusta.
mine-app-old = Tämä ikkuna oli auki liian kauan. Sulje se ja avaa se uudelleen keskustelusta.
mine-app-used = Tämä ikkuna on jo avattu kerran. Sulje se ja avaa se uudelleen keskustelusta.
mine-app-unknown = Emme ole vielä tavanneet. Sano ensin hei keskustelussa ja avaa sitten tämä ikkuna.
mine-app-over = Tämän ikkunan tunti on kulunut. Sulje se ja avaa se uudelleen keskustelusta.
mine-app-network = Nyt ei ole verkkoyhteyttä. Tekstisi on yhä tässä. Yritä uudelleen.
mine-app-wrong = Se ei onnistunut. Yritä uudelleen.
