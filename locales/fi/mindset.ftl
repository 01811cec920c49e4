### Vaihe 1, Asenne: mitä ihminen osaa ja voi antaa, ja miten hän mielellään tapaa ihmisiä.
### Jokainen vastaus on hyvä, kaikki tavat ovat oikeita. Sanotaan, mitä on, ei mitä puuttuu.

## Sanoja, jotka ovat monella ruudulla

# Tulee näin: "Nyt sinulla on tämä: oma vahvuuskortti."
mindset-artefact_card = oma vahvuuskortti
mindset-artefact_sentence = lause vaikeisiin päiviin
mindset-artefact_thoughts = uusi katse vaikeisiin ajatuksiin
mindset-artefact_gives = lista siitä, mitä voit antaa
mindset-artefact_sure = merkintä siitä, kuinka varma olet
mindset-affirm =
    .card = Katsoit, mitä sinulla jo on. Se vaatii rohkeutta.
    .sentence = Vaikeana päivänä se on tallessa sinua varten.
    .thoughts = Tällaisten ajatusten katsominen vaatii rohkeutta.
    .gives = Sinulla on annettavaa. Yhteydessä kumpikin antaa ja saa.
    .sure = Vastasit rehellisesti. Se on hyvä alku.

mindset-open = ei vielä kerrottu
mindset-of_ten = { $n }/10

mindset-part =
    .hand1 = Peukalo
    .hand2 = Etusormi
    .hand3 = Keskisormi
    .hand4 = Nimetön
    .hand5 = Pikkusormi
    .top = Suurin vahvuuteni
    .story = Milloin käytin sitä
    .gives = Mitä voin antaa
    .style = Tapani tavata ihmisiä
    .reminder = Lauseeni
    .thoughts = Ajatukseni
    .sure = Kuinka varma olin
    .all = Kaikki tämä

mindset-way =
    .one = Juo kahvit yhden ihmisen kanssa
    .group = Liity pieneen ryhmään tai kerhoon
    .many = Mene avoimeen tapahtumaan
    .write = Kirjoita ensin lyhyt viesti
    .speak = Soita tai tervehdi ensin
    .do = Tehkää jotain yhdessä: ruokaa tai kävely
    .talk = Istukaa ja jutelkaa yhdestä aiheesta
mindset-way-inline =
    .one = juo kahvit yhden ihmisen kanssa
    .group = liity pieneen ryhmään tai kerhoon
    .many = mene avoimeen tapahtumaan
    .write = kirjoita ensin lyhyt viesti
    .speak = soita tai tervehdi ensin
    .do = tehkää jotain yhdessä: ruokaa tai kävely
    .talk = istukaa ja jutelkaa yhdestä aiheesta

## mindset_hand: viisi sormea, viisi asiaa, jotka ihminen osaa

mindset_hand-again = Sinulla on jo oma käsi. Mitä haluat tehdä?
    .show = Näytä korttini
    .anew = Teen uudelleen
    .enough = En nyt
mindset_hand-start = Katso kättäsi. Jokainen sormi on yksi asia, jonka osaat hyvin. Se voi olla työstä, kotoa, opinnoista tai vapaa-ajalta. Jokainen vastaus on hyvä.
    .begin = Aloita
    .example = Näytä esimerkki
