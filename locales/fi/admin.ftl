# Ylläpidon sivut. Niitä lukee se, joka pitää palvelusta huolta: ensin mitä on, sitten mitä tehdä.
# Ihmisistä näkyy täällä nimi, roolit ja päivät; ei koskaan se, mitä he ovat sanoneet.

admin-rooms = Ylläpidon sivut
admin-overview = Tilanne
admin-people = Ihmiset ja roolit
admin-groups = Ryhmät
admin-messages = Viestit
admin-aside = Sivuun siirretyt
admin-texts = Omat tekstinne

## Mitä tehdä seuraavaksi

admin-next = Seuraavaksi
admin-look = Katso
# Ruudunlukijalle.
admin-look-at = Katso: { $what }
admin-well = Kaikki on hyvin
admin-well-says = Ajastetut tehtävät toimivat, viestit menevät perille, eikä mikään odota sinua.
admin-do-database = Tietokantaan ei voi kirjoittaa
    .helps = Kukaan ei saa nyt vastausta. Katso levy ja loki ja käynnistä sitten Silta uudelleen.
admin-do-clock =
    { $beats ->
        [one] { $beats } ajastettu tehtävä on myöhässä
       *[other] { $beats } ajastettua tehtävää on myöhässä
    }
    .helps = Muistutukset voivat tulla myöhässä. Loki kertoo syyn. Uudelleen käynnistäminen ei hävitä mitään.
admin-do-waits =
    { $minutes ->
        [one] Viesti on odottanut { $minutes } minuutin
       *[other] Viesti on odottanut { $minutes } minuuttia
    }
    .helps = Jokin kanava ei ehkä toimi. Viestit lähtevät itse, kun se toimii taas.
admin-do-aside =
    { $updates ->
        [one] { $updates } viestiä ei voitu käsitellä
       *[other] { $updates } viestiä ei voitu käsitellä
    }
    .helps = Lähettäjille sanottiin, että olemme pahoillamme. Kerro syy Sillan tekijöille. Viesti poistetaan 7 päivän päästä.
admin-do-dead =
    { $messages ->
        [one] { $messages } viesti ei mennyt perille
       *[other] { $messages } viestiä ei mennyt perille
    }
    .helps = Lähetä ne uudelleen, kun syy on korjattu.
admin-do-feeds =
    { $feeds ->
        [one] { $feeds } tapahtumien lähdettä ei voi lukea
       *[other] { $feeds } tapahtumien lähdettä ei voi lukea
    }
    .helps = Vanhemmat tapahtumat näkyvät yhä. Katso, onko lähteen osoite muuttunut.
admin-do-wrong =
    { $sentences ->
        [one] { $sentences } kohtaa tiedostoissanne ei voi lukea
       *[other] { $sentences } kohtaa tiedostoissanne ei voi lukea
    }
    .helps = Se, mitä ei voi lukea, jää pois. Sitä ei koskaan arvata.
admin-do-operator = Palvelusta vastaavaa ei ole nimetty
    .helps = Pyydätte ihmisiltä luottamusta. Kirjoita nimi ja yhteystieto.
admin-do-calls = Kukaan ei ole vastaamassa ihmisille
    .helps = Sitä ennen kukaan ei voi pyytää ihmistä ryhmän ulkopuolella.
admin-do-address = Näiden sivujen osoitetta ei tiedetä
    .helps = Aseta SILTA_PUBLIC_URL ja käynnistä uudelleen. Sitten keskustelussa voi antaa linkkejä.
admin-do-telegram = Telegramia ei ole yhdistetty
    .helps = Ihmiset voivat käyttää verkkokeskustelua. Jos haluat molemmat, aseta SILTA_TELEGRAM_TOKEN ja käynnistä uudelleen.

## Miten palvelu voi

