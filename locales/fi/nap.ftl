### Vaihe 3, Suunnitelma: verkostokartta, mikä puuttuu, teot ja niiden päivät, viikon rytmi.
### Ihminen kirjoittaa ”kun–niin”-lauseen itse, joten sen osat tulevat sellaisina kuin ne ovat.

## Kartta

nap_map-start = { $people ->
        [0] Piirretään verkostosi. Etunimet tai lempinimet riittävät. Älä kirjoita puhelinnumeroita. Viisi ihmistä on hyvä alku.
       *[other] Piirretään verkostosi. Täällä on jo ihmisiä: { $people }. Kysyn nimiä. Lempinimet riittävät. Älä kirjoita puhelinnumeroita.
    }
    .begin = Kirjoitan nimiä
    .place = Kysy vain uusista
    .show = Näytä karttani
nap_map-p1 = Kenen kanssa puhut työstä tai opiskelusta? Kirjoita enintään kolme nimeä, jokainen omalle rivilleen.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p2 = Kuka on auttanut sinua jossain arjen asiassa täällä? Enintään kolme nimeä.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p3 = Kenet tunnet kurssilta, koulusta, harrastuksesta tai naapurustosta? Enintään kolme nimeä.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p4 = Kuka työskentelee sinun alallasi, täällä tai toisessa maassa? Enintään kolme nimeä.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p5 = Kuka tuntuu tuntevan paljon ihmisiä? Enintään kolme nimeä.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p6 = Kenestä pidit, mutta yhteys jäi? Enintään kolme nimeä.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-before = Kirjoitit: { $before }. ”Ohita” säilyttää nimet. Uudet nimet tulevat niiden tilalle.
nap_map-nobody_new = Uusia nimiä ei tullut. Se on ihan hyvä.
nap_map-same = { $alike ->
    [yes] Kirjoitit kaksi kertaa nimen ”{ $a }”. Onko se sama ihminen?
   *[no] Onko ”{ $a }” sama ihminen kuin ”{ $b }”?
}
    .yes = On, sama ihminen
    .no = Ei, kaksi ihmistä
nap_map-one = { $left ->
        [one] Jäljellä on yksi ihminen. Neljä nopeaa kysymystä.
       *[other] Jäljellä on { $left } ihmistä. Neljä nopeaa kysymystä jokaisesta.
    }
nap_map-show = { $people ->
        [0] Karttasi on tänään tyhjä. Yksi nimi on jo alku.
       *[other] Kartallasi on { $people ->
            [one] { $people } ihminen
           *[other] { $people } ihmistä
        }. Julkinen palvelu: { $public }. Koulu: { $school }. Yritys: { $company }. Ystävät ja naapurit: { $community }. Tuntee paikallisen elämän: { $local }. Vähän tuttuja: { $weak }.{ $weak ->
            [0] { "" }
           *[other] { " " }Heiltä saa usein uutta tietoa.
        }
    }
    .missing = Mikä puuttuu?
    .add = Lisään ihmisiä
    .text = Näytä tekstinä
    .shared = Kopio ilman nimiä
    .save = Tallenna karttani
nap_map-list = Karttasi tekstinä.
    Julkinen palvelu: { $public }.
    Koulu tai tutkimus: { $school }.
    Yritys: { $company }.
    Ystävät, naapurit, yhdistykset: { $community }.
    En ole varma: { $unsure }.{ $more ->
        [0] { "" }
       *[other] { " " }Ja vielä { $more } muuta.
    }
    .picture = Näytä kuva
nap_map-line = { $contact } ({ $tie ->
        [close] läheinen
        [well] hyvin tuttu
        [little] vähän tuttu
        [unmet] ei vielä tavattu
       *[unknown] tuttuus ei tiedossa
    }{ $local ->
        [local] , paikallinen
        [new] , uusi täällä
        [both] , tuntee molemmat maailmat
        [abroad] , toisessa maassa
       *[unknown] { "" }
    })
