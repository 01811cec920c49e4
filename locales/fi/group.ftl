# Valmentajan sivut ryhmistä. Tapahtumia, ei leimoja; ihmisten määriä, ei prosentteja eikä sijoituksia.

## Kuka odottaa

group-waiting = Sinua odottavat
group-oldest-first = Vanhin pyyntö on ensin.
group-since = { $ago }
# Ihmisen omat sanat seuraavat lainausmerkeissä.
group-asks = Viesti:
group-how-contact = Ota minuun yhteyttä, kiitos.
group-how-question = Haluaa kysyä jotain.
group-how-answer = Vastasi sinulle.
group-how-crisis = Oli vaikea hetki. Kirjoita pian.
group-how-talk = Haluaa jutella.
group-by = Vastaa viimeistään: { $day }.
group-open-talk = Avaa keskustelu
group-open-talk-of = Avaa keskustelu: { $name }
group-you-hold = Olet nyt keskustelussa: { $name }.
group-new-words = uusi viesti
group-more-waiting =
    { $people ->
        [one] Vielä { $people } pyyntö
       *[other] Vielä { $people } pyyntöä
    }
group-nobody-waits = Kukaan ei odota sinua.
group-nobody-waits-says = Kun joku pyytää sinua, pyyntö näkyy ensimmäisenä tässä.
group-no-name = Joku, jonka nimeä ei tiedetä

## Ryhmät

group-n-people =
    { $people ->
        [0] Ei vielä ketään.
        [one] { $people } ihminen.
       *[other] { $people } ihmistä.
    }
group-people =
    { $people ->
        [one] { $people } ihminen
       *[other] { $people } ihmistä
    }
group-n-wait =
    { $people ->
        [one] { $people } odottaa
       *[other] { $people } odottaa
    }
group-next = Seuraava tapaaminen: { $at }.
group-none = Ei vielä ryhmää
group-none-says = Tee ryhmä ja laita sitten juliste seinälle tai lähetä linkki. Ihmiset liittyvät itse.
group-new = Uusi ryhmä
group-name = Ryhmän nimi
group-name-hint = Se näkyy ihmisille, kun he liittyvät. Esimerkki: Tiistairyhmä, Turku
group-make = Tee ryhmä
group-ended = Päättyneet ryhmät
group-invite = Kutsu ihmisiä
group-invite-to = Kutsu ihmisiä ryhmään: { $name }
group-nobody = Kukaan ei ole vielä liittynyt
group-nobody-says = Laita juliste seinälle tai lähetä linkki. Jokainen valitsee itse, mitä sinä näet.

## Yksi ryhmä

group-write = Kirjoita ryhmälle
group-lately = Mitä viime aikoina on tapahtunut
group-lately-says = Nämä ovat tapahtumia, eivät leimoja. Ne häviävät 30 päivässä, eikä niistä seuraa mitään.
group-lately-none = Kukaan ei tarvitse sinua juuri nyt.
group-lately-else = Ei muuta.
group-steps = Ryhmän vaiheet
group-steps-says =
    { $sharing ->
        [0] Kukaan ei vielä näytä sinulle etenemistään. Se sopii hyvin. Ihmisiä ryhmässä: { $people }.
        [one] Etenemisensä näyttää sinulle { $sharing } ihminen. Ihmisiä ryhmässä: { $people }. Järjestys on vapaa, joten kukaan ei ole jäljessä.
       *[other] Etenemisensä näyttää sinulle { $sharing } ihmistä. Ihmisiä ryhmässä: { $people }. Järjestys on vapaa, joten kukaan ei ole jäljessä.
    }
group-line = valmiina { $done }, aloitettu { $begun }
group-key-done = valmis
group-key-begun = aloitettu
group-key-rest = ei vielä avattu
group-as-table = Sama numeroina
group-step = Vaihe
group-sessions = Neljässä tapaamisessa
group-session = Tapaaminen
group-stops = Mihin ihmiset pysähtyvät
group-stops-says = Kysymyksiä, jotka ovat olleet joltakin auki yli kolme päivää.
group-some-exercise = Muu harjoitus
group-everybody = Kaikki
group-find = Etsi nimi
group-show = Näytä
group-show-them = Näytä
group-only-all = Kaikki
group-only-waits = Kuka odottaa minua
group-only-quiet = Hiljaa 2 viikkoa
group-only-shares_not = Kuka ei näytä mitään
group-only-step = Vaihe kesken: { $step }
group-person = Ihminen
group-last-seen = Viimeisin viesti:
group-shares = Näyttää sinulle
group-level-1 = eteneminen
group-level-2 = tavoite ja suunnitelma
group-level-3 = kartan luvut
group-shares-nothing = Käyttää Siltaa. Ei näytä sinulle mitään, ja se sopii hyvin.
group-steps-said = Vaiheita valmiina { $done }/7, aloitettu { $begun }
group-next-page = Seuraavat 50 ihmistä
group-found-none = Ketään ei löytynyt. Kokeile osaa nimestä.

## Ryhmän asetukset

group-settings = Ryhmän asetukset
group-office = Milloin vastaat
group-office-hint = Se näkyy ihmisille, kun he pyytävät sinua. Esimerkki: maanantaista torstaihin klo 9–15
group-next-meeting = Seuraava tapaaminen
group-day = Päivä
group-hour = Kellonaika
group-about = Mistä puhutaan
group-keep = Tallenna muutokset
group-end = Lopeta ryhmä
group-end-says = Linkki lakkaa toimimasta, etkä näe enää mitään ryhmän ihmisistä. Heille jää kaikki, mikä on heidän omaansa.
group-end-sure = Kyllä, lopeta tämä ryhmä

## Mitä tapahtui: varhaiset merkit

sign-quiet = Hiljaa 2 viikkoa
    .helps = Siltakin on hiljaa. Eniten auttaa lyhyt, ystävällinen viesti sinulta.
sign-nudges = Muistutukset eivät sovi
    .helps = Kysy, mitkä ajat ja mikä kanava sopisivat paremmin.
sign-support = Toivoo tukea
    .helps = Saat tietää tämän luvalla. Kuuntele ja ehdota pienempää askelta.
sign-goal = Tavoite ei ehkä sovi
    .helps = Tavoitepäivä on mennyt kaksi kertaa. Katsokaa tavoitetta yhdessä.
sign-talk = Haluaa jutella
    .helps = Ota yhteyttä kahden työpäivän sisällä. Sinun ei tarvitse tietää syytä.
sign-job = Työ päättyy pian
    .helps = Sait päivän häneltä itseltään. Suunnitelkaa aikaa sen jälkeen, ja kehu kokemusta.
sign-step = Yksi vaihe kesken 30 päivää
    .helps = Ehdota, että teette sen yhdessä tapaamisessa. Tai ehdota lyhyempää harjoitusta.