admin-waiting = Matkalla
admin-dead = Ei mennyt perille
admin-doubt = Meni ehkä perille
admin-set-up = Asetettu
admin-database = Tietokanta
admin-works = toimii
admin-works-not = siihen ei voi kirjoittaa
admin-calls = Pyynnöt jutella ihmisen kanssa
admin-address = Näiden sivujen osoite
admin-there = on
admin-there-not = ei käytössä
admin-clock = Ajastetut tehtävät
admin-clock-says = Mitä Silta tekee itse yhä uudelleen, ja milloin se viimeksi onnistui.
admin-beat = Tehtävä
admin-beat-last = Viimeksi
admin-beat-not-yet = ei vielä
admin-state = Tilanne
admin-late = myöhässä
admin-fine = kunnossa
admin-beat-promises = Muistutusten lähettäminen
admin-beat-forgetting = Vanhojen tietojen poistaminen
admin-beat-feeds = Tapahtumien ja työpaikkojen lukeminen
admin-beat-calls = Pyyntöjen välittäminen ihmiselle
admin-beat-day = Päivän luvut sinulle yhdellä rivillä
admin-beat-signs = Merkit siitä, että valmentaja voisi auttaa
admin-beat-held_talks = Keskustelun palautus, kun valmentaja on pitänyt sitä päivän
admin-beat-log = Tietokantatiedoston siistiminen
admin-beat-trials = Unohdettujen kokeilujen lopettaminen
admin-beat-demo_clock = Esittelyn ajan muistaminen
admin-feeds = Tapahtumien lähteet
admin-feeds-none = Ei vielä lähdettä. Lisää sellainen palvelimella: silta feeds add
admin-feed-paused = tauolla
admin-feed-troubled = ei toimi hyvin
admin-feed-ok = Viimeksi luettu: { $at }.
admin-feed-never = Ei vielä koskaan luettu.
admin-feed-failures =
    { $times ->
        [one] Sen jälkeen epäonnistui { $times } kerran.
       *[other] Sen jälkeen epäonnistui { $times } kertaa.
    }
admin-feed-next = Seuraavan kerran: { $at }.

## Mitä poistettiin ajallaan

admin-retention = Poistettu ajallaan
admin-retention-says = Mitään ei säilytetä kauemmin kuin tarvitaan. Nämä poistettiin viimeisten 30 päivän aikana.
admin-kept-all = Kuinka kauan mitäkin säilytetään
admin-days =
    { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    }
admin-gone = { $number }, viimeksi: { $day }
admin-gone-none = Mikään ei ollut tarpeeksi vanhaa.
admin-kept-draft = Viestien luonnokset
admin-kept-sign = Merkit valmentajille
admin-kept-look = Kuka on katsonut kenenkin tietoja
admin-kept-note = Valmentajien muistiinpanot
admin-kept-take_over = Tieto siitä, että valmentaja otti keskustelun
admin-kept-staff_word = Ihmisten ja valmentajien viestit
admin-kept-group_word = Valmentajien viestit ryhmälle
admin-kept-member = Tieto siitä, että joku oli ryhmässä, lähdön jälkeen
admin-kept-role = Roolit, kun ne ovat päättyneet
admin-kept-session = Kirjautuneet selaimet
admin-kept-sign_in = Kirjautumislinkit
admin-kept-promise = Muistutukset, kun ne on annettu
admin-kept-to_send = Mitä Silta sanoi
admin-kept-set_aside = Sivuun siirretyt viestit
admin-kept-heard = Mitä ihmiset sanoivat
admin-kept-joincode = Koodit, jotka yhdistävät kaksi puhelinta
admin-kept-never_agreed = Ihmiset, jotka eivät hyväksyneet selostetta

## Ihmiset ja roolit

admin-people-says = Nimet, roolit ja päivät. Se, mitä ihmiset täällä sanovat ja tekevät, on heidän. He voivat lukea, että katsoit.
admin-only-work = Ketkä työskentelevät täällä
admin-roles = Roolit
admin-role = Rooli
admin-since = Tuli tänne
admin-seen = Viimeksi nähty
admin-never-in = ei ole vielä käynyt
admin-role-participant = osallistuja
admin-role-coach = valmentaja
admin-role-organisation = organisaatio
admin-role-employer = työnantaja
admin-role-mentor = mentori
admin-role-tutor = tuutori
admin-role-key_person = avainhenkilö
admin-role-admin = ylläpitäjä
admin-invite = Kutsu joku uusi
admin-invite-says = Niille, jotka työskentelevät täällä. Osallistujat liittyvät ryhmän linkillä tai julisteella.
admin-name = Nimi
admin-name-hint = Niin kuin ihmiset näkevät sen
admin-invite-now = Tee linkki
admin-person-since = Tuli tänne: { $day }. Viimeksi nähty: { $ago }.
admin-person-talks = Myös { $name } keskustelee Sillan kanssa ja voi lukea, että katsoit.
admin-role-since = Alkoi: { $day }
admin-role-end = Lopeta rooli
admin-role-end-one = Lopeta rooli: { $role }
admin-no-role = Ei roolia: käyttää Siltaa itse.
admin-role-new = Uusi rooli lisää
admin-role-give = Anna rooli
admin-signed-in = Kirjautuneena
admin-browsers =
    { $browsers ->
        [0] Ei missään selaimessa.
        [one] { $browsers } selaimessa.
       *[other] { $browsers } selaimessa.
    }
