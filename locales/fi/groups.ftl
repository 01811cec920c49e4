### Ryhmät ja valmentajat ihmisen omasta näkökulmasta. Ihminen valitsee aina itse, mitä valmentaja näkee.
### Rauhallisesti ja rehellisesti: valmentaja auttaa, eikä ”ei” maksa mitään.

groups-a_coach = valmentaja
groups-two =
    { $line }
    { $more }
groups-card =
    .strengths = Vahvuuteni
    .intro = Esittelyni
    .talk = Sanani keskusteluun
    .plan = Suunnitelmani
    .draft = Viesti
    .other = Kortti

## Ihminen tuli ryhmän linkistä tai koodilla

join_group-ask = Tulit ryhmän linkistä. Ryhmä: { $group }. Valmentaja: { $coach }. Haluatko liittyä? Valmentaja voi kirjoittaa sinulle täällä. Sinä valitset, mitä valmentaja näkee. Kontaktiesi nimet ja muistiinpanosi näet vain sinä. Samoin viestisi, paitsi ne, jotka kirjoitat valmentajalle.
    .yes = Kyllä, liityn ja valitsen
    .no = En
join_group-not_now = Se sopii. Et ole missään ryhmässä, eikä kukaan valmentaja näe mitään. Voit avata linkin uudelleen milloin vain.
join_group-already = Olet jo tässä ryhmässä: { $group }. Valmentaja: { $coach }.
    .level = Muutan, mitä valmentaja näkee
    .good = Hyvä
join_group-own = Tämä on oman ryhmäsi linkki: { $group }. Kun ihmiset avaavat sen, he voivat liittyä.
join_group-unknown = En tunne tätä koodia. Ehkä jokin kirjain on väärin, tai ryhmä on päättynyt. Kirjoita koodi uudelleen tai kysy siltä, joka antoi sen.
    .without = Jatkan ilman ryhmää
join_group-without = Hyvä. Voit käyttää Siltaa ilman ryhmää.
why-coach = Valmentaja voi auttaa paremmin, kun hän näkee, miten pitkällä olet. Sinä valitset. ”Ei” ei maksa mitään, ja voit muuttaa valintaasi milloin vain.

## Kuinka paljon valmentaja näkee: neljä tasoa

share_level-pick = Mitä valmentaja saa nähdä? Valmentaja: { $coach }. Näytän esimerkin, ennen kuin mikään muuttuu. Kontaktiesi nimet, muistiinpanosi ja vaikeat hetkesi näet aina vain sinä. Samoin viestisi, paitsi ne, jotka kirjoitat valmentajalle.
    .l0 = Vain nimeni
    .l1 = Myös sen, miten pitkällä olen
    .l2 = Myös tavoitteen ja suunnitelman
    .l3 = Myös karttani luvut
share_level-now =
    .l0 = nimesi ja se, mitä itse näytät tai kysyt
    .l1 = nimesi ja se, miten pitkällä olet
    .l2 = nimesi, miten pitkällä olet, tavoitteesi ja suunnitelmasi
    .l3 = nimesi, miten pitkällä olet, tavoitteesi, suunnitelmasi ja karttasi luvut
share_level-shows =
    .l0 = Valmentaja näkee nimesi, kielesi ja sen, milloin liityit ryhmään. Myös kortit, jotka näytät, ja sen, mitä kysyt ihmiseltä. Ei muuta.
    .l1 = Tässä on esimerkki. Valmentaja näkee: ”Amina. Valmis: Tavoite. Kesken: Suunnitelma, alkoi 2. maaliskuuta. Viimeisin viesti: 3 päivää sitten. Hiljaa 2 viikkoa.” Hän ei näe yhtään sanaa, jonka kirjoitit.
    .l2 = Tässä on esimerkki. Valmentaja näkee, miten pitkällä olet, ja tämän: ”Tavoite: juttelen kolmen ihmisen kanssa 30. huhtikuuta mennessä. Suunnitelma: kirjoitan alani ihmiselle, tiistai.” Suunnitelman ihmisistä ei näy nimiä.
    .l3 = Tässä on esimerkki. Valmentaja näkee, miten pitkällä olet, tavoitteesi, suunnitelmasi ja tämän: ”12 ihmistä. Heistä 5 tuntee paikallisen elämän.” Kartassa ei ole nimiä.
share_level-example = { $shows } Jokainen katsominen kirjataan, ja voit lukea, kuka on katsonut. Sopiiko tämä sinulle?
    .yes = Kyllä, sopii
    .another = Valitsen toisin
share_level-kept = Olet tässä ryhmässä: { $group }. Valmentaja näkee: { $sees }. Voit muuttaa tätä tai lähteä ryhmästä milloin vain. Se on kohdassa ”Tietosuoja”.
share_level-ended = Tämä ryhmä on päättynyt. Et ole siinä, eikä kukaan näe mitään.