nap_map-nobody = ei vielä ketään
nap_map-title = Verkostoni
nap_map-me = Minä
nap_map-quarter = Osa
    .public = Julkinen palvelu
    .school = Koulu
    .company = Yritys
    .community = Ystävät ja naapurit
    .unsure = En ole varma
nap_map-ring = Kehä
    .close = Läheinen
    .well = Hyvin tuttu
    .little = Vähän tuttu
    .unmet = Ei vielä tavattu
nap_map-shape = Muoto
    .local = Paikallinen
    .new = Uusi täällä
    .both = Tuntee molemmat maailmat
    .abroad = Toisessa maassa
    .unknown = Ei kerrottu
nap_map-pale = Vaalea: yli vuosi ilman yhteyttä
nap_map-counts = Ihmisiä: { $people }. Tuntee paikallisen elämän: { $local }. Vähän tuttuja: { $weak }.
nap_map-alt = Verkostokarttasi. Ihmisiä: { $people }. Julkinen palvelu: { $public }. Koulu: { $school }. Yritys: { $company }. Ystävät ja naapurit: { $community }. Tuntee paikallisen elämän: { $local }.
nap-map = oma verkostokartta
    .affirm = Nyt näet, keitä ympärilläsi on.

## Mikä puuttuu

nap_gap-read = { $count ->
        [0] { $bare ->
            [0] Ihmisiä joka osassa: karttasi on hyvä alku.
           *[other] Tyhjä tänään: { $empty }. Se on ihan hyvä, karttasi on hyvä alku.
        } Valitse, mitä haluat tehdä seuraavaksi.
        [one] { $first }
       *[other] { $first } { $second }
    } Tämä on kuva tästä päivästä. Oikeaa määrää ei ole.
    .own = Oma ajatukseni
    .map = Takaisin karttaan
nap_gap-says = Puuttuva osa
    .company = Kartallasi ei ole vielä ketään yrityksestä. Tapahtuma, kouluttaja tai vanha työkaveri voi avata oven.
    .local = Kartallasi ei ole vielä ketään, joka tuntee paikallisen elämän. Tuttavasi ovat tärkeitä. Yksi paikallinen ihminen toisi uutta tietoa.
    .field = Etsi yksi ihminen omalta alaltasi: yhdistyksestä, ammattiliitosta tai kurssilta.
    .close = Läheiset ihmiset tietävät usein samat asiat. Kokeile ihmisiä, jotka tunnet vähän.
    .abroad = Kontaktisi ovat kaukana. Ehkä he tuntevat jonkun täällä. Kysy heiltä.
    .asleep = Jotkut hyvät kontaktit ovat nyt hiljaisia. Yksi lyhyt viesti voi herättää ne.
    .few = On tavallista aloittaa pienestä. Ensimmäinen tavoite: kaksi uutta ihmistä.
nap_gap-choose = Puuttuva osa
    .company = Tapaan jonkun yrityksestä
    .local = Tapaan paikallisen ihmisen
    .field = Etsin jonkun omalta alaltani
    .close = Kirjoitan vähän tutuille
    .abroad = Kysyn niiltä, jotka ovat kaukana
    .asleep = Otan yhteyttä vanhaan tuttavaan
    .few = Tapaan kaksi uutta ihmistä

## Yksi teko

nap_act-what = { $style ->
        [yes] Mikä teko sopii sinulle? Nämä sopivat tapaasi tavata ihmisiä. Voit myös kirjoittaa oman.
       *[no] Mikä teko sopii sinulle? Valitse yksi tai kirjoita oma.
    }
nap_act-who = Kenen kanssa? Tekosi: ”{ $what }”
    .new = Joku uusi ihminen
    .nobody = Ei kukaan tietty
nap_act-on = Milloin? Tekosi: ”{ $what }”
    .today = Tänään
    .tomorrow = Huomenna
    .week = Kolmen päivän päästä
    .next_week = Viikon päästä
nap_act-late = Tavoitepäiväsi on { $day }. Valitsit päivän, joka on sen jälkeen. Sopiiko se?
    .keep = Sopii, pidän sen
    .other = Toinen päivä
