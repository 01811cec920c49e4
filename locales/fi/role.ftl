### Keskustelu niille, jotka tekevät täällä työtä: valmentajille ja muille. Lyhyesti; heillä on vähän aikaa.

role-somebody = joku
role_home-home = { $count ->
        [0] Kukaan ei odota nyt vastausta.
        [one] { $count } ihminen odottaa vastausta.
       *[other] { $count } ihmistä odottaa vastausta.
    } Mitä haluat tehdä?
    .waits = Kuka odottaa
    .console = Avaa työsivut
    .own = Käytän Siltaa itse
role_home-who = Nämä ihmiset odottavat vastausta. Paina nimeä.
    .home = Takaisin alkuun
role_home-waits_since = { $who }, { $day }
role_call-asked = { $who } pyysi ihmistä. Päivä: { $day }. Asia: { $how }. { $has_text ->
        [yes] Viesti: { $text }
       *[no] Viestiä ei ole.
    }
    .answer = Vastaan
    .not_now = En nyt
role_call-how =
    .contact = ota minuun yhteyttä
    .question = kysymys
    .crisis = vaikea hetki, kirjoita pian
    .answer = vastaus valmentajalle
role_call-text = Mitä haluat sanoa? Viesti lähtee heti. Sen saa: { $who }.
role_call-sent = Lähetetty.
role_call-closed = Tähän ihmiseen ei saa enää yhteyttä.
role_call-gone = Joku on jo vastannut tähän.

my_pages-link = Tämä on linkkisi sivuille. Se toimii kerran ja kymmenen minuuttia. Avaa se omalla puhelimella tai tietokoneella. Älä anna sitä kenellekään.
    .window = Avaa tässä, Telegramissa
    .open = Avaa sivut
    .good = Valmis
pages-address = { $address }
my_pages-none = Täällä ei ole sivuja. Kaikki on tässä keskustelussa.

card-call_waiting = { $who } pyysi ihmistä. Asia: { $how }.
    .open = Avaa
card-calls_waiting = { $count ->
        [one] { $count } ihminen odottaa vastaustasi.
       *[other] { $count } ihmistä odottaa vastaustasi.
    }
    .open = Kuka odottaa
