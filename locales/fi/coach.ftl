# Valmentajan sivut yhdestä ihmisestä ja viestit heidän välillään. Vain se, minkä ihminen itse
# haluaa näyttää. $name on ihmisen itse valitsema etunimi tai lempinimi.

## Yksi ihminen

# Kielen oma nimi seuraa.
person-writes-in = Keskustelun kieli:
person-level-0 = Ei näytä sinulle mitään, ja se sopii hyvin.
person-level-1 = Näyttää sinulle etenemisensä (taso 1).
person-level-2 = Näyttää sinulle etenemisensä, tavoitteensa ja suunnitelmansa (taso 2).
person-level-3 = Näyttää sinulle etenemisensä, tavoitteensa, suunnitelmansa ja kartan luvut (taso 3).
person-looked = { $name } näkee, että avasit tämän sivun tänään.
person-waits = { $name } odottaa sinua.
person-nothing-says = Voit kirjoittaa hänelle. Myös { $name } voi pyytää sinua milloin vain.
person-write = Kirjoita viesti: { $name }
person-since = alkoi: { $day }
person-could = Voisit kirjoittaa näin
person-could-means = Se tarkoittaa:
person-use = Käytä tätä tekstiä
person-stopped = Miksi keskustelu seisoo
person-stopped-held = Joku henkilökunnasta on nyt keskustelussa.
person-stopped-stop = { $name } kirjoitti ”stop”. Silta on hiljaa, kunnes { $name } kirjoittaa taas.
person-stopped-pause = { $name } pitää taukoa ja kertoi sen Sillalle.
person-stopped-gone = Viestit eivät enää mene perille. Keskustelun on sulkenut tai estänyt { $name }.
person-stopped-open = Yksi kysymys on auki. { $name } ei ole vielä palannut siihen.
person-stopped-at = Harjoitus: { $exercise }. Alkoi: { $day }.
person-resume = Näytä avoin kysymys uudelleen
person-resume-says = { $name } saa sen sopivaan aikaan, ystävällisten sanojen kanssa.
person-seven = Seitsemän vaihetta
person-any-order = { $name } voi avata vaiheet missä järjestyksessä vain.
person-seen = Viimeisin viesti: { $ago }.
person-step-since = alkoi: { $day }
person-goal = Tavoite
person-goal-done = Tehty
person-goal-of = { $done } / { $target }
person-goal-day = Tavoitepäivä
person-goal-none = Ei vielä tavoitetta.
person-plan = Suunnitelma
person-plan-says = Ihmisistä ei näy nimiä.
person-plan-none = Ei vielä suunnitelmaa.
person-action = Teko
person-own-action = oma teko, omin sanoin
person-with = Kenen kanssa
person-who-field = saman alan ihminen
person-who-person = joku tuttu
person-who-nobody = joku uusi
person-state = Tilanne
person-state-planned = suunniteltu
person-state-done = tehty
person-map = Kartta lukuina
person-map-caption = Ihmiset: mihin he kuuluvat ja kuinka läheisiä he ovat
person-all = Yhteensä
person-map-says =
    { $people ->
        [one] { $people } ihminen.
       *[other] { $people } ihmistä.
    } Tuntee paikallisen elämän: { $local }. Yhteys viimeisen puolen vuoden aikana: { $recent }.
person-map-drawn = Kartta ilman nimiä
person-map-drawn-says = Taulukon luvut kuvana. Jokainen merkki on yksi ihminen, ja kaikki merkit ovat samanlaisia.
person-map-alt = Verkosto ilman nimiä: ihmisiä { $people }, neljässä osassa. Luvut ovat taulukossa.
person-map-unplaced =
    { $people ->
        [one] { $people } ihmisellä ei ole vielä paikkaa kartalla.
       *[other] { $people } ihmisellä ei ole vielä paikkaa kartalla.
    }