admin-link = Linkki
admin-link-says = Lähetä se vain yhdelle ihmiselle: { $name }. Linkki toimii kerran, kymmenen minuuttia. Se näkyy täällä vain nyt.
admin-link-copy = Valitse ja kopioi
admin-link-new = Uusi linkki
admin-link-new-says = Tarvitaan, kun linkki on kadonnut tai puhelin on uusi: { $name }.
admin-link-make = Tee uusi linkki
admin-link-own = { $name } saa linkin, kun kirjoittaa keskusteluun /console.

## Ryhmät

admin-groups-says = Vain ryhmän valmentajat näkevät, ketkä ovat ryhmässä, niin paljon kuin jokainen haluaa näyttää.
admin-groups-told = Kun lisäät tai poistat valmentajan, ryhmän ihmiset saavat siitä viestin sopivaan aikaan.
admin-groups-none = Ryhmän tekee valmentaja. Kutsu ensimmäinen valmentaja.
admin-coach-none = Kukaan ei vastaa täällä
admin-coach-add = Lisää valmentaja
admin-coach-add-to = Lisää tämä valmentaja ryhmään: { $group }
admin-coach-now = Lisää
admin-coach-drop = Poista ryhmästä
admin-coach-drop-one = Poista { $name } ryhmästä: { $group }

## Viestit, jotka eivät menneet perille

admin-lost = Viestit, jotka eivät menneet perille
admin-lost-says = Näet numeron, kanavan ja syyn, et koskaan tekstiä.
admin-lost-none = Mikään ei ole epäonnistunut
admin-lost-none-says =
    { $waiting ->
        [0] Juuri nyt mikään ei ole matkalla.
        [one] { $waiting } viesti on matkalla.
       *[other] { $waiting } viestiä on matkalla.
    }
admin-reasons = Syyn mukaan
admin-reason-says =
    { $messages ->
        [one] { $messages } viesti, { $channel }, viimeksi: { $at }
       *[other] { $messages } viestiä, { $channel }, viimeksi: { $at }
    }
admin-each = Yksitellen
admin-again-says = Se, mikä meni ehkä perille, voi tulla kaksi kertaa.
admin-message = Kenelle
admin-message-to = Ihminen { $number }, { $channel }
admin-number = Ihminen { $number }
admin-reason = Syy
admin-when = Milloin
admin-doubt-one = meni ehkä perille
admin-again = Lähetä uudelleen
admin-again-one = Lähetä viesti { $number } uudelleen
admin-again-all = Lähetä kaikki uudelleen
admin-again-all-of = Lähetä kaikki uudelleen: { $reason }
admin-not-again-late = Siitä ei ole enää hyötyä
admin-not-again-left = Saaja lähti; viesti tulee, kun hän palaa
admin-older = Vanhemmat

## Sivuun siirretyt

admin-aside-says = Mitä joku lähetti ja mitä Silta ei osannut käsitellä. Jokainen poistetaan 7 päivän päästä.
admin-aside-all = Kaikki sivuun siirretyt
admin-aside-one = { $channel }, { $at }
admin-aside-show = Näytä, mitä lähetettiin
admin-aside-show-one = Näytä, mitä lähetettiin: { $number }
admin-aside-look = Viesti voi olla yksityinen. Jos katsot, lähettäjä voi lukea, että katsoit.
admin-aside-sent = Mitä lähetettiin
admin-aside-noted = Katsominen on kirjattu, ja lähettäjä voi lukea sen.
admin-aside-drop = Poista
admin-aside-drop-one = Poista { $number }
admin-aside-none = Mitään ei ole siirretty sivuun
admin-aside-none-says = Kaikki, mitä ihmiset lähettivät, voitiin käsitellä.

