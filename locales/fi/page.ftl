# Sanat keskustelun ympärillä: aloitussivu, keskustelusivun kehys, selosteet ja virheet.
# Lukija voi olla väsynyt, puhelin pieni ja vanha, kieli vieras. Selvää kieltä.

## Jokaisen sivun kehys

page-silta = Silta
page-skip = Siirry sisältöön
page-skip-talk = Siirry keskusteluun
page-run-by = Palvelusta vastaa { $operator }
page-privacy = Tietosuoja
page-languages = Kieli
page-go-start = Siirry alkuun
page-open-chat = Avaa keskustelu
page-staff = Henkilökunnalle

## Keskustelu

page-program = Tietokoneohjelma
page-talk-to-person = Juttele ihmisen kanssa
page-conversation = Keskustelu
page-menu = Valikko
page-your-answer = Vastauksesi
page-write-or-choose = Kirjoita tai valitse
page-send = Lähetä
page-answers = Vastausvaihtoehdot
page-more-answers = Muut vaihtoehdot
page-choose-many = Valitse niin monta kuin haluat
page-copy = Kopioi teksti
page-copied = Kopioitu.
page-card-add = Lisää kontakti tiedostosta
page-card-file = Kontakti tiedostosta (.vcf)
page-card-large = Tiedosto on minulle liian suuri. Lähetä yksi kontakti ilman kuvaa tai lisää nimi kohtaan ”Tuttavani”.
page-download = Lataa tiedosto: { $name }
page-person-writes = Nyt kirjoittaa ihminen: { $who }.
page-silent = Silta on hiljaa, kunnes hän on valmis.
page-machine = Koneen kääntämä teksti. Siinä voi olla virheitä.
page-original = Alkuperäinen teksti: { $language }
page-you-said = Sinä:
page-earlier = Vanhoja viestejä ei näytetä tässä.

page-waits = Ei verkkoyhteyttä. Lähetän viestin, kun yhteys toimii taas.
page-again = Viesti ei ole vielä lähtenyt. Yritän kohta uudelleen.
page-not-taken = Tätä ei voitu lähettää.
page-no-stream = Nyt ei ole verkkoyhteyttä. Yritän uudelleen.
page-too-long = Viesti on liian pitkä. Lähetä se osissa. Yhdessä osassa voi olla enintään { $most } merkkiä.
page-too-fast = Kirjoitat hyvin nopeasti. Odota minuutti ja lähetä sitten uudelleen. Tekstisi on yhä tässä.
page-busy = En ehdi vastata juuri nyt. Tekstisi on yhä tässä. Lähetä se uudelleen minuutin päästä.
page-not-read = En pystynyt lukemaan tätä. Kirjoita se uudelleen.
page-forged = Tämä tuli toiselta sivulta, joten en ottanut sitä vastaan. Kirjoita se tähän.

page-hello = Hei
page-hello-lead = Silta yhdistää ihmisiä. Autan sinua tapaamaan ihmisiä ja pitämään yhteyttä, pienin askelin.
page-hello-safe = Et tarvitse tiliä, puhelinnumeroa tai oikeaa nimeä. Voit lopettaa milloin vain.
page-start = Aloita
page-start-code = Tulit linkistä. Paina Aloita, niin linkki toimii.

## Aloitussivu

page-front-one = Tapaa ihmisiä.
page-front-two = Pidä yhteyttä.
page-front-three = Omaan tahtiin.
page-front-lead = Silta yhdistää ihmisiä. Se on ilmainen apu aikuisille, jotka ovat uusia täällä ja haluavat tutustua ihmisiin. Voit käyttää sitä kielillä, jotka näet tällä sivulla.
page-front-start = Aloita tässä selaimessa
page-front-telegram = Avaa Telegramissa
page-front-safe = Et tarvitse tiliä, puhelinnumeroa tai oikeaa nimeä. Voit lopettaa milloin vain.
page-try = Kokeile
page-try-says = Tämä on esittely. Nämä ihmiset eivät ole oikeita.
page-how = Miten se toimii
page-how-small = Pieniä askelia
page-how-small-says = Seitsemän vaihetta, yksi pieni harjoitus kerrallaan. Voit lähteä ja palata, kun haluat. Silta muistaa, mihin jäit.
page-how-real = Oikeita ihmisiä
page-how-real-says = Silta on tietokoneohjelma. Se auttaa kirjoittamaan ensimmäisen lauseen. Tapaat ihmiset itse. Voit aina pyytää ihmisen apua.
page-how-real-says-alone = Silta on tietokoneohjelma. Se auttaa kirjoittamaan ensimmäisen lauseen. Tapaat ihmiset itse. Kun keskustelussa kirjoittaa ihminen, se kerrotaan. Silta kertoo, mistä saat apua ihmiseltä.
page-how-yours = Salaisuutesi ovat sinun
page-how-yours-says = Tuttavasi ja muistiinpanosi ovat vain sinulle. Voit itse katsoa, ladata ja poistaa kaiken.
page-seven = Seitsemän vaihetta
page-step-mindset = Asenne
    .says = Huomaa vahvuutesi
page-step-goals = Tavoite
    .says = Valitse yksi selvä tavoite
page-step-nap = Suunnitelma
    .says = Ihmiset, teot ja päivät