nap_act-when = Suunnittele hetki. Milloin se tapahtuu? Jatka lausetta: ”Kun …” Tekosi: ”{ $what }”
    .coffee = olen juonut aamukahvin
    .tuesday = tulen kotiin
    .course = kurssilla on tauko
    .shop = olen käynyt kaupassa
    .evening = olen syönyt päivällisen
    .phone = otan illalla puhelimen käteen
nap_act-then = ”… niin minä …” Yksi selvä teko.
nap_act-rehearse = Lue tämä kerran ääneen. ”Kun { $moment }, niin: { $then }.”
    .read = Luin sen
    .change = Muutan lausetta
nap_act-promised = Se on nyt suunnitelmassasi. Muistutan sinua. Päivä on { $day }.
nap_act-unpromised = Se on nyt suunnitelmassasi. Päivä on { $day }.
nap_act-more = { $done ->
        [one] Sinulla on { $done } teko.
       *[other] Sinulla on { $done } tekoa.
    } { $left ->
        [one] Vielä yksi teko, niin sinulla on suunnitelma.
       *[other] Vielä { $left } tekoa, niin sinulla on suunnitelma.
    }
    .next_one = Seuraava teko
    .enough = Riittää nyt
nap-actions = suunnitelmasi ensimmäiset teot
    .affirm = Pieni teko, jolla on päivä, vie pidemmälle kuin suuri ajatus.
nap-an_action = yksi teko

# Tekojen kirjasto. Jokainen on painike ja rivi suunnitelmassa.
action-hello = Tervehdin yhtä ihmistä
action-howareyou = Kysyn yhdeltä kuulumisia
action-thank = Kiitän jotakuta
action-share = Jaan vinkin tai linkin
action-wake = Otan yhteyttä vanhaan tuttavaan
action-cafe = Menen kielikahvilaan
action-library = Menen kirjaston tapahtumaan
action-club = Käyn kerran harrastuskerhossa
action-volunteer = Autan kerran vapaaehtoisena
action-infopoint = Kysyn asiaa neuvontapisteessä
action-online = Kommentoin nettiryhmässä
action-profile = Päivitän profiilini netissä
action-invitation = Lähetän yhden oman kutsun
action-talk20 = 20 minuutin keskustelu työstä
action-introduction = Pyydän esittelyä
action-jobfair = Juttelen kahdella messupisteellä
action-union = Käyn ammattiliiton illassa
action-call = Soitan työnantajalle ja kysyn
action-visit = Käyn työpaikan avoimissa ovissa
action-tell5 = Kerron viidelle, mitä etsin
action-lunch = Syön lounasta työkaverin kanssa
action-colleague = Kysyn työkaverilta työstä
action-staffgroup = Liityn ryhmään työpaikalla
action-trade = Menen alani tapahtumaan

## Tärkeät päivät, viikko, tuki

nap_mile-none = Tavoitteellasi ei ole vielä päivää. Suunnitelma toimii ilman sitäkin.
nap_mile-show = 
    Tavoitteesi: { $goal }
    Tärkeinä päivinä katsomme sitä yhdessä: { $days }. Sopiiko?
    .good = Sopii
    .change = Muutan tavoitepäivää
nap_weekday-day = Minä päivänä annat verkostollesi 20 minuuttia joka viikko? Valitse päivä.
    .never = Ei tiettyä päivää
nap_weekday-at = Mihin aikaan? Kirjoita näin: 17:00.
nap_weekday-promised = Hyvä. Kysyn sinulta joka viikko muutaman lyhyen kysymyksen. Aika on { $day }, { $time }.
nap_weekday-unpromised = Hyvä. En muistuta sinua. Päivä on suunnitelmassasi.
nap_weekday-without = Hyvä, ei tiettyä päivää. Löydät suunnitelmasi valikosta.
nap_support-who = Kuka voi tukea sinua? Valitse ihminen tai kirjoita nimi.
    .person = Joku tästä palvelusta
    .peer = Vertaistukija
    .nobody = Ei vielä kukaan
