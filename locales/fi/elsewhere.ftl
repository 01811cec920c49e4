### Yksi ihminen monessa paikassa, ja monta ihmistä yhdellä puhelimella.

elsewhere-where = Voit käyttää Siltaa monessa paikassa. Keskustelu on kaikkialla sama. Koodi yhdistää paikat.
    .make = Tee koodi
    .have = Minulla on koodi
    .places = Omat paikat
elsewhere-code = Koodisi: { $code }. Se toimii kerran. Se on voimassa kymmenen minuuttia.
elsewhere-on_telegram = Avaa tämä linkki, jos käytät Telegramia: { $link }
elsewhere-on_web = Avaa tämä linkki, jos käytät selainta: { $link }
elsewhere-mine_only = Voit myös kirjoittaa koodin toiseen paikkaan, kohtaan ”Minulla on koodi”. Älä anna koodia kenellekään: se avaa sinun Siltasi.

use_code-code = Kirjoita koodi, jonka sait toisessa paikassa.
use_code-sure = { $apart ->
        [yes] Teitkö tämän koodin itse, juuri nyt? Älä käytä toisen ihmisen koodia. Täällä olevat tietosi säilyvät erillään. Saat ne takaisin, jos perut tämän.
       *[no] Teitkö tämän koodin itse, juuri nyt? Älä käytä toisen ihmisen koodia.
    }
    .yes = Kyllä, se on minun koodini
    .no = Ei
use_code-joined = Tämä paikka ja toinen paikkasi ovat nyt yksi keskustelu.
use_code-own = Tämä paikka on jo sinun. Ei ole mitään yhdistettävää.
use_code-unknown = Tämä koodi ei toimi. Koodi on voimassa kymmenen minuuttia ja toimii kerran.
    .again = Kirjoita uudelleen
    .enough = Lopeta tähän

doors-only = Käytät Siltaa vain täällä. Ei ole mitään peruttavaa.
doors-which = Nämä paikat ovat yhdessä. Minkä niistä poistan?
    .enough = En mitään
doors-here =
    .telegram = Telegram (tämä paikka)
    .web = Selain (tämä paikka)
    .terminal = Pääte (tämä paikka)
    .other = Tämä paikka
doors-there =
    .telegram = Telegram (lisätty: { $since })
    .web = Selain (lisätty: { $since })
    .terminal = Pääte (lisätty: { $since })
    .other = Toinen paikka
doors-sure = { $here ->
        [yes] Poistanko tämän paikan? Silloin tämä keskustelu alkaa alusta. Tietosi säilyvät muissa paikoissasi.
       *[no] Poistanko tämän paikan? Silloin se ei enää avaa Siltaasi. Tietosi säilyvät täällä.
    }
    .yes = Poista paikka
    .no = Säilytä
doors-parted = Valmis. Paikat ovat taas erillään.

## Kaksi ihmistä, yksi puhelin

phone_share-explain = { $channel ->
        [telegram] Kaksi ihmistä voi käyttää samaa puhelinta. Kumpikin valitsee oman salasanan. Salasana avaa vain omat tiedot. Vanhat viestit jäävät tähän Telegram-keskusteluun: voit poistaa ne siellä.
       *[other] Kaksi ihmistä voi käyttää samaa puhelinta. Kumpikin valitsee oman salasanan. Salasana avaa vain omat tiedot.
    }
    .begin = Valitsen salasanan
    .not_now = En nyt
phone_share-one_more = Vielä yksi ihminen voi aloittaa tällä puhelimella. Hän valitsee oman salasanan. Sinun tietosi ovat sillä aikaa kiinni.
    .begin = Jatka
    .not_now = En nyt
phone_share-own_word = Valitse salasana. Kirjoita vähintään neljä kirjainta. En näytä sitä koskaan. Poista sen jälkeen viesti, jossa salasana on.
phone_share-own_again = Kirjoita sama salasana vielä kerran.
phone_share-hand_over = Anna puhelin toiselle ihmiselle. Kun hän on valinnut salasanan, vain sinun salasanasi avaa tietosi. Muista se hyvin: en voi kertoa sitä sinulle.
    .ready = Minä olen se toinen ihminen
phone_share-new_word = Hei. Valitse oma salasana. Kirjoita vähintään neljä kirjainta. En näytä sitä koskaan.
phone_share-new_again = Kirjoita sama salasana vielä kerran.
phone_share-taken = Tämä salasana ei toimi täällä. Valitse toinen.
why-word = Käytätte samaa puhelinta. Salasana pitää sinun tuttavasi ja muistiinpanosi erillään toisen tiedoista.
answer-same-word = Valitse toinen salasana.
answer-not-the-same-word = Salasanat ovat erilaiset. Kirjoita sama salasana tai palaa takaisin.

phone_who-leave = { $channel ->
        [telegram] Tätä puhelinta käyttää monta ihmistä. Suljen nyt tietosi. Viestimme jäävät tähän Telegram-keskusteluun: voit poistaa ne siellä.
       *[other] Tätä puhelinta käyttää monta ihmistä. Suljen nyt tietosi.
    }
    .change = Toinen ihminen jatkaa
    .one_more = Uusi ihminen aloittaa
    .stay = Minä jatkan
phone_who-who = Kuka siellä on? Kirjoita salasanasi. En näytä sitä.
    .new = Olen uusi täällä
    .forgot = Unohdin salasanani
phone_who-unknown = En tunne tätä salasanaa.
phone_who-wait = En avaa nyt mitään. Yritä uudelleen tunnin päästä.
phone_who-here_again = Mukava, että olet täällä. Tietosi ovat auki.
phone_who-forgot = { $reachable ->
        [yes] En voi näyttää salasanaasi. Jos käytät Siltaa toisessa paikassa, tietosi ovat auki siellä. Voit myös kysyä ihmiseltä: { $mail }.
       *[no] En voi näyttää salasanaasi. Jos käytät Siltaa toisessa paikassa, tietosi ovat auki siellä.
    }
    .again = Kokeile salasanaa