mindset_hand-example = Tässä on esimerkki. Peukalo: korjaan puhelimia. Etusormi: leivon leipää monelle. Keskisormi: rauhoitan lapsia. Nimetön: täytän lomakkeita uudella kielellä. Pikkusormi: laulan.
mindset_hand-f1 = Peukalo: Missä asiassa sinulta pyydetään apua?{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .keep = Pidän oman tekstini
mindset_hand-f2 = Etusormi: Mitä osaat työstä tai opinnoista?{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .keep = Pidän oman tekstini
mindset_hand-f3 = Keskisormi: Mitä osaat kodista, perheestä, harrastuksista tai kielistä?{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .keep = Pidän oman tekstini
mindset_hand-f4 = Nimetön: Mitä opit, kun muutit uuteen maahan?{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .keep = Pidän oman tekstini
mindset_hand-f5 = Pikkusormi: Mitä teet kaikkein mieluiten?{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .keep = Pidän oman tekstini
mindset_hand-list = { $named ->
        [0] Tämä on monelle vaikeaa. Mitä näistä osaat? Valitse enintään kolme tai kirjoita oma.
        [one] Yhdellä sormella on nyt sanat. Mitä näistä osaat? Valitse enintään kolme tai kirjoita oma.
       *[other] Nyt { $named } sormella on sanat. Mitä näistä osaat? Valitse enintään kolme tai kirjoita oma.
    }
    .cooking = Laitan ruokaa monelle
    .organising = Pidän asiat järjestyksessä
    .languages = Puhun monta kieltä
    .children = Hoidan lapsia
    .older = Autan vanhoja ihmisiä
    .numbers = Osaan laskea ja hoitaa rahaa
    .computers = Puhelimet ja tietokoneet
    .repairing = Korjaan tavaroita
    .driving = Ajan autoa
    .selling = Myyn ja neuvottelen hinnasta
    .listening = Kuuntelen
    .teaching = Selitän asioita
    .writing = Kirjoitan
    .handwork = Ompelen ja teen käsitöitä
    .growing = Kasvatan kasveja
    .music = Laulan tai soitan
    .sport = Urheilen
    .cleaning = Siivoan hyvin
    .calm = Pysyn rauhallisena
    .patience = Jaksan odottaa
mindset_hand-few = { $named ->
        [0] Sormilla ei ole vielä sanoja. Haluatko katsoa listaa uudelleen?
        [one] Yhdellä sormella on sanat. Kolmesta tulee parempi kortti. Haluatko lisätä?
       *[other] Nyt { $named } sormella on sanat. Kolmesta tulee parempi kortti. Haluatko lisätä?
    }
    .add = Katson listaa
    .enough = Riittää tänään
mindset_hand-nothing = Se on ihan hyvä. Voit palata tähän milloin vain.
mindset_hand-proof = Kätesi on tallessa. Mikä on suurin vahvuutesi?
mindset_hand-story = Valitsit tämän: { $strongest }. Milloin käytit sitä? Yksi tai kaksi lausetta riittää.
mindset_hand-mirror = Muut näkevät usein enemmän. Kysy yhdeltä ihmiseltä: ”Missä minä olen hyvä?” { $blocks ->
        [one] Tässä on teksti, jonka voit lähettää.
       *[other] Tässä on teksti kahdella kielellä. Voit lähettää sen.
    }
    .copied = Kopioin sen

## mindset_thoughts: ajatukset, jotka estävät, ja toinen tapa katsoa niitä

mindset_thoughts-pick = Monella on tällaisia ajatuksia. Mitkä niistä sinä tunnet? Valitse enintään kolme. Vain sinä näet ne.
    .false = Se tuntuu teennäiseltä
    .disturb = Häiritsen ihmisiä
    .long_ago = Siitä on liian kauan
    .language = Kielitaitoni ei riitä
    .nothing = Minulla ei ole mitään annettavaa
    .shy = Olen ujo
    .use = En näe, mitä hyötyä siitä on
    .polite = Ei ole kohteliasta pyytää
mindset_thoughts-pick-inline =
    .false = se tuntuu teennäiseltä
    .disturb = häiritsen ihmisiä
    .long_ago = siitä on liian kauan
    .language = kielitaitoni ei riitä
    .nothing = minulla ei ole mitään annettavaa
    .shy = olen ujo
    .use = en näe, mitä hyötyä siitä on
    .polite = ei ole kohteliasta pyytää
mindset_thoughts-none = Hyvä. Katsotaan sitten muuta.
mindset_thoughts-r_false = ”Se tuntuu teennäiseltä.” Monista tuntuu siltä, tai he pelkäävät olevansa itsekkäitä. Tunne pienenee, kun mietit myös, mitä voit antaa.
    Kokeile tätä: valitse ensin yksi asia, jonka voit antaa.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_disturb = ”Häiritsen ihmisiä.” Ihmiset sanovat kyllä useammin kuin luulemme. Tutkimuksissa auttajat sanoivat kyllä jopa kaksi kertaa niin usein kuin pyytäjät odottivat.
    Kokeile tätä: pyydä jotain, mihin menee viisi minuuttia.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_long_ago = ”Siitä on liian kauan.” Vanhat kontaktit ilahtuvat viestistä yleensä enemmän kuin luulemme. Yllätys on osa iloa.
    Kokeile tätä: kirjoita ”Tulit tänään mieleeni”.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_language = ”Kielitaitoni ei riitä.” Kieli voi olla oikea este, paikallisillekin. Lyhyet lauseet sopivat hyvin. Valmistelen lauseita kanssasi.
    Kokeile tätä: opettele yksi lause ulkoa ja käytä sitä tänään.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_nothing = ”Minulla ei ole mitään annettavaa.” Sinulla on kieli, näkökulma ja kontakteja, joita muilla ei ole. Kätesi näyttää, mitä osaat.
    Kokeile tätä: kerro yhdelle ihmiselle asiasta, jonka tunnet hyvin.
    .helps = Tämä auttaa
    .not_me = Ei minulle
    .card = Näytä käteni
mindset_thoughts-r_shy = ”Olen ujo.” Vain harva sanoo, että ihmisten tapaaminen on helppoa. Sitä oppii tekemällä. Eräässä tutkimuksessa hiljaiset ihmiset hyötyivät harjoittelusta eniten.
    Kokeile tätä: tapaa yksi ihminen paikassa, jonka tunnet.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_use = ”En näe, mitä hyötyä siitä on.” Verkosto tuo tietoa, harjoitusta ja uusia ideoita, ei vain työpaikkoja. Kirjaamme, mitä siitä sinulle oikeasti jää.
    Kokeile tätä: kirjoita jokaisen keskustelun jälkeen yksi asia, jonka opit.
    .helps = Tämä auttaa
    .not_me = Ei minulle
mindset_thoughts-r_polite = ”Ei ole kohteliasta pyytää.” Säännöt ovat eri paikoissa erilaisia. Täällä pyydät neuvoa, et palvelusta.
    Kokeile tätä: kysy ensin ”Saanko kysyä yhtä asiaa?”
    .helps = Tämä auttaa
    .not_me = Ei minulle
    .note = Lue siitä lyhyesti
mindset_thoughts-own = Kirjoita yksi lause, jonka haluat muistaa vaikeana päivänä. Tai valitse yksi näistä.{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .step = Yksi pieni askel riittää
    .ask = On ihan hyvä pyytää apua
    .hard = Olen ennenkin selvinnyt
    .rest = Saan levätä ja sitten jatkaa
    .keep = Pidän lauseeni

## mindset_give: yhteys kulkee kahteen suuntaan

mindset_give-list = Yhteys kulkee kahteen suuntaan. Mitä sinä voit antaa? Valitse noin kolme tai kirjoita oma.
    .language = Kieli
    .profession = Ammattini
    .market = Tunnen toisen maan
    .cooking = Ruoanlaitto tai käsityöt
    .computers = Apua tietokoneen kanssa
    .listening = Kuuntelen
    .services = Vinkkejä palveluista
    .volunteer = Aikaani vapaaehtoisena
mindset_give-list-inline =
    .language = kieli
    .profession = ammattini
    .market = tunnen toisen maan
    .cooking = ruoanlaitto tai käsityöt
    .computers = apua tietokoneen kanssa
    .listening = kuuntelen
    .services = vinkkejä palveluista
    .volunteer = aikaani vapaaehtoisena
mindset_give-few = { $count ->
        [one] Valitsit { $count } asian. Se on hyvä alku. Haluatko lisätä?
       *[other] Valitsit { $count } asiaa. Se on hyvä alku. Haluatko lisätä?
    }
    .add = Lisään
    .enough = Tämä riittää

## mindset_style: kolme nopeaa kysymystä, väärää vastausta ei ole

mindset_style-q1 = Mikä on sinulle helpompaa?
    .one = Yksi ihminen
    .group = Pieni ryhmä
    .many = Monta ihmistä
mindset_style-q2 = Entä millä on helpompi aloittaa?
    .write = Kirjoitan ensin
    .speak = Puhun ensin
mindset_style-q3 = Entä kun tapaatte?
    .do = Tehdään jotain yhdessä
    .talk = Jutellaan
mindset_style-out = Sinulle sopivia tapoja:
    { $count ->
        [1] – { $first }
        [2] – { $first }
            – { $second }
       *[other] – { $first }
            – { $second }
            – { $third }
    }
    Kaikki tavat ovat oikeita. Hiljaiset ihmiset kuuntelevat usein hyvin. Siitä syntyy luottamus.
    .go_on = Jatkan

## mindset_conf: kuinka varmalta tänään tuntuu

mindset_conf-now = Kuinka varma olet, että voit puhua yhdelle uudelle ihmiselle tällä viikolla? 0 = en ollenkaan varma, 10 = erittäin varma.
mindset_conf-low = Kiitos rehellisestä vastauksesta. Mikä nostaisi sitä yhden pisteen? Valitse tai kirjoita oma.
    .smaller = Pienempi askel
    .friend = Ystävän kanssa
    .words = Sanoja paikallisella kielellä
    .person = Juttele ihmisen kanssa
mindset_conf-coach = Saanko kertoa, että toivot tukea? Kerron tämän tälle valmentajalle: { $coach }. En kerro lukua enkä sitä, mitä kirjoitit.
    .yes = Kyllä
    .no = Ei
mindset_conf-coach_knows = Välitin sen. Viestin saa: { $coach }.
mindset_conf-tool = { $need ->
        [smaller] Kirjasin sen. Pienempi askel on hyvä askel. Esimerkki: tervehdi ihmistä, jonka näet usein.
        [friend] Kirjasin sen. Moni asia on helpompi yhdessä. Kuka voisi tulla mukaasi?
        [words] Kirjasin sen. Muutama valmis lause auttaa paljon.
        [person] Kirjasin sen. Keskustelu ihmisen kanssa voi auttaa.
       *[other] Kirjasin sen. Kiitos, nyt tiedät, mitä tarvitset.
    }
    .goal = Katson tavoitettani
    .plan = Valitsen pienen teon
    .invite = Kirjoitan jollekin
    .add = Lisään tämän ihmisen
    .talk = Valmistelen sanoja keskusteluun
    .practise = Harjoittelen keskustelua
    .person = Juttele ihmisen kanssa
    .enough = En nyt
mindset_conf-mid = Sanoit { $n }. Mikä auttaa sinua jo nyt?
mindset_conf-high = Hyvä. Tiedätkö jo, kuka se on?
    .yes = Kyllä, lisään ihmisen
    .not_yet = En vielä

## mindset_card: kaikki tekstinä

mindset_card-none = Täällä näet, missä olet hyvä. Mitään ei ole vielä kirjoitettu. Haluatko aloittaa kädestäsi?
    .begin = Aloita
    .enough = En nyt
mindset_card-hand = Vahvuutesi.
    Peukalo: { $hand1 }
    Etusormi: { $hand2 }
    Keskisormi: { $hand3 }
    Nimetön: { $hand4 }
    Pikkusormi: { $hand5 }
    Suurin vahvuuteni: { $strongest }
    Milloin käytin sitä: { $story }
mindset_card-card = Mitä voin antaa: { $gives }
    Tapani tavata ihmisiä: { $ways }
    Lauseeni: { $sentence }
    Ajatukseni: { $thoughts }
    Kuinka varma: { $sure }
    Vain sinä näet lauseesi, ajatuksesi ja luvun.
    .change = Muutan jotain
    .remove = Poistan jotain
    .share = Näytä valmentajalle
    .enough = Hyvä
mindset_card-which = Mitä haluat muuttaa?
mindset_card-words =
    Kirjoita uudet sanat.
    { $kept ->
        [yes]
            { $part }
            Tähän asti: { $before }
       *[no] { $part }
    }
mindset_card-top = Mikä on suurin vahvuutesi?
mindset_card-changed = Kirjasin sen. Tässä on korttisi.
mindset_card-drop = Mitä poistan?
mindset_card-sure = Poistanko tämän: ”{ $part }”? Sitä ei saa takaisin.
    .yes = Poista
    .no = Säilytä
mindset_card-dropped = Se on poistettu.

## Vinkkejä tähän vaiheeseen

tips-mindset =
    .one = Aloita ihmisistä, joista pidät. Yksi pieni askel riittää.
    .two = Kysy joltakin samassa tilanteessa, mitä hän teki.
    .three = Kirjoita jokaisen keskustelun jälkeen yksi asia, joka meni hyvin.

## Miksi kysyt?

why-strengths = Näytän sen vahvuuskortissasi ja silloin, kun kirjoitat esittelyäsi. Voit muuttaa sitä tai poistaa sen.
why-thoughts = Näytän jokaiseen ajatukseen toisen tavan katsoa. Vain sinä näet tämän. Voit poistaa sen vahvuuskortista.
why-gives = Siitä on apua, kun esittelet itsesi ja kun kiität ihmisiä. Voit muuttaa sitä tai poistaa sen.
why-style = Ehdotan sinulle sopivia tapoja tavata ihmisiä. Voit muuttaa niitä tai poistaa ne.
why-confidence = Luku näyttää, miten varmuutesi muuttuu ajan kanssa. Pieni luku on hyvä vastaus. Vain sinä näet sen.