person-map-none = Ei vielä karttaa.
person-shared = Sinulle näytetyt kortit
person-shared-says = Nämä kortit valitsi { $name }. Hän voi ottaa ne takaisin.
person-card-strengths = Vahvuudet
person-card-talk = Kysymyksiä keskusteluun
person-card-goal = Tavoite
person-card-intro = Esittely
person-card-draft = Kirjoitettu viesti
person-card-plan = Suunnitelma
person-card-other = Kortti
person-notes = Muistiinpanosi
person-notes-says = { $name } voi pyytää näitä luettavaksi. Kirjoita vain se, mikä auttaa ensi kerralla. Ei terveyttä, ei uskontoa, ei perheasioita.
person-note = Uusi muistiinpano
person-note-sees = Kuka lukee sen
person-sees-me = vain sinä; ihminen itse, jos hän pyytää
person-sees-coaches = kaikki ryhmän valmentajat
person-sees-person = myös ihminen itse
person-note-keep = Tallenna muistiinpano
person-note-drop = Poista
person-see = Mitä näet
person-you-see = Näet
person-you-do-not = Et näe
person-decides = Kuka päättää
person-decides-says = { $name }. Päätös voi muuttua milloin vain, eikä siihen tarvita syytä.
person-see-0 = Nimen ja sen, mitä sinulta kysytään.
person-see-1 = Vaiheiden päivät, viimeisten 30 päivän tapahtumat ja avoimen harjoituksen.
person-see-2 = Vaiheet, tapahtumat, tavoitteen ja suunnitelman ilman nimiä.
person-see-3 = Vaiheet, tapahtumat, tavoitteen, suunnitelman ilman nimiä ja kartan lukuina.
person-see-not-0 = Mitään muuta.
person-see-not-1 = Tavoitetta, suunnitelmaa, karttaa, kontaktien nimiä, muistiinpanoja, viestejä ja sitä, mikä oli vaikeaa.
person-see-not-2 = Karttaa, kontaktien nimiä, muistiinpanoja, viestejä ja sitä, mikä oli vaikeaa.
person-see-not-3 = Kontaktien nimiä, muistiinpanoja, viestejä ja sitä, mikä oli vaikeaa.

## Mitä on tapahtunut. Uusin ensin, kuukauden nimen alla; päivä on jokaisen rivin edessä

person-timeline = Ajan mittaan
person-timeline-says = Päivät ja tapahtumat, jotka saat nähdä. Tässä ei ole yhtään sanaa, jonka ihminen itse kirjoitti.
person-timeline-older = Vanhemmat
person-timeline-newest = Takaisin uusimpiin
person-line-joined = Liittyi ryhmään: { $group }
person-line-level = Valitsi uudelleen, mitä näet: { $shares }
person-line-begun = Vaihe alkoi: { $step }
person-line-done = Vaihe valmis: { $step }
person-line-goal = Valitsi tavoitteen
person-line-reached = Saavutti tavoitteen
person-line-said =
    { $messages ->
        [one] Kirjoitit { $messages } viestin
       *[other] Kirjoitit { $messages } viestiä
    }
person-line-to_group = Kirjoitit koko ryhmälle
person-line-held = Olit mukana keskustelussa
person-line-held-by = { $who } oli mukana keskustelussa
person-line-card = Näytti kortin: { $card }
person-line-asked = Pyysi ihmistä mukaan
person-line-wrote = Vastasi valmentajan viestiin
person-line-answered = Pyyntöön vastattiin
person-line-answered-by = Pyyntöön vastasi { $who }

## Keskustelu

