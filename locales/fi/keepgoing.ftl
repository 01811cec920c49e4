### Vaihe 7, Jatka eteenpäin: hyviä hetkiä, suunnitelma vaikeisiin päiviin ja katse taaksepäin.
### Luetaan myös vaikeina hetkinä. Rauhallisesti, ilman suuria sanoja; ketään ei verrata muihin.

## Sanoja, jotka ovat monella ruudulla

# Tulee näin: "Nyt sinulla on tämä: kortti vaikeisiin päiviin."
keepgoing-artefact_prepare = kortti vaikeisiin päiviin
keepgoing-artefact_back = katse matkaasi taaksepäin
keepgoing-affirm = Sinä jatkat. Se on oikea vahvuus.

keepgoing-open = ei vielä kirjoitettu
keepgoing-two = { $line }
    { $more }
keepgoing-line = { $what } ({ $day })
keepgoing-hard_moment = Vaikea hetki

keepgoing-weeks = { $n ->
        [one] { $n } viikko
       *[other] { $n } viikkoa
    }
keepgoing-wins = { $n ->
        [one] { $n } hyvä hetki
       *[other] { $n } hyvää hetkeä
    }
keepgoing-people = { $n ->
        [one] { $n } ihminen
       *[other] { $n } ihmistä
    }
keepgoing-talks = { $n ->
        [one] { $n } kirjattu tapaaminen tai puhelu
       *[other] { $n } kirjattua tapaamista tai puhelua
    }
keepgoing-grown =
    .sure = Varmuutesi, 0–10. Ensin: { $first }. Nyt: { $last }.
    .map = Ihmisiä kartallasi. Ensin: { $first }. Nyt: { $last }.

## keepgoing_win: mikä meni hyvin

keepgoing_win-add = Mikä meni hyvin? Pienetkin asiat ovat tärkeitä. Valitse tai kirjoita oma.
    .hello = Tervehdin
    .sent = Lähetin viestin
    .answer = Sain vastauksen
    .word = Opin sanan
    .met = Tapasin jonkun
    .asked = Pyysin apua
    .helped = Autoin jotakuta
keepgoing-praise =
    .hello = Moni tuttavuus alkaa tervehdyksestä.
    .sent = Kirjoitit ihmiselle. Se on oikea askel.
    .answer = Joku otti aikaa sinulle.
    .word = Jokainen uusi sana tekee puhumisesta helpompaa.
    .met = Ihmisen tapaaminen vaatii rohkeutta.
    .asked = Avun pyytäminen vaatii rohkeutta, ja moni auttaa mielellään.
    .helped = Annoit jotain. Siitä syntyy luottamus.
    .own = Se on tärkeä hetki.
keepgoing_win-thanks = Kirjasin sen. { $praise }{ $count ->
        [0] { "" }
       *[other] { " " }Nyt tallessa on { $count } hyvää hetkeä. Haluatko katsoa taaksepäin?
    }
    .who = Lisään, kuka oli mukana
    .look = Katso taaksepäin
    .another = Lisään toisen
    .prepare = Valmistaudu vaikeisiin hetkiin
    .all = Kaikki hyvät hetkeni
    .home = Valikko
keepgoing_win-who = Kuka oli kanssasi? Valitse tai kirjoita etunimi.
keepgoing_win-with_whom = Kirjasin sen. Mukana: { $who }.
    .another = Lisään toisen
    .prepare = Valmistaudu vaikeisiin hetkiin
    .all = Kaikki hyvät hetkeni
    .home = Valikko

keepgoing_win_goal-ask = Pääsit tavoitteeseesi: { $goal }. Kuka auttoi sinua? Valitse tai kirjoita etunimi.
    .nobody = Ei kukaan tietty
keepgoing_win_goal-noted = Kirjasin tämän hyväksi hetkeksi. Se syntyi omista askeleistasi.

## keepgoing_wins: kaikki hyvät hetket, uusin ensin

keepgoing_wins-none = Hyviä hetkiä ei ole vielä kirjattu. Pienetkin asiat ovat tärkeitä.
    .add = Lisään yhden
    .home = Valikko
keepgoing_wins-list = { $count ->
        [one] Tallessa on { $count } hyvä hetki. Paina sitä, niin voit lukea tai poistaa sen.
       *[other] Tallessa on { $count } hyvää hetkeä. Paina yhtä, niin voit lukea tai poistaa sen.
    }
    .add = Lisään toisen
    .notes = Muut muistiinpanoni
    .home = Valikko
keepgoing_wins-win = { $named ->
        [yes] { $day }: { $what }
            Mukana: { $who }
       *[no] { $day }: { $what }
    }
    .remove = Poista se
    .all = Kaikki hyvät hetkeni
keepgoing_wins-dropped = Se on poistettu.

## keepgoing_prepare: suunnitelma vaikeisiin hetkiin

