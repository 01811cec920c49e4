# Sivut kirjautumisen takana: valmentajille, ylläpidolle ja ihmisten omat sivut.
# Valmentajalla on kymmenen minuuttia ennen tapaamista: selviä sanoja ja se, mitä tapahtui.

## Kehys

# Ruudunlukijalle: luettelo sivuista, joille voi siirtyä.
desk-rooms = Sivut
desk-groups = Ryhmäni
desk-waiting = Pyynnöt
desk-try = Kokeile itse
desk-admin = Ylläpito
desk-mine = Omat sivuni
desk-my-people = Tuttavani
desk-my-map = Karttani
desk-my-plan = Suunnitelmani
# Linkki, jossa on oma nimi. Tämä näkyy, kun nimeä ei tiedetä.
desk-me = Minä
desk-sign-out = Kirjaudu ulos
desk-as-of = Tilanne: { $day }
desk-ago =
    { $days ->
        [0] tänään
        [1] eilen
       *[other] { $days } päivää sitten
    }

## Sisään

desk-in = Kirjaudu sisään
desk-in-says = Tällä linkillä kirjaudut sisään tässä selaimessa. Se toimii kerran.
desk-in-own-device = Onko tämä oma puhelimesi tai tietokoneesi? Jos muutkin käyttävät sitä, kirjaudu lopuksi ulos.
desk-in-over = Tämä linkki ei enää toimi
desk-in-over-says = Linkki toimii kerran ja kymmenen minuutin ajan. Hanki uusi linkki.
desk-how = Näin saat linkin
desk-how-says = Salasanaa ei ole. Pääset sisään linkillä, joka toimii kerran.
desk-how-chat = Keskustelusta Sillan kanssa
desk-how-chat-says = Kirjoita keskusteluun /console. Saat linkin. Avaa se tällä laitteella.
desk-how-first = Ensimmäisellä kerralla
desk-how-first-says = Ylläpitäjä tekee sinulle linkin ja lähettää sen.
desk-how-ask = Kysymykset: { $contact }

## Missä olen kirjautuneena

desk-sessions = Missä olet kirjautuneena
desk-sessions-says = Jos selainta ei käytetä viikkoon, se kirjautuu itse ulos.
desk-some-browser = Selain
desk-this-one = tämä
desk-signed-in = Kirjautunut: { $at }.
desk-last-used = Viimeksi käytetty: { $at }.
desk-end = Kirjaudu ulos sieltä
desk-end-here = Kirjaudu ulos tästä
# Ruudunlukijalle.
desk-end-one = Kirjaudu ulos: { $device }
desk-end-all = Kirjaudu ulos kaikkialta

## Oma keskustelu

desk-chat = Silta omassa keskustelussasi
desk-chat-says = Keskustelussa Silta kertoo, kuka odottaa, ja vastaat yhdellä painalluksella. Sitä varten keskustelusi tarvitsee kerran koodin.
desk-chat-says-work = Kun keskustelu saa kerran koodin, se tuntee sinut. Sitten saat siellä linkin komennolla /console.
desk-chat-make = Tee koodi
desk-chat-code = Koodisi. Se toimii kymmenen minuuttia ja yhdessä keskustelussa:
desk-chat-code-says = Kirjoita keskusteluun: /start { $code }
