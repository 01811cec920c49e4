### Sanat, jotka ovat joka ruudulla: alin painikerivi ja se, mitä ohjelma sanoo itsestään.
### Sävy on rauhallinen, aikuinen aikuiselle. Ei syyllistetä.
###
### Sanasto: yhdellä asialla on yksi nimi kaikissa tiedostoissa.
###   Silta                 Silta (Siltaa, Sillan; nimi, aina isolla)
###   menu                  valikko
###   button                painike; press, tap = paina
###   More (fold)           Muut vaihtoehdot; Other things (menu) = Muut asiat; ei ”Lisää”
###   step (of seven)       vaihe
###   step (small, real)    askel
###   tool, exercise        harjoitus
###   goal                  tavoite; goal card = tavoite (ei ”kortti”); goal date = tavoitepäivä
###   middle date           välipäivä
###   wish                  toive
###   number (of a goal)    määrä
###   plan                  suunnitelma
###   contact               kontakti; puheessa ihminen
###   My people             Tuttavani; Your people = tuttavasi
###   nickname              lempinimi
###   note                  muistiinpano
###   network map           verkostokartta
###   rhythm                rytmi
###   reminder, nudge       muistutus
###   contact, follow-up    yhteys, yhteydenotto; to keep contact = pitää yhteyttä
###   to rest               olla tauolla; to wake = herättää
###   promise               lupaus
###   thank-you             kiitos
###   introduction (of two) esittely
###   connector             yhdistäjä
###   coach                 valmentaja
###   talk to a person      jutella ihmisen kanssa
###   organisation          organisaatio; organiser = järjestäjä
###   event                 tapahtuma
###   job (post)            työpaikka; job advert = työpaikkailmoitus
###   course, study         kurssi, opiskelu
###   project, service      hanke, palvelu
###   digest                lista
###   field                 ala
###   privacy               tietosuoja; privacy notice = tietosuojaseloste
###   data                  tiedot
###   consent, choice       suostumus, valinta
###   draft                 luonnos
###   message               viesti
###   talk (with Silta)     keskustelu
###   place (door)          paikka; code = koodi
###   secret word           salasana
###   quiet times           hiljaiset ajat; pause, break = tauko
###   the language here     paikallinen kieli
###
### Arvoja ei voi taivuttaa. Ihmisen nimi on perusmuodossa: lauseen tekijänä, passiivin kohteena
### tai kaksoispisteen jälkeen. Päivä on kaksoispisteen jälkeen,
### suluissa tai sanan "on" jälkeen ("tiistai 3. kesäkuuta").

## Painikkeet

common-menu = Valikko
common-back = Takaisin
common-skip = Ohita
common-more = Muut vaihtoehdot
common-less = Vähemmän vaihtoehtoja
common-why = Miksi kysyt?
common-later = Myöhemmin: muistuta
common-keep-place = Myöhemmin: jatkan tästä
common-leave = Lopeta tämä
common-done = { $count ->
        [0] En mitään näistä
       *[other] Valmis ({ $count })
    }
common-next = Näytä seuraavat
common-prev = Näytä edelliset

## Tullaan ja mennään

common-welcome-back = Mukava, että olet täällä. Jatketaan tästä.
common-continue = Jatketaan siitä, mihin jäit.
common-see-you = Hyvä. Muistan tämän kohdan. Kysyn uudelleen huomenna tai vähän myöhemmin.
common-place-kept = Hyvä. Muistan tämän kohdan. Tule takaisin, kun haluat.
common-left = Lopetetaan tähän. Voit palata milloin vain.

## Kun painike tai sana ei sovi

common-old-button = Tämä painike kuuluu vanhaan viestiin. Nyt olemme tässä:
common-nothing-open = Olen täällä. Valitse painike tai kirjoita ”apua”.
common-please-choose = Anteeksi, en ymmärtänyt. Valitse painike tai kirjoita ”apua”.
common-not-here = Tätä ei ole täällä enää.
common-card-gone = Se, mistä tämä viesti kertoi, ei ole enää täällä.
common-noted = Minulla on tämä jo.

## Kun ihminen jatkaa keskustelua

common-taken-over = { $coach } on nyt täällä ja kirjoittaa sinulle. Minä olen sillä aikaa hiljaa.
common-handed-back = Olen taas täällä. Jatketaan tästä.
common-passed-on = Välitetty.
common-held = { $coach } on nyt kanssasi. Kirjoita omin sanoin.

## Kun vika on meissä

common-sorry = Anteeksi, minulla meni jotain vikaan. Sinä et tehnyt mitään väärin. Yritä vielä kerran tai kirjoita ”valikko”.