page-step-human = Ihmisten tapaaminen
    .says = Ensimmäinen lause ja keskustelu
page-step-super = Yhdistäjät
    .says = Löydä ne, jotka tuntevat monta
page-step-follow = Yhteydenpito
    .says = Pidä yhteyttä ilman stressiä
page-step-keepgoing = Jatka eteenpäin
    .says = Jatka, kun on vaikeaa
page-minutes = { $minutes } min
page-free-order = Voit valita järjestyksen itse. Useimmille riittää muutama minuutti viikossa.
page-no-decisions = Silta ei päätä tuistasi eikä oleskeluluvastasi. Se ei koskaan kysy terveydestä, uskonnosta, politiikasta tai papereista.
page-danger = Jos olet vaarassa, soita 112.
page-danger-says = Silta on ohjelma, eikä se voi auttaa hätätilanteessa.

## Julkinen tietosuojaseloste

page-notice = Tietosi kuuluvat sinulle
page-notice-lead = Tämä on tietosuojaseloste. Sinä päätät, mitä tallennetaan ja kuka näkee sen.
page-notice-who = Kuka on vastuussa
page-notice-who-says = Vastuussa on { $operator }. Kysymykset: { $contact }.
page-notice-who-unset = Vastuussa on organisaatio, joka ylläpitää tätä sivua. Se lisää nimensä tähän.
page-notice-what = Mitä tallennetaan
page-notice-what-says = Vastauksesi, tavoitteesi ja suunnitelmasi, kontaktiesi lempinimet ja tapaamisesi.
page-notice-before = Ennen kuin hyväksyt tämän selosteen, tallessa on vain se, mihin kysymykseen jäit. Tieto poistetaan 24 tunnin päästä, jos et hyväksy.
page-notice-why = Miksi
page-notice-why-says = Käytämme tietoja vain tähän palveluun.
page-notice-sees = Kuka näkee tietosi
page-notice-sees-says = Vain sinä. Muut näkevät vain, jos annat luvan. Voit perua luvan.
page-notice-not = Älä kirjoita näistä
page-notice-not-says = Älä kirjoita terveydestä, uskonnosta, politiikasta, etnisestä taustasta, seksielämästä tai rikoksista. Älä kirjoita lupasi numeroa. En koskaan kysy näitä.
page-notice-people = Kontaktisi
page-notice-people-says = Käytä etunimiä tai lempinimiä, ei puhelinnumeroita. En koskaan kirjoita heille. Kontaktitiedostosta otan vain nimen. Tiedostoa ei säilytetä.
page-notice-translation = Kääntäminen
page-notice-translation-says = Se tehdään omalla tietokoneellamme. Mikään muu yritys ei lue sanojasi.
page-notice-channels = Telegram ja tämä sivu
page-notice-channels-says = Telegramissa viestit kulkevat myös Telegramin kautta. Tässä selaimessa ne pysyvät meillä.
page-notice-cookie = Evästeet
page-notice-cookie-says = Keskustelu tallentaa selaimeesi yhden evästeen. Sen avulla selain löytää keskustelusi uudelleen. Se tallennetaan, kun painat Aloita. Se säilyy 13 kuukautta. Omat sivusi tallentavat kaksi lisää: toinen pitää sinut kirjautuneena, toinen muistaa kielesi. Sinua ei seurata.
page-notice-long = Kuinka kauan
page-notice-long-says = Niin kauan kuin käytät palvelua. Jos et käytä sitä 12 kuukauteen, kysyn sinulta. Sitten poistan tiedot. Keskustelun sanat säilyvät 30 päivää.
page-notice-rights = Oikeutesi
page-notice-rights-says = Voit katsoa, korjata, ladata ja poistaa tietosi. Voit sanoa ei ja valittaa tietosuojaviranomaiselle. Keskustelussa: ”Valikko”, sitten ”Muut asiat”, sitten ”Tietosuoja”.
page-notice-emergency = Ei hätätilanteisiin
page-notice-emergency-says = Jos olet vaarassa, soita 112.

## Kun jotain menee vikaan

page-wrong = Jotain meni vikaan
page-lost = Tätä sivua ei ole
page-lost-says = Se, mitä kirjoitit, on tallessa. Avaa keskustelu ja jatka siellä, tai siirry alkuun.
page-ours = Meillä meni jotain vikaan
page-ours-says = Se, mitä kirjoitit, on tallessa. Yritä uudelleen minuutin päästä.
page-ours-number = Jos kerrot tästä meille, anna tämä numero: { $number }.
page-fast = Se kävi hyvin nopeasti
page-fast-says = Se, mitä kirjoitit, on tallessa. Odota minuutti ja yritä uudelleen.
page-refused = En ottanut tätä vastaan
page-refused-says = Se tuli toiselta sivulta tai se on liian pitkä. Avaa keskustelu ja kirjoita se siellä.
page-try-again = Yritä uudelleen

## Ways into the demonstration: who a visitor can be

page-door-coach = Valmentaja
    .says = Ryhmä, kuka odottaa ja miten pitkällä ihmiset ovat.
page-door-admin = Ylläpitäjä
    .says = Ihmiset, roolit ja palvelun tilanne.
page-door-participant = Osallistuja
    .says = Omat tuttavani, karttani ja mitä minusta on tallessa.