nap_support-kept = Hyvä. Suunnitelmasta kannattaa kertoa tälle ihmiselle: { $who }.
nap_support-nobody = Se on ihan hyvä. Usein auttaa, kun kertoo yhdelle ihmiselle. Ehkä myöhemmin.
answer-quiet-then = Olen hiljaa siihen aikaan. Valitse aika väliltä { $from }–{ $to }.

## Koko suunnitelma

nap_card-none = Sinulla ei ole vielä suunnitelmaa. Suunnitelmassa on ihmisiä, tekoja ja päiviä. Se alkaa verkostokartasta.
    .begin = Verkostokarttani
    .act = Yksi teko heti
    .home = Valikko
nap_card-look = Suunnitelmasi
    Tavoite: { $goal }.
    { $count ->
        [0] Teot: ei vielä.
        [one]
            Yksi teko:
            { $actions }
       *[other]
            { $count } tekoa:
            { $actions }
    }{ $more ->
        [0] { "" }
       *[other] { " " }Ja vielä { $more } muuta.
    }
    { $has_days ->
        [yes] Tärkeät päivät: { $days }.
       *[no] Tärkeät päivät: ei vielä valittu.
    }
    { $week } Tuki: { $support }.
    .save = Hyvä
    .pdf = PDF-tiedostona
    .ics = Kalenteriini
    .one = Yksi teko
    .change = Muokkaa
    .share = Näytä valmentajalle
nap_card-which = Mikä teko?
nap_card-change = Mitä haluat muuttaa?
    .add = Lisään teon
    .week = Viikonpäiväni
    .support = Kuka tukee minua
    .map = Karttani
    .days = Tärkeät päiväni
nap-below = – { $line }
nap-line = { $who ->
        [yes] { $what } ({ $contact }, { $day })
       *[no] { $what } ({ $day })
    }
nap-no_actions = ei vielä
nap-no_week = Viikolla ei ole tiettyä päivää.
nap-week = Joka viikko: { $day }, { $time }.
nap-plan = oma suunnitelma
    .affirm = Ensin kaksi helppoa tekoa, sitten vaikea: se on hyvä järjestys.

## Yksi suunnitelman teko

nap_action-look = Tekosi: ”{ $what }”. { $planned ->
        [yes] Kun { $when }, niin: { $then }.
       *[no] { "" }
    } Päivä: { $day }.
    .did = Tein sen
    .move = Toinen päivä
    .then = Muutan lausetta
    .drop = Otan sen pois
    .keep = Pidän sen
nap_action-when = Milloin se tapahtuu? Jatka lausetta: ”Kun …”
    .coffee = olen juonut aamukahvin
    .tuesday = tulen kotiin
    .course = kurssilla on tauko
    .shop = olen käynyt kaupassa
    .evening = olen syönyt päivällisen
    .phone = otan illalla puhelimen käteen
nap_action-do = ”… niin minä …” Yksi selvä teko.
nap_action-rewritten = Kirjasin sen.
nap_action-gone = Tämä teko ei ole enää suunnitelmassasi.
nap_done-well = Hyvin tehty: ”{ $what }”
nap_done-contact = Olitteko sinä ja { $contact } yhteydessä? Voin kirjata sen.
    .log = Kirjaa se
    .not_now = Ei nyt
nap_done-win = Haluatko pitää tämän tallessa hyvänä hetkenä?
    .yes = Kyllä
    .enough = Riittää näin
nap_done-gone = Tämä teko ei ole enää suunnitelmassasi.
nap_move-day = Ei haittaa. Mikä päivä sopii paremmin? Tekosi: ”{ $what }”
    .tomorrow = Huomenna
    .three = Kolmen päivän päästä
    .week = Viikon päästä