talk-with = Keskustelu: { $name }
# Ruudunlukijalle.
talk-said = Mitä on sanottu
talk-you = Sinä
talk-state-sent = perillä
talk-state-on_its_way = matkalla
talk-state-waits = lähtee: { $at }
talk-state-unknown = ei tiedetä, menikö perille
talk-state-not_sent = ei mennyt perille
talk-say-empty = Kirjoita ensin jotain.
talk-say-sent = Lähetetty.
talk-say-waits = Tallessa. Viesti lähtee ihmiselle sopivaan aikaan.
talk-say-stopped = Tämä ihminen ei halua nyt viestejä. Voit vastata, kun hän kirjoittaa tai pyytää sinua.
talk-say-gone = Tähän ihmiseen ei saa yhteyttä. Keskustelu on suljettu tai estetty.
talk-say-taken = Toinen valmentaja on nyt tässä keskustelussa.
talk-say-back = Silta jatkaa taas keskustelua samasta kohdasta.
talk-say-sure = Vahvista vielä, että kaikki saavat viestin.
talk-say-nobody = Kukaan ei saanut viestiä. Kukaan täällä ei halua nyt viestejä.
talk-held = Keskustelussa on nyt { $who }.
talk-yours = Olet nyt keskustelussa.
talk-yours-says = Silta on hiljaa, ja { $name } tietää, että sinä kirjoitat. Silta jatkaa itse viimeistään: { $until }.
talk-hand-back = Palauta keskustelu Sillalle
talk-your-words = Viestisi
talk-look-again = Katso, onko vastausta
talk-look-on = Katso uudelleen
talk-asked = Mitä kysyttiin
talk-before = Mitä kirjoitit aiemmin
talk-answer = Vastaa
talk-answer-says = { $name } odottaa, joten vastaus lähtee heti.
talk-write = Kirjoita
talk-write-says = Viestin saa { $name } sopivaan aikaan, ei koskaan yöllä.
talk-take = Keskustelkaa nyt yhdessä
talk-take-says = { $name } saa tietää, että sinä kirjoitat, ja Silta on hiljaa. Näet vain sen, mitä siitä eteenpäin sanotaan.
talk-take-now = Ota keskustelu itsellesi
talk-group-reached =
    { $reached ->
        [0] Kukaan ei halua nyt viestejä. Ihmisiä ryhmässä: { $people }.
        [one] Viestin saa { $reached } ihminen. Ihmisiä ryhmässä: { $people }. Se, joka ei halua viestejä, ei saa sitä.
       *[other] Viestin saa { $reached } ihmistä. Ihmisiä ryhmässä: { $people }. Se, joka ei halua viestejä, ei saa sitä.
    }
talk-group-hint = Viesti lähtee sopivaan aikaan. Kukaan ei saa viikossa enempää viestejä kuin haluaa.
talk-group-sure =
    { $people ->
        [one] Kyllä, lähetä { $people } ihmiselle
       *[other] Kyllä, lähetä { $people } ihmiselle
    }
talk-group-send =
    { $people ->
        [one] Lähetä { $people } ihmiselle
       *[other] Lähetä { $people } ihmiselle
    }
talk-group-sent = Mitä kirjoitit aiemmin
talk-group-state = Saajia: { $people }. Perillä: { $arrived }. Odottaa sopivaa aikaa: { $waits }.

## Ensimmäisiä rivejä, joita valmentaja voi kirjoittaa

first-hello = Hei { $name }, mitä kuuluu? Voimme katsoa yhdessä seuraavaa askeltasi, jos haluat.
first-quiet = Hei { $name }, tulit mieleeni. Mennäänkö kahville kurssin jälkeen?
first-nudges = Hei { $name }, mitkä päivät ja kellonajat sopivat sinulle viesteille?
first-support = Hei { $name }, kuulin, että toivot tukea. Milloin voisimme jutella?
first-goal = Hei { $name }, katsotaanko yhdessä tavoitettasi? Voimme tehdä siitä pienemmän tai muuttaa sitä.
first-talk = Hei { $name }, halusit jutella. Mikä aika sopii sinulle?
first-job = Hei { $name }, työsi päättyy pian. Opit siellä paljon. Suunnitellaanko yhdessä seuraavia viikkoja?
first-step = Hei { $name }, tehdäänkö seuraava harjoitus yhdessä, kun tapaamme?