keepgoing_prepare-pick = Vaikeita hetkiä tulee. Mitkä näistä voivat tulla sinulle? Valitse yhdestä kolmeen.
    .no_answer = Ei vastausta
    .no = Joku sanoo ei
    .event = En tunne tapahtumassa ketään
    .language = Kieli
    .job_ends = Lyhyt työ loppuu
    .no_energy = Voimat ovat vähissä
    .worries = Huolia: raha tai perhe
keepgoing_prepare-if_no_answer = Kun vastausta ei tule, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .again = Kirjoitan taas ensi viikolla
    .another = Kirjoitan toiselle ihmiselle
    .busy = Ajattelen: ihmisillä on kiire
    .rest = Annan asian olla
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_no = Kun joku sanoo ei, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .thank = Kiitän ja jatkan
    .learn = Pyydän yhden vinkin
    .tell = Kerron siitä ystävälle
    .rest = Lepään yhden päivän
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_event = Kun en tunne tapahtumassa ketään, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .host = Tervehdin järjestäjää
    .alone = Menen yksin seisovan luo
    .friend = Menen ystävän kanssa
    .half = Olen siellä puoli tuntia
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_language = Kun kieli on vaikeaa, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .ready = Käytän valmista lausetta
    .slow = Pyydän puhumaan hitaasti
    .written = Pyydän sen kirjoitettuna
    .switch = Pyydän toista kieltä
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_job_ends = Kun lyhyt työ loppuu, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .people = Kerron siitä kolmelle
    .plan = Katson suunnitelmaani
    .adviser = Juttelen neuvojan kanssa
    .learned = Kirjaan, mitä opin
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_no_energy = Kun voimat ovat vähissä, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .small = Teen hyvin pienen asian
    .walk = Lähden kävelylle
    .pause = Pidän viikon tauon
    .call = Soitan ihmiselle, josta pidän
    .keep = Pidän suunnitelmani
keepgoing_prepare-if_worries = Kun minulla on suuria huolia, niin minä …{ $kept ->
        [yes] { " " }Tähän asti: { $before }
       *[no] { "" }
    }
    .service = Pyydän apua palvelusta
    .friend = Juttelen ystävän kanssa
    .urgent = Kirjaan, mikä on kiireellistä
    .line = Soitan auttavaan puhelimeen
    .keep = Pidän suunnitelmani
keepgoing_prepare-nothing = Se on ihan hyvä. Voit palata tähän milloin vain.
keepgoing_prepare-who = Kenelle voit soittaa tai kirjoittaa sellaisena päivänä? Valitse tai kirjoita etunimi.
    .person = Joku tästä palvelusta
    .helpline = Auttava puhelin
keepgoing-plan = { $moment }: { $then }

## keepgoing_card: kortti vaikeisiin päiviin, tekstinä

keepgoing_card-none = Täällä näet suunnitelmasi vaikeisiin päiviin. Haluatko tehdä sen nyt?
    .begin = Aloita
    .enough = En nyt
keepgoing_card-card = Korttini vaikeisiin päiviin.
    { $plans }
    Voin soittaa tai kirjoittaa: { $who }
    { $kept ->
        [yes] Lauseeni: { $sentence }
       *[no] Lepo kuuluu suunnitelmaan.
    }
    Jos olet vaarassa: 112.{ $known ->
        [yes] { " " }Nämä ihmiset kuuntelevat: { $lines }.
       *[no] { "" }
    }
    .change = Muutan tai lisään
    .remove = Poistan jotain
    .notes = Muistiinpanoni
    .enough = Hyvä
keepgoing_card-drop = Minkä suunnitelman poistan? Paina sitä.
    .leave_it = En mitään, takaisin
keepgoing_card-dropped = Se on poistettu.

## keepgoing_setback: jokin oli vaikeaa

keepgoing_setback-start = Jokin oli vaikeaa? Olen pahoillani. Voit kirjoittaa siitä tai vain valita painikkeen.
    .no_answer = Ei vastausta
    .no = Joku sanoi ei
    .treated = Minua kohdeltiin huonosti
    .job = Menetin työpaikan
    .tired = Olen väsynyt
    .other = Jokin muu
keepgoing_setback-treated = Tämä ei ollut oikein. Et ansainnut sitä. Voit kirjoittaa itsellesi muistiin päivän, paikan ja sanat. Voit jutella siitä ihmisen kanssa.
    .advice = Kuka antaa neuvoja
    .person = Juttele ihmisen kanssa
    .go_on = Jatkan tässä
keepgoing_setback-feel = Miltä nyt tuntuu? En tallenna tätä vastausta.
    .angry = Vihaiselta
    .sad = Surulliselta
    .ashamed = Hävettää
    .tired = Väsyneeltä
    .fine = Taas hyvältä
    .private = En halua sanoa
keepgoing_setback-now = { keepgoing_setback-feel }
    .angry = { keepgoing_setback-feel.angry }
    .sad = { keepgoing_setback-feel.sad }
    .ashamed = { keepgoing_setback-feel.ashamed }
    .tired = { keepgoing_setback-feel.tired }
    .fine = { keepgoing_setback-feel.fine }
    .private = { keepgoing_setback-feel.private }