## Organisaation omat tekstit

admin-texts-says = Mitä Silta sanoo teidän nimissänne. Mitä tähän ei ole kirjoitettu, sitä ei näytetä. 112 näytetään aina.
admin-texts-who = Keitä olette
admin-texts-look = Tarkista
admin-texts-locked = Tämä on esittely: tätä ei voi muuttaa täällä.
admin-texts-by-hand = Tiedosto on kirjoitettu niin, ettei sitä voi muuttaa tällä lomakkeella. Muuta se palvelimella.
admin-texts-check = Näin ihmiset lukevat sen
admin-texts-check-says = Mitään ei ole vielä muutettu.
admin-texts-person = Ihmiset voivat pyytää ihmistä. Pyyntö tulee Telegram-keskusteluusi.
admin-texts-no-person = Ihmiset eivät voi pyytää ihmistä: siihen tarvitaan nimi ja Telegram-keskustelu.
admin-texts-keep = Tallenna
admin-texts-drop = Jätä ennalleen
admin-missing = puuttuu
admin-field-name = Nimi
    .helps = Organisaatio, niin kuin ihmiset sen tuntevat
admin-field-contact = Yhteystieto
    .helps = Sähköpostiosoite tai puhelinnumero
admin-field-office_hours = Milloin vastaatte
    .helps = Esimerkki: maanantaista perjantaihin klo 9–15
admin-field-youth = Nuorille
    .helps = Mistä alle 18-vuotiaat saavat apua
admin-field-telegram_bot = Botti Telegramissa
    .helps = Botin nimi linkkejä ja julisteita varten, esimerkiksi my_silta_bot
admin-field-telegram_chat = Telegram-keskustelu pyynnöille
    .helps = Sinun ja botin keskustelun numero, esimerkiksi 123456789
admin-wrong = Mikä on väärin
admin-countries = Auttavat puhelimet ja linkit
admin-countries-says = Ne ovat tiedostoissa palvelimella, jotta joku tarkistaa jokaisen numeron ja osoitteen, ennen kuin niihin luotetaan.
admin-helplines = Auttavat puhelimet
admin-helplines-none = ei mitään: vain 112 näytetään
admin-links-none = ei mitään
admin-files = Tiedostot
admin-files-says = Ne ovat kansiossa, jonka SILTA_HOME kertoo. Voit muuttaa tiedostoa millä tahansa tekstieditorilla. Silta lukee puhelinnumerot ja linkit käynnistyessään.
admin-file-changed = Muutettu viimeksi: { $day }.
admin-file-old = tarkista
admin-file-old-says = Tätä ei ole muutettu puoleen vuoteen. Soita jokaiseen numeroon ja avaa jokainen linkki.
admin-file-example = Se näyttää tältä:

## Lomakkeen jälkeen

admin-say-name = Kirjoita nimi.
admin-say-made = Linkki näytettiin kerran. Jos tarvitset linkin, tee uusi.
admin-say-given = Rooli on annettu.
admin-say-ended = Rooli on päättynyt.
admin-say-last = Muita ylläpitäjiä ei ole. Anna rooli ensin jollekin toiselle.
admin-say-out = Kirjattu ulos kaikkialta.
admin-say-coach = Ryhmässä on nyt yksi valmentaja lisää.
admin-say-dropped = Hän ei ole enää tämän ryhmän valmentaja eikä näe siitä mitään.
admin-say-last_coach = Kukaan ei vastaisi tämän ryhmän ihmisille. Lisää ensin toinen valmentaja.
admin-say-again = Taas matkalla.
admin-say-none = Mitään ei voitu lähettää uudelleen.
admin-say-gone = Poistettu.
admin-say-kept = Tallennettu. Silta sanoo näin tästä lähtien. Vanha tiedosto on sen vieressä: operator.toml.before
admin-say-meanwhile = Joku muutti tiedostoa sillä välin. Katso uudelleen.

## Ihmisen omalla sivulla: mitä ylläpito näki hänestä

mine-looked-admin = { $by } (ylläpito) näki nimesi ja roolisi: { $at }
mine-looked-aside = { $by } (ylläpito) luki viestisi, jota ei voitu käsitellä: { $at }
