### Sanat, jotka ovat joka ruudulla: alin painikerivi ja se, mitä ohjelma sanoo itsestään.
### Sävy on rauhallinen, aikuinen aikuiselle. Ei syyllistetä.
###
### Sanasto: yhdellä asialla on yksi nimi kaikissa tiedostoissa.
###
### Ohjelma
###   Silta                 Silta (Siltaa, Sillan; nimi, aina isolla)
###   menu                  valikko
###   button                painike; press, tap = paina
###   More (fold)           Muut vaihtoehdot; Other things (menu) = Muut asiat; ei ”Lisää”
###   place (door)          paikka; code = koodi
###   secret word           salasana
###   talk (with Silta)     keskustelu
###   privacy               tietosuoja; privacy notice = tietosuojaseloste
###   data                  tiedot
###   consent, choice       suostumus, valinta
###   reminder, nudge       muistutus
###   quiet times           hiljaiset ajat; pause, break = tauko
###   to note, to save      kirjata, tallentaa (Kirjasin sen. Tallensin.)
###   the language here     paikallinen kieli
###
### Seitsemän vaihetta
###   step (of seven)       vaihe: Asenne, Tavoite, Suunnitelma, Ihmisten tapaaminen,
###                         Yhdistäjät, Yhteydenpito, Jatka eteenpäin
###   step (small, real)    askel
###   tool, exercise        harjoitus; tip = vinkki
###   certificate           todistus (myös koulun todistus)
###   look back             katsoa taaksepäin
###   meeting (of a group)  tapaaminen
###   peer                  vertaistukija
###
### 1 Asenne
###   strength              vahvuus; strengths card = vahvuuskortti
###   hand, finger          käsi, sormi: peukalo, etusormi, keskisormi, nimetön, pikkusormi
###   confidence, how sure  varmuus, kuinka varma
###   my sentence           lauseeni
###   give                  antaa; what I can give = mitä voin antaa
### 2 Tavoite
###   goal                  tavoite; goal card = tavoite (ei ”kortti”); goal date = tavoitepäivä
###   middle date           välipäivä
###   wish                  toive
###   number (of a goal)    määrä
### 3 Suunnitelma
###   plan                  suunnitelma
###   network, network map  verkosto, verkostokartta
###   public service, school, company, friends and neighbours
###                         julkinen palvelu, koulu, yritys, ystävät ja naapurit
###   close, known well, known a little, not met yet
###                         läheinen, hyvin tuttu, vähän tuttu, ei vielä tavattu
###   local life            paikallinen elämä; both worlds = molemmat maailmat; new here = uusi täällä
###   gap, what is missing  mikä puuttuu
###   action                teko (painikkeessa minä-muoto: ”Tervehdin yhtä ihmistä”)
###   if-then sentence      ”Kun …, niin: …” (niin minä …)
###   milestone             tärkeä päivä
###   support               tuki
### 4 Ihmisten tapaaminen
###   introduction (of me)  esittely, esittelyni
###   talk kit              sanoja keskusteluun, omat sanat keskusteluun
###   practice              harjoittelu, harjoittele keskustelua; scene = tilanne
###   my sentences          omat lauseeni
###   event                 tapahtuma; organiser = järjestäjä
###   event mission         tehtävä
###   companion             kuka tulee mukaan
###   barrier               mikä teki siitä vaikeaa
### 5 Yhdistäjät
###   connector             yhdistäjä; short list = lyhyt lista
###   path, way to somebody tie jonkun luo; to reach = tavoittaa
###   introduction (of two) esittely; bring together, connect = tutustuttaa
### 6 Yhteydenpito
###   contact               kontakti; puheessa ihminen
###   My people             Tuttavani; Your people = tuttavasi
###   nickname              lempinimi
###   note                  muistiinpano
###   rhythm                rytmi
###   contact, follow-up    yhteys, yhteydenotto; to keep contact = pitää yhteyttä
###   to rest               olla tauolla; to wake = herättää
###   losing touch          pitkään ei yhteyttä
###   archive               arkisto
###   give and take         mitä sait, mitä voisit antaa; what came of it = mitä siitä jäi
###   promise               lupaus
###   thank-you             kiitos
### 7 Jatka eteenpäin
###   win, good moment      hyvä hetki
###   setback, hard moment  vaikea hetki; hard day = vaikea päivä
###   Something is wrong    jokin tuntuu väärältä
###
### Ihmiset ja palvelut
###   coach                 valmentaja
###   talk to a person      jutella ihmisen kanssa
###   organisation          organisaatio
###   job (post)            työpaikka; job advert = työpaikkailmoitus
###   course, study         kurssi, opiskelu
###   project, service      hanke, palvelu
###   digest                lista
###   field                 ala
###   draft                 luonnos
###   message               viesti
###   group (of a coach)    ryhmä; level (what a coach sees) = taso
###   request, call         pyyntö (kenelle tahansa, joka haluaa jutella ihmisen kanssa)
###   take over a talk      ottaa keskustelu itselleen; hand back = palauttaa Sillalle
###   note (of a coach)     muistiinpano
###   sign, what happened   merkki, tapahtuma (”Mitä viime aikoina on tapahtunut”); ei leima
###   progress              eteneminen; puheessa ”miten pitkällä olet”
###   signed in, browser    kirjautunut, selain; sign out = kirjautua ulos
###   poster                juliste; squares = QR-koodi
###   admin                 ylläpitäjä; pages of the admin, the house = ylläpito
###   participant, staff    osallistuja, henkilökunta; role = rooli
###   trial, demonstration  kokeilu, esittely
###   beat of the clock     ajastettu tehtävä; set aside = siirretty sivuun
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

common-taken-over = { $coach } on nyt täällä, lukee, mitä kirjoitat, ja kirjoittaa sinulle. Minä olen sillä aikaa hiljaa. Sana ”valikko” tuo minut takaisin.
common-handed-back = Olen taas täällä. Jatketaan tästä.
common-passed-on = Välitetty.
common-held = { $coach } on nyt kanssasi. Kirjoita omin sanoin. Sana ”valikko” tuo minut takaisin.

## Kun vika on meissä

common-sorry = Anteeksi, minulla meni jotain vikaan. Sinä et tehnyt mitään väärin. Yritä vielä kerran tai kirjoita ”valikko”.