keepgoing_setback-own = Kolme lyhyttä kysymystä. Ensin: mikä osa oli sinun käsissäsi?
keepgoing_setback-not_own = Entä mikä osa ei ollut sinun käsissäsi?
keepgoing_setback-friend = Mitä sanoisit hyvälle ystävälle tässä tilanteessa?
keepgoing_setback-next = { $kept ->
        [yes] Lauseesi: { $sentence }
       *[no] Kiitos, että tulit tänne. Teit oman osasi.
    }
    Mitä tarvitset nyt?
    .step = Pieni seuraava askel
    .pause = Tauko
    .talk = Juttelen valmentajan kanssa
    .person = Juttele ihmisen kanssa
    .refer = Apua toiseen ongelmaan
    .card = Korttini vaikeisiin päiviin
    .home = Valikko

## keepgoing_notes: mitä on kirjoitettu vaikeista hetkistä ja ylpeyden aiheista

keepgoing_notes-none = Täällä ei ole muistiinpanoja.
keepgoing_notes-list = Muistiinpanosi vaikeista hetkistä ja siitä, mistä olet ylpeä. Vain sinä näet ne. Paina yhtä, niin voit lukea tai poistaa sen.
    .enough = Hyvä
keepgoing_notes-note = { $day }
    { $note }
    .remove = Poista se
    .all = Kaikki muistiinpanoni
keepgoing-note =
    .what = Mitä tapahtui: { $text }
    .own = Minun käsissäni: { $text }
    .not_own = Ei minun käsissäni: { $text }
    .friend = Ystävälle sanoisin: { $text }
    .proud = Olen ylpeä tästä: { $text }
keepgoing_notes-dropped = Se on poistettu.

## keepgoing_back: katse taaksepäin

keepgoing_back-start = Katse taaksepäin: { $numbers }.{ $compared ->
        [yes] { "" }
            { $grown }
       *[no] { "" }
    }
    .go_on = Jatkan
    .save = Tallenna kuvana
    .wins = Hyvät hetkeni
keepgoing_back-proud = Mistä olet eniten ylpeä? Vain sinä näet tämän.

## keepgoing_temp: työ, jolla on loppupäivä

keepgoing_temp-known = Työsopimuksesi viimeinen päivä on { $day }. Mitä haluat tehdä?
    .change = Muutan päivän
    .plan = Suunnittelen seuraavat viikot
    .remove = Poistan päivän
    .enough = En mitään, kiitos
keepgoing_temp-ends = Milloin työsopimuksesi loppuu? Valitse tai kirjoita päivä, esimerkiksi 1.6.2027.
    .three_months = 3 kuukauden päästä
    .half_year = 6 kuukauden päästä
    .year = 12 kuukauden päästä
keepgoing_temp-promised = Kirjasin päivän: { $day }. Kirjoitan sinulle aikaisemmin, jotta ehdit suunnitella. Se päivä on { $before }.
keepgoing_temp-unpromised = Kirjasin päivän: { $day }. En muistuta sinua. Voit suunnitella milloin vain.
keepgoing_temp-soon = Kirjasin päivän: { $day }. Se, mitä opit, pysyy sinulla. Suunnitellaanko seuraavat viikot nyt?
    .plan = Suunnitellaan
    .not_now = Ei nyt
keepgoing_temp-dropped = Päivä on poistettu.
keepgoing_temp_plan-what = Mikä auttaa sinua eniten seuraavina viikkoina?
    .action = Valitsen pienen teon
    .goal = Uusi tavoite
    .people = Katson tuttaviani
    .look_back = Katson ensin taaksepäin
    .person = Juttele ihmisen kanssa
    .enough = En nyt
keepgoing_temp_later-fine = Selvä. Voit suunnitella milloin vain.

card-temp =
    Työsopimuksesi viimeinen päivä on { $day }. Se, mitä opit, pysyy sinulla.
    Suunnitellaanko seuraavat viikot?
    .plan = Suunnitellaan
    .not_now = Ei nyt

## Vinkkejä tähän vaiheeseen

tips-keepgoing =
    .one = Lepo kuuluu suunnitelmaan.
    .two = Juttele yhden ihmisen kanssa ja katso omaa lausettasi.
    .three = Kun joku sanoo ei, syy on usein aika tai säännöt.

## Miksi kysyt?

why-win = Pienet hyvät hetket antavat voimaa. Näytän ne sinulle, kun katsot taaksepäin. Vain sinä näet ne.
why-prepare = Näytän suunnitelmasi sinulle vaikeana päivänä. Vain sinä näet sen. Voit muuttaa sitä tai poistaa sen.
why-setback = Kirjoittaminen voi selventää ajatuksia. Vain sinä näet nämä sanat. Voit jättää ne pois tai poistaa ne.
why-feeling = Voi auttaa, kun tunteelle löytyy sana. En tallenna vastausta.
why-proud = Pidän sen sinulle tallessa vaikeaa päivää varten. Vain sinä näet sen. Voit poistaa sen.
why-job = Voin muistuttaa sinua neljä viikkoa ennen, jotta ehdit suunnitella. Tallennan vain päivän.
