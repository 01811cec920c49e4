### Alku. Ihminen on uusi täällä, ehkä väsynyt, ja lukee ehkä vierasta kieltä.
### Rehellisesti ja lämpimästi: ohjelma, ilmainen, ei päätä kenestäkään. Vähän kysymyksiä.

start-hello = Hei! Olen Silta. Nimeni kertoo, mitä teen: silta yhdistää. Olen tietokoneohjelma, en ihminen. Autan sinua tapaamaan ihmisiä ja pitämään yhteyttä uudessa kotimaassasi.
    .go = Aloita
    .about = Kuka tästä vastaa?
    .mine = Käytän jo Siltaa
    .who = Minulla on salasana
start-about = { $known ->
        [yes] Tästä palvelusta vastaa { $org }. Palvelu on ilmainen. Se ei päätä tuistasi eikä oleskeluluvastasi.
       *[no] Palvelusta vastaava organisaatio lisää nimensä tähän. Palvelu on ilmainen. Se ei päätä tuistasi eikä oleskeluluvastasi.
    }
    .ok = OK
start-lang = Mitä kieltä käytämme? Voit vaihtaa sen milloin vain.
    .other = Muu kieli
start-lang_other = Minulla ei ole vielä tätä kieltä. Kirjasin toiveen ilman nimeäsi. Mitä näistä luet parhaiten?
start-age = Tämä palvelu on aikuisille. Oletko 18 vuotta tai vanhempi?
    .yes = Kyllä
    .no = En
start-minor = { $known ->
        [yes] Olen pahoillani, tämä palvelu on aikuisille. Nämä ihmiset voivat auttaa sinua: { $youth }. En tallenna sinusta mitään.
       *[no] Olen pahoillani, tämä palvelu on aikuisille. Opettaja, kouluterveydenhoitaja tai nuorisotyöntekijä voi auttaa sinua. En tallenna sinusta mitään.
    }

## Tietosuojaseloste, kolme viestiä

start-notice = Ensin muutama sana tiedoistasi.

    { $known ->
        [yes] { $reachable ->
            [yes] Kuka: vastuussa on { $org }. Kysymykset: { $mail }.
           *[no] Kuka: vastuussa on { $org }.
        }
       *[no] Kuka: vastuussa on organisaatio, joka ylläpitää tätä palvelua. Se lisää nimensä tähän.
    }

    Mitä tallennan: vastauksesi, tavoitteesi ja suunnitelmasi, kontaktiesi lempinimet ja tapaamisesi. Keskustelumme: 30 päivää.

    Miksi: käytän tietoja vain tähän palveluun.

    Kuka näkee tietosi: vain sinä. Muut näkevät vain, jos annat luvan.
start-notice_words = Älä kirjoita terveydestä, uskonnosta, politiikasta tai etnisestä taustasta. Älä kirjoita myöskään seksielämästä, rikoksista tai lupasi numerosta. En koskaan kysy näitä.

    Kontaktisi: käytä etunimiä tai lempinimiä, ei puhelinnumeroita. En koskaan kirjoita heille.

    Telegramissa keskustelumme kulkee Telegramin palvelimien kautta. Kun poistat tietosi täällä, se keskustelu ei tyhjene. Selaimessa keskustelu pysyy meillä.
start-privacy = Käännökset: vain omalla tietokoneellamme.

    Kuinka kauan: niin kauan kuin käytät palvelua. Jos et käytä sitä 12 kuukauteen, kysyn sinulta. Sitten poistan tiedot.

    Oikeutesi: voit katsoa, korjata, ladata ja poistaa tietosi. Voit sanoa ei ja valittaa tietosuojaviranomaiselle.

    Ei hätätilanteisiin: soita 112.
    .accept = Ymmärrän
    .read = Lue lisää
    .not_now = En nyt

start-full_what = Pidempi seloste. Tallennan nimesi tai lempinimesi, kielesi ja paikkakuntasi. Tallennan, mikä on sinulle tärkeää, ja työsi alan. Tallennan kontaktisi, tavoitteesi, luonnoksesi ja merkintäsi tapahtumista. Keskustelumme säilyy 30 päivää. Käytän tietoja, kun vastaan sinulle ja näytän tapahtumia lähelläsi. Muistutan vain, jos haluat. En myy mitään.
start-full_who = Nimesi, muistiinpanosi ja viestisi ovat vain sinulle. Jos pyydät ihmisen apua, hän näkee pyyntösi. Kaikkeen muuhun kysyn luvan erikseen. Jos sanot ei, et menetä muita toimintoja. Voit perua jokaisen luvan.
start-full = { $known ->
        [yes] Koko seloste: { $notice }. Myöhemmin kaikki on kohdassa Tietosuoja: katso, korjaa, lataa, poista. Tiedot poistuvat heti. En koskaan kirjoita kontakteillesi.
       *[no] Myöhemmin kaikki on kohdassa Tietosuoja: katso, korjaa, lataa, poista. Tiedot poistuvat heti. En koskaan kirjoita kontakteillesi.
    }
    .accept = Ymmärrän
    .not_now = En nyt
start-another_day = Se on ihan hyvä. En tallenna sinusta mitään. Kun haluat kokeilla, kirjoita minulle uudelleen.

## Koodi toisesta paikasta

start-code = Sinulla on koodi. Se yhdistää tämän keskustelun Siltaan, joka on jo sinun. Teitkö koodin itse, juuri nyt? Älä käytä toisen ihmisen koodia.
    .yes = Kyllä, se on minun koodini
    .no = Ei
start-joined = Tervetuloa takaisin. Tämä keskustelu ja toinen paikkasi ovat nyt yksi keskustelu.
start-code_unknown = Tämä koodi ei toimi enää. Koodi on voimassa kymmenen minuuttia ja toimii kerran.