## Tietosuoja: mitä valmentajat näkevät

share_what-nobody = Et ole missään ryhmässä. Kukaan valmentaja ei näe sinusta mitään. Jos sinulla on ryhmän linkki, avaa se. Sitten kysyn, mitä valmentaja saa nähdä.
share_what-which = Olet useassa ryhmässä. Mistä ryhmästä puhumme?
share_what-see = Ryhmäsi: { $group }. Valmentaja: { $coach }. Valmentaja näkee: { $sees }.
    .level = Muutan, mitä valmentaja näkee
    .looks = Kuka katsoi?
    .cards = Kortit, jotka näytin
    .go = Lähden ryhmästä
    .enough = Hyvä
share_what-looks = Kuka on viimeksi katsonut tietojasi:
    { $looks }
    .good = Hyvä
share_what-look = { $by }, { $day }: { $what ->
        [page] sivusi
        [talk] sivu, jolla valmentaja kirjoittaa kanssasi
       *[list] ryhmän lista
    }
share_what-nobody_looked = ei vielä kukaan
share_what-cards = Nämä kortit näytit. Ne näkee: { $coach }. Paina korttia, jos haluat ottaa sen takaisin.
    .good = Hyvä
share_what-taken = Kortti on otettu takaisin. Kukaan valmentaja ei näe sitä enää.
share_what-sure = Haluatko lähteä tästä ryhmästä: { $group }? Siitä hetkestä valmentajat eivät näe sinusta mitään. Se, mitä teit Sillan kanssa, on yhä sinun.
    .yes = Lähden ryhmästä
    .no = Jään
share_what-left = Et ole enää ryhmässä. Sen valmentajat eivät näe sinusta enää mitään.

## Yksi kortti

share_one-ask = Näytänkö tämän kortin? Sitten sen näkee: { $coach }. Vain tämän yhden kortin. Voit ottaa sen takaisin milloin vain.
    .yes = Kyllä, näytä
    .no = Ei
share_one-is_shown = Hyvä. Nyt sen näkee: { $coach }.
share_one-shown = Tämän kortin näkee: { $coach }. Näytit sen itse.
    .take = Otan takaisin
    .good = Hyvä
share_one-taken = Kortti on otettu takaisin. Kukaan valmentaja ei näe sitä enää.
share_one-nobody = Et ole missään ryhmässä, joten sitä ei voi näyttää kenellekään. Se on vain sinun.
share_one-nothing = Täällä ei ole vielä korttia. Kun olet tehnyt sen, voit näyttää sen.

## Keskustelu valmentajan kanssa

want_talk-ask = Saanko kertoa, että haluat jutella? Kerron tämän tälle valmentajalle: { $coach }. En kerro syytä.
    .yes = Kyllä
    .no = Ei
want_talk-told = Välitin sen. Saat vastauksen kahden työpäivän sisällä. Vastaaja: { $coach }.
want_talk-fine = Hyvä. En kerro kenellekään.
want_talk-nobody = Täällä ei ole valmentajaa, joka näkee sen. Voit silti pyytää ihmistä: kirjoita ”apua”.

## Mitä valmentaja kirjoitti

card-coach_word = { $known ->
        [yes] { $who } kirjoittaa sinulle. Ryhmäsi: ”{ $group }”.
       *[no] { $who } kirjoittaa sinulle:
    }
    { $text }
    .answer = Vastaan
    .thanks = Kiitos
card-group_word = { $known ->
        [yes] { $who } kirjoittaa kaikille ryhmässä ”{ $group }”:
       *[no] { $who } kirjoittaa kaikille ryhmässäsi:
    }
    { $text }
    .answer = Vastaan
    .thanks = Kiitos
coach_reply-text = Mitä haluat vastata? Vastauksen saa: { $who }.
coach_reply-passed = Välitin vastauksesi. Sen saa: { $who }. Jos saat vastauksen, se tulee tähän.
coach_thanks-good = Hyvä, että luit sen. Sinun ei tarvitse tehdä muuta.

## Kuka on ryhmän valmentaja

card-coach_came = { $many ->
        [yes] Ryhmässäsi ”{ $group }” on uusia valmentajia: { $who }.
       *[no] Ryhmässäsi ”{ $group }” on uusi valmentaja: { $who }.
    }
    Näkyvissä on se, minkä valitsit tälle ryhmälle: { $sees }. Voit muuttaa sitä tai lähteä ryhmästä milloin vain.
    .see = Mitä valmentaja näkee
card-coach_left = Ei enää valmentajana ryhmässäsi ”{ $group }”: { $who }.
    Pääsy tämän ryhmän tietoihin on päättynyt. Valmentajasi nyt: { $coach }.
    .see = Mitä valmentaja näkee