nap_move-moved = Hyvä. Uusi päivä on { $day }.
nap_move-gone = Tämä teko ei ole enää suunnitelmassasi.
nap_drop-dropped = Otin sen pois. Suunnitelma saa muuttua.
nap_drop-gone = Tämä teko ei ole enää suunnitelmassasi.
card-action_day = Tänään on hyvä päivä tehdä tämä: ”{ $what }”. { $planned ->
        [yes] Kun { $when }, niin: { $then }.
       *[no] { "" }
    }
    .did = Tein sen
    .move = Toinen päivä
    .drop = Otan sen pois

## Kerran viikossa

card-week_check = Muutama lyhyt kysymys viikostasi. Aikaa menee kolme minuuttia.
    .begin = Aloita
    .not_now = Ei tällä viikolla
# The same after two weeks without an answer; it tells the new pace, once.
card-week_seldom =
    Muutama lyhyt kysymys viikostasi. Aikaa menee kolme minuuttia.
    Tästä lähtien kysyn joka toinen viikko. Kun vastaat, kysyn taas joka viikko.
    .begin = { card-week_check.begin }
    .not_now = { card-week_check.not_now }
nap_not_now-fine = Selvä. Kysyn uudelleen ensi viikolla.
nap_not_now-without = Selvä. Suunnitelmasi löytyy valikosta.
nap_week-nothing = Näille päiville ei ollut suunnitelmaa. Se on ihan hyvä.
# What they told about in the last seven days, before the question of the week. $actions is a list of $count.
nap_week-already = Tämä on jo tehty: { $actions }. Hyvin tehty.
nap_week-did = { $already ->
        [yes] Entä muuta? Valitse kaikki, mitä teit.
       *[no] Mitä teit? Valitse kaikki, mitä teit.
    }
nap_week-praise = { $count ->
        [one] Teit yhden teon. Se on oikea askel.
       *[other] Teit { $count } tekoa. Ne ovat oikeita askelia.
    }
nap_week-contact = { nap_done-contact }
    .log = { nap_done-contact.log }
    .not_now = { nap_done-contact.not_now }
nap_week-kindly = Jotkut viikot ovat täynnä. Se on ihan hyvä.
nap_week-open = Tämä on vielä auki: ”{ $what }”. Mitä haluat?
    .move = Siirrän viikolla
    .let_go = Otan sen pois
    .keep = Jätän ennalleen
nap_week-next = { $count ->
        [0] Mikä on yksi teko ensi viikolle?
        [one]
            Seuraava tekosi:
            { $actions }
            Onko se hyvä?
       *[other]
            Seuraavat tekosi:
            { $actions }
            Ovatko ne hyviä?
    }
    .good = Kyllä, hyvä
    .new = Uusi teko
    .win = Kirjaan hyvän hetken
    .plan = Näytä suunnitelmani
    .rest = Lepään tämän viikon
nap_week-agreed = Hyvä. Se riittää yhdelle viikolle.
nap_week-rested = Lepo kuuluu suunnitelmaan. Kysyn uudelleen ensi viikolla.
nap_week-only_rest = Lepo kuuluu suunnitelmaan.

why-action = Teko tulee suunnitelmaasi. Vain sinä näet sen, jos et itse jaa sitä.
why-ifthen = Kun hetki on suunniteltu, asia tulee useammin tehtyä. Vain sinä näet lauseen.
# Kuvien sanat.
nap_map-how_many = { $n ->
        [0] ei vielä ketään
        [one] { $n } ihminen
       *[other] { $n } ihmistä
    }
nap_map-star = Yhdistää ihmisiä
nap_map-growth = Verkostoni ennen ja nyt
nap_map-growth_alt = Kaksi karttaa verkostostasi. { $day }: { $before ->
        [one] { $before } ihminen
       *[other] { $before } ihmistä
    }. Nyt: { $after }.
nap_map-more = Lisää
    .people = Lisää ihmisiä: { $n }
    .local = Lisää ihmisiä, jotka tuntevat paikallisen elämän: { $n }
    .company = Lisää ihmisiä yrityksistä: { $n }
    .weak = Lisää ihmisiä, jotka tunnet vähän: { $n }