## Kolme kysymystä ennen ensimmäistä valikkoa

start-name = Millä nimellä kutsun sinua? Etunimi tai lempinimi riittää.
start-need = Mikä on sinulle nyt tärkeintä? Valitse yksi tai kaksi.
    .job = Työpaikka
    .work = Verkostoni työssä
    .study = Koulutus tai opiskelu
    .understand = Miten asiat toimivat täällä
    .language = Kielen harjoittelu
    .people = Ihmisiin tutustuminen
    .business = Oma yritys
    .unsure = En tiedä vielä
start-need-inline =
    .job = työpaikka
    .work = verkostoni työssä
    .study = koulutus tai opiskelu
    .understand = miten asiat toimivat täällä
    .language = kielen harjoittelu
    .people = ihmisiin tutustuminen
    .business = oma yritys
    .unsure = en tiedä vielä
start-ready = Kiitos. En tarvitse muuta alkuun. Ei ole kiirettä: sinä päätät, mitä teemme.

## Missä he asuvat

find_town-town = Missä kunnassa tai kaupungissa asut? Näytän sinulle tapahtumia lähelläsi.
find_town-unknown = En löydä tätä paikkaa listaltani.
    .again = Kirjoita uudelleen
    .keep = Pidä niin kuin kirjoitin
find_town-which = Löydän monta. Mikä on sinun?
    .again = Kirjoita uudelleen
    .none = Ei mikään näistä
find_town-found = Kirjasin paikan: { $place }.
find_town-country = Missä maassa asut?
    .fi = Suomessa
    .be = Belgiassa
    .nl = Alankomaissa
    .se = Ruotsissa
    .other = Muussa maassa

## Kysytään vasta, kun tietoa tarvitaan

ask_remind-remind = Saanko muistuttaa sinua suunnitelmastasi ja kontakteistasi? Sinä valitset ajat.
    .yes = Kyllä
    .no = Ei
ask_remind-times = { $some ->
        [yes] Kirjoitan vain kello { $from }–{ $to }. Hiljaiset päivät: { $days }. Sopiiko se sinulle?
       *[no] Kirjoitan vain kello { $from }–{ $to }. Sopiiko se sinulle?
    }
    .good = Sopii
    .change = Muuta aikoja
ask_remind-without = Se on ihan hyvä. Vastaan vain, kun sinä kirjoitat. Voit muuttaa tämän kohdassa Tietosuoja.
ask_fields-pick = Mikä on työsi ala, tai millaista työtä haluaisit? Valitse enintään kolme tai kirjoita oma.
    .care = Terveys- ja hoitoala
    .teaching = Koulu- ja päiväkotityö
    .social = Sosiaali- ja järjestötyö
    .office = Toimisto- ja taloustyö
    .sales = Kaupan ala
    .tech = Tietotekniikka
    .engineering = Tekniikka
    .building = Rakennus- ja korjaustyö
    .factory = Tehdastyö
    .transport = Kuljetus- ja varastotyö
    .kitchen = Keittiö- ja ravintolatyö
    .hotel = Hotelli- ja matkailuala
    .cleaning = Siivous- ja kiinteistötyö
    .farming = Maa-, metsä- ja puutarhatyö
    .media = Media-, taide- ja kulttuuriala
    .science = Tutkimus- ja laboratoriotyö
    .law = Laki- ja virastotyö
    .beauty = Hius- ja kauneusala
ask_fields-pick-inline =
    .care = terveys- ja hoitoala
    .teaching = koulu- ja päiväkotityö
    .social = sosiaali- ja järjestötyö
    .office = toimisto- ja taloustyö
    .sales = kaupan ala
    .tech = tietotekniikka
    .engineering = tekniikka
    .building = rakennus- ja korjaustyö
    .factory = tehdastyö
    .transport = kuljetus- ja varastotyö
    .kitchen = keittiö- ja ravintolatyö
    .hotel = hotelli- ja matkailuala
    .cleaning = siivous- ja kiinteistötyö
    .farming = maa-, metsä- ja puutarhatyö
    .media = media-, taide- ja kulttuuriala
    .science = tutkimus- ja laboratoriotyö
    .law = laki- ja virastotyö
    .beauty = hius- ja kauneusala
ask_host_level-pick = Kuinka hyvin osaat paikallista kieltä? Se on { $host_lang }.
    .few = Muutama sana
    .simple = Helppo arkikieli
    .work = Voin puhua työstäni
    .well = Hyvin

language-fi = suomi
language-sv = ruotsi
language-nl = hollanti
language-local = asuinpaikkasi pääkieli

## Miksi kysyt?

why-age = Palvelu tuo yhteen aikuisia ihmisiä. Siksi kysyn. En tallenna ikääsi.
why-name = Kysyn, jotta voin puhua sinulle ystävällisesti. Mikä tahansa nimi käy. Sen ei tarvitse olla oikea.
why-town = Kysyn, jotta voin näyttää tapahtumia lähelläsi ja tiedän, mitä kello on. Kukaan muu ei näe sitä.
why-needs = Kysyn, jotta voin aloittaa siitä, mikä on sinulle tärkeää. Voit muuttaa sitä milloin vain.
why-reminders = Usein yhteys katoaa, koska kukaan ei kirjoita ensin. Pieni muistutus auttaa. En koskaan kirjoita ensin ilman lupaasi.
why-fields = Kysyn, jotta tapahtumat, työpaikat ja esimerkit sopivat työhösi. Voit jättää tämän tyhjäksi.
why-level = Kysyn, jotta voin tarjota tekstejä kahdella kielellä, kun siitä on apua. Väärää vastausta ei ole.
