### Vaihe 4, Ihmisten tapaaminen: lyhyt esittely, keskustelu, harjoitus, tapahtuma ja tavattu ihminen.
### Sanotaan ihmiselle itselleen. Se, mitä hän sanoo muille, on tiedostossa template.ftl.

# Tulee näin: "Nyt sinulla on tämä: oma esittely."
human-artefact =
    .intro = oma esittely
    .talk = omat sanat keskusteluun
    .practice = keskustelu, jonka harjoittelit loppuun asti
    .event = suunnitelma tapahtumaan
    .msg = viesti omin sanoin
human-affirm =
    .intro = Ääneen lukeminen on oikeaa harjoitusta. Ensi kerralla se on helpompaa.
    .intro_easy = Se sujuu jo helposti. Voit käyttää sitä milloin vain.
    .talk = Kun kysymykset ovat hyviä, toinen puhuu eniten.
    .practice = Puhuit neljä kertaa. Oikeassa keskustelussa on samalla tavalla.
    .event = Pieni suunnitelma tekee ensimmäisestä askeleesta kevyemmän.
    .msg = Moni hyvä keskustelu alkaa lyhyestä viestistä.

## Oma esittely

human_intro-who = Teemme lyhyen esittelyn, noin 30 sekuntia. Kuka olet, muutamalla sanalla? Esimerkiksi: sairaanhoitaja, uusi tässä kaupungissa.
human_intro-do = Mitä osaat hyvin? Anna yksi esimerkki.
human_intro-curious = Mitä haluat tietää tai oppia täällä? Esimerkiksi: miten ihmiset löytävät ensimmäisen työnsä.
human_intro-give = Mitä voit antaa, tai mistä voit kertoa? Valitse tai kirjoita omin sanoin.
human_intro-gives =
    .language = Kieleni
    .profession = Ammattini
    .market = Tietoa toisesta maasta
    .cooking = Ruoanlaitto tai käsityöt
    .computers = Tietokoneet
    .listening = Kuuntelen
    .services = Vinkkejä palveluista
    .volunteer = Aikaani vapaaehtoisena
human_intro-ask = Lopeta yhteen helppoon kysymykseen. Valitse yksi tai kirjoita oma.
human_intro-card =
    { $blocks ->
        [one] Tässä on esittelysi.
       *[other] Tässä on esittelysi: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    Omat sanasi ovat niin kuin kirjoitit ne.
    .good = Hyvä, tallenna
    .change = Muokkaa
    .coach = Kysy valmentajalta
    .tips = Vinkkejä
human_intro-change = Minkä osan haluat muuttaa?
    .who = Kuka olen
    .do = Mitä osaan hyvin
    .curious = Mitä haluan tietää
    .give = Mitä voin antaa
    .ask = Kysymykseni
    .nothing = En mitään, se on hyvä
human_intro-say = Lue se nyt ääneen kaksi kertaa. Miltä se tuntui?
    .e1 = Erittäin vaikealta
    .e2 = Vaikealta
    .e3 = Ihan hyvältä
    .e4 = Helpolta
    .e5 = Erittäin helpolta
human_intro_card-none = Sinulla ei ole vielä esittelyä. Voimme tehdä sen viidessä minuutissa.
    .begin = Tehdään esittely
    .enough = Ei nyt
human_intro_card-card =
    { $blocks ->
        [one] Tässä on esittelysi.
       *[other] Tässä on esittelysi: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    Omat sanasi ovat niin kuin kirjoitit ne.
    .say = Luen sen ääneen
    .change = Muokkaa
    .share = Näytä valmentajalle
    .delete = Poista
    .enough = Sulje
human_intro_card-sure = Poistanko esittelysi?
    .yes = Kyllä, poista
    .no = Ei, säilytä
human_intro_card-deleted = Esittely on poistettu.

## Sanoja keskusteluun

human_talk-goal = Aiot jutella jonkun kanssa hänen työstään. Mitä haluat saada selville? Valitse yhdestä kolmeen.
    .day = Tavallinen työpäivä
    .start = Miten aloittaa
    .skills = Mitä taitoja tarvitaan
    .language = Kuinka paljon kieltä tarvitaan
    .people = Kenet vielä voisin tavata
    .papers = Todistukseni toisesta maasta
human_talk-kit =
    { $blocks ->
        [one] Tässä ovat sanasi keskusteluun. Ota ne mukaan paperilla tai puhelimessa.
       *[other] Tässä ovat sanasi keskusteluun: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    { $tip }
    .good = Hyvä, tallenna
    .change = Muokkaa
    .practise = Harjoittele keskustelua
    .coach = Kysy valmentajalta
    .tips = Vinkkejä
human_talk-tip = Keskustelun jälkeen: kirjoita muistiin yksi lupaus ja kiitä kahden päivän sisällä.
human_talk_card-none = Sinulla ei ole vielä sanoja keskusteluun. Valitsemme ne kolmessa minuutissa.
    .begin = Valitaan sanat
    .enough = Ei nyt
human_talk_card-card =
    { $blocks ->
        [one] Tässä ovat sanasi keskusteluun.
       *[other] Tässä ovat sanasi keskusteluun: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    .change = Muokkaa
    .practise = Harjoittele keskustelua
    .share = Näytä valmentajalle
    .delete = Poista
    .enough = Sulje
human_talk_card-sure = Poistanko sanasi keskusteluun?
    .yes = Kyllä, poista
    .no = Ei, säilytä
human_talk_card-deleted = Sanat on poistettu.

## Harjoittele keskustelua. Ohjelma on toinen ihminen; jokainen vastaus käy.

human_practice-scene = Harjoittelemme lyhyen keskustelun. Minä olen toinen ihminen. Sinä valitset neljä kertaa, mitä sanot. Mikä tilanne?
    .coffee = Kahvitauko
    .fair = Työmessut
    .club = Harrastuskerho
    .phone = Puhelu työnantajalle
    .phrases = Omat lauseeni
    .tips = Vinkkejä

human_practice-you = Sinä: ”{ $said }”

human_practice-coffee1 =
    On kahvitauko, töissä tai kurssilla. Leena seisoo yksin kahvinkeittimen luona. Hän katsoo sinua.
    Leena: ”Hei.”
    .a = { say-coffee1.a }
    .b = { say-coffee1.b }
    .c = { say-coffee1.c }
human_practice-coffee1_said =
    { $you }
    { $answer ->
        [a] Hyvä. Nyt hän ymmärtää, miksi ette ole tavanneet ennen.
        [b] Helppo kysymys. Moni keskustelu alkaa näin.
       *[c] Tämä on ihan hyvä. Voit lisätä kysymyksen.
    }
human_practice-coffee2 = { $before ->
        [a] Leena: ”Ai, tervetuloa. Minä olen Leena. Kauanko olet ollut täällä?”
        [b] Leena: ”Vahvaa se ainakin on, ja se on tärkeintä. Minä olen Leena. Oletko uusi täällä?”
       *[c] Leena hymyilee: ”Emme ole tainneet tavata. Minä olen Leena. Oletko uusi täällä?”
    }
    .a = { say-coffee2.a }
    .b = { say-coffee2.b }
    .c = { say-coffee2.c }
human_practice-coffee2_said =
    { $you }
    { $answer ->
        [a] Selvästi ja lyhyesti. Kun kerrot pienen asian, toisen on helppo kysyä lisää.
        [b] Hyvä. Kerrot vähän itsestäsi ja kysyt takaisin.
       *[c] Tämä on ihan hyvä. Voit lisätä: Entä sinä?
    }
human_practice-coffee3 = { $before ->
        [a] Leena: ”Kaksi viikkoa, kaikki on siis vielä uutta. Mitä sinä teet täällä?”
        [b] Leena: ”Jo kahdeksan vuotta. Aika menee nopeasti. Ja mitä sinä teet täällä?”
       *[c] Leena: ”Menee aikaa, ennen kuin oppii kaikki nimet. Mitä sinä teet täällä?”
    }
    .a = { say-coffee3.a }
    .b = { say-coffee3.b }
    .c = { say-coffee3.c }
human_practice-coffee3_said =
    { $you }
    { $answer ->
        [a] Hyvä. Nyt Leena voi kertoa, miten hän itse oppi.
        [b] Hyvä. Kerrot, mitä osaat, ilman suuria sanoja.
       *[c] Tämä on ihan hyvä. Voit lisätä yhden esimerkin.
    }
human_practice-coffee4 = { $before ->
        [a] Leena: ”Alussa minäkään en tiennyt mitään. Kysy minulta, jos jokin on epäselvää. Ai, taukoni loppuu kohta.”
        [b] Leena: ”Opettaja? Minun siskonikin on opettaja. Ai, taukoni loppuu kohta.”
       *[c] Leena: ”Sitten näet monenlaista. Se on hyvä. Ai, taukoni loppuu kohta.”
    }
    .a = { say-coffee4.a }
    .b = { say-coffee4.b }
    .c = { say-coffee4.c }
human_practice-coffee4_said =
    { $you }
    { $answer ->
        [a]
            Leena: ”Nähdään huomenna.”
            Kiitit, ja samalla avasit seuraavan keskustelun.
        [b]
            Leena: ”Joo, tule käymään lounaalla.”
            Hyvä kysymys. Useimmat sanovat siihen kyllä.
       *[c]
            Leena: ”Hei hei.”
            Tämä on ihan hyvä. Voit lisätä nimen: Hei hei, Leena.
    }

# Työmessut.
human_practice-fair1 = Olet työmessuilla. Yhden pisteen luona mies järjestää esitteitä. Hänen nimilapussaan lukee: Johan. Hän katsoo sinua.
    .a = { say-fair1.a }
    .b = { say-fair1.b }
    .c = { say-fair1.c }
human_practice-fair1_said =
    { $you }
    { $answer ->
        [a] Tästä keskustelu alkaa. Ihmiset kertovat mielellään työstään.
        [b] Tästä keskustelu alkaa. Yhteen kysymykseen on helppo sanoa kyllä.
       *[c] Tämä on ihan hyvä. Katselu on hyvä alku. Voit lisätä kysymyksen.
    }
human_practice-fair2 = { $before ->
        [a] Johan: ”Rakennamme ja korjaamme hissejä. Meitä on neljäkymmentä. Mikä sinun alasi on?”
        [b] Johan: ”Tietysti. Me rakennamme ja korjaamme hissejä. Mikä sinun alasi on?”
       *[c] Johan: ”Siitä vain. Tässä on esite. Me rakennamme ja korjaamme hissejä. Mikä sinun alasi on?”
    }
    .a = { say-fair2.a }
    .b = { say-fair2.b }
    .c = { say-fair2.c }
human_practice-fair2_said =
    { $you }
    { $answer ->
        [a] Selvää. Työsi ja yksi numero riittävät.
        [b] Hyvä. Kerrot, mitä teet, ja kysyt jotain.
       *[c] Tämä on rehellistä ja ihan hyvä. Voit lisätä, mistä työstä pidät.
    }
human_practice-fair3 = { $before ->
        [a] Johan: ”Viisi vuotta, hyvä. Etsimme ihmisiä, jotka tuntevat sähkötyöt. Puhutko paikallista kieltä?”
        [b] Johan: ”Sitä tarvitaan joka yrityksessä. Puhutko paikallista kieltä?”
       *[c] Johan: ”Moni tulee tänne juuri siksi. Puhutko paikallista kieltä?”
    }
    .a = { say-fair3.a }
    .b = { say-fair3.b }
    .c = { say-fair3.c }
human_practice-fair3_said =
    { $you }
    { $answer ->
        [a] Hyvä. Kerrot niin kuin asia on ja näytät, että jatkat.
        [b] Hyvä. Kerrot, mikä auttaa sinua. Moni puhuu silloin hitaammin.
       *[c] Tämä on ihan hyvä. Voit lisätä: Opiskelen sitä.
    }
human_practice-fair4 = { $before ->
        [a] Johan: ”Siitä se alkaa. Meillä on kurssi yhdessä koulun kanssa. Haluatko tietää lisää?”
        [b] Johan: ”Hyvä, sitten puhun hitaasti. Meillä on kurssi koulun kanssa. Haluatko tietää lisää?”
       *[c] Johan: ”Se vie aikaa. Meillä on kurssi yhdessä koulun kanssa. Haluatko tietää lisää?”
    }
    .a = { say-fair4.a }
    .b = { say-fair4.b }
    .c = { say-fair4.c }
human_practice-fair4_said =
    { $you }
    { $answer ->
        [a]
            Johan kirjoittaa esitteeseen nimen.
            Nimi on parasta, mitä voit viedä kotiin.
        [b]
            Johan antaa sinulle käyntikorttinsa.
            Hyvä. Kirjoita hänelle kahden päivän sisällä.
       *[c]
            Johan: ”Ota esite mukaan.”
            Tämä on ihan hyvä. Voit tulla vielä tänään takaisin.
    }

# Harrastuskerho: puutarharyhmän ensimmäinen ilta.
human_practice-club1 = Puutarharyhmä kokoontuu ensimmäistä kertaa. Ihmiset juttelevat kahdestaan. Anke kantaa ohitsesi raskasta multasäkkiä.
    .a = { say-club1.a }
    .b = { say-club1.b }
    .c = { say-club1.c }
human_practice-club1_said =
    { $you }
    { $answer ->
        [a] Käsillä auttaminen on hyvä alku. Siihen tarvitaan vähän sanoja.
        [b] Helppo kysymys. Nyt hän voi näyttää, mihin mennä.
       *[c] Tämä on ystävällistä ja ihan hyvä. Voit lisätä: Olen uusi täällä.
    }
human_practice-club2 = { $before ->
        [a] Anke: ”Joo, kiitos. Mukava, kun autat. Oletko täällä ensimmäistä kertaa?”
        [b] Anke: ”On, tulit oikeaan paikkaan. Oletko täällä ensimmäistä kertaa?”
       *[c] Anke: ”Kiitos, ystävällistä. Oletko täällä ensimmäistä kertaa?”
    }
    .a = { say-club2.a }
    .b = { say-club2.b }
    .c = { say-club2.c }
human_practice-club2_said =
    { $you }
    { $answer ->
        [a] Hyvä. Ihmiset ilahtuvat, kun kysyt tehtävää.
        [b] Hyvä. Nyt teillä on puheenaihe.
       *[c] Tämä on ihan hyvä. Voit lisätä yhden lauseen itsestäsi.
    }
human_practice-club3 = { $before ->
        [a] Anke: ”Voit istuttaa kanssani täällä ikkunan luona. Mitä kasvatat mielelläsi?”
        [b] Anke: ”Puutarha, miten mukavaa. Mitä kasvatit mielelläsi?”
       *[c] Anke: ”Tule, näytän paikkoja. Mitä kasvatat mielelläsi?”
    }
    .a = { say-club3.a }
    .b = { say-club3.b }
    .c = { say-club3.c }
human_practice-club3_said =
    { $you }
    { $answer ->
        [a] Hyvä. Vastaat ja kysyt takaisin.
        [b] Hyvä. Kysy sanaa. Useimmat opettavat sen mielellään.
       *[c] Tämä on ihan hyvä. Voit lisätä, mistä kukista.
    }
human_practice-club4 = { $before ->
        [a] Anke: ”Tomaatteja, joka vuosi. Myöhemmin juomme kaikki yhdessä teetä. Jäätkö?”
        [b] Anke: ”Piirrä se minulle. Ahaa, papuja. Myöhemmin juomme kaikki yhdessä teetä. Jäätkö?”
       *[c] Anke: ”Sitten tämä on oikea ryhmä. Myöhemmin juomme kaikki yhdessä teetä. Jäätkö?”
    }
    .a = { say-club4.a }
    .b = { say-club4.b }
    .c = { say-club4.c }
human_practice-club4_said =
    { $you }
    { $answer ->
        [a]
            Anke: ”Hyvä. Varaan sinulle paikan.”
            Teekupin ääressä ihmiset tutustuvat.
        [b]
            Anke: ”Nähdään sitten ensi viikolla.”
            Tänään sanot ei. Ensi viikolla Anke odottaa sinua.
       *[c]
            Anke: ”Totta kai. Olemme täällä joka viikko.”
            Tämä on ihan hyvä. Voit lisätä: Tulen uudelleen.
    }

# Puhelu työnantajalle.
human_practice-phone1 =
    Soitat hoivakotiin ja sinulla on yksi kysymys. Joku vastaa.
    Erik: ”Huomenta, Aurinkomäen hoivakoti, Erik puhelimessa.”
    .a = { say-phone1.a }
    .b = { say-phone1.b }
    .c = { say-phone1.c }
human_practice-phone1_said =
    { $you }
    { $answer ->
        [a] Hyvä. Kysyt ensin, sopiiko hetki.
        [b] Hyvä. Yksi kysymys on lyhyt, joten sinua kuunnellaan.
       *[c] Tämä on suoraa ja ihan hyvä. Voit sanoa ensin, kuka olet.
    }
human_practice-phone2 = { $before ->
        [a] Erik: ”Joo, hetki löytyy. Kuka soittaa?”
        [b] Erik: ”Joo, kysy vain. Ja kuka soittaa?”
       *[c] Erik: ”Se riippuu. Kuka siellä soittaa?”
    }
    .a = { say-phone2.a }
    .b = { say-phone2.b }
    .c = { say-phone2.c }
human_practice-phone2_said =
    { $you }
    { $answer ->
        [a] Selvää. Oikeassa puhelussa sano ensin nimesi.
        [b] Hyvä. Voit aina pyytää puhumaan hitaasti.
       *[c] Tämä on ihan hyvä. Voit lisätä nimesi ja työsi.
    }
human_practice-phone3 = { $before ->
        [a] Erik: ”Hoitaja, hyvä. Mitä haluat tietää?”
        [b] Erik puhuu nyt hitaasti: ”Totta kai. Mitä haluat tietää?”
       *[c] Erik: ”Ai, meidän sivumme. Hyvä, että löysit ne. Mitä haluat tietää?”
    }
    .a = { say-phone3.a }
    .b = { say-phone3.b }
    .c = { say-phone3.c }
human_practice-phone3_said =
    { $you }
    { $answer ->
        [a] Hyvä. Käynti on pieni toive. Siihen on helppo sanoa kyllä.
        [b] Hyvä. Pyydät neuvoa, ja ihmiset antavat sitä mielellään.
       *[c] Tämä on rehellistä ja ihan hyvä. Pienempi kysymys saa usein pidemmän vastauksen.
    }
human_practice-phone4 = { $before ->
        [a] Erik: ”Käynti? Ehkä. Siitä päättää rouva Maes. Hän on paikalla tiistaina.”
        [b] Erik: ”Kärsivällisyyttä ja helppoa arkikieltä. Rouva Maes tietää enemmän. Hän on paikalla tiistaina.”
       *[c] Erik: ”Ei tänään. Mutta rouva Maes suunnittelee työvuorot. Hän on paikalla tiistaina.”
    }
    .a = { say-phone4.a }
    .b = { say-phone4.b }
    .c = { say-phone4.c }
human_practice-phone4_said =
    { $you }
    { $answer ->
        [a]
            Erik: ”Joo, kerro terveisiä minulta.”
            Nimestä on apua seuraavassa puhelussa.
        [b]
            Erik: ”Hyvä. Kerron hänelle.”
            Sanoit, mitä teet seuraavaksi. Kirjoita päivä muistiin.
       *[c]
            Erik: ”Kuulemiin.”
            Tämä on ihan hyvä. Kirjoita nimi ja päivä heti muistiin.
    }

human_practice-end = { $blocks ->
        [one] Hyvin tehty. Minkä lauseen haluat pitää? Voit myös kirjoittaa oman.
       *[other] Hyvin tehty. Tässä on, mitä sanoit, paikallisella kielellä. Minkä lauseen haluat pitää? Voit myös kirjoittaa oman.
    }
    .none = En mitään näistä
human_practice-kept =
    { $blocks ->
        [one] Lause on tallessa kohdassa ”Omat lauseeni”.
       *[other] Lause on tallessa kohdassa ”Omat lauseeni”: paikallisella kielellä ja sinun kielelläsi.
    }
    .again = Toinen tilanne
    .phrases = Omat lauseeni
    .enough = Riittää tänään

## Omat lauseeni

human_phrases-list = { $count ->
        [one] Tallessa on { $count } lause. Valitse se, niin näet sen molemmilla kielillä.
       *[other] Tallessa on { $count } lausetta. Valitse yksi, niin näet sen molemmilla kielillä.
    }
    .practise = Harjoittele keskustelua
    .enough = Sulje
human_phrases-none = Lauseita ei ole vielä tallessa. Harjoituksen jälkeen voit pitää yhden.
    .practise = Harjoittele keskustelua
    .enough = Sulje
human_phrases-one = { $blocks ->
        [one] Lauseesi:
       *[other] Lauseesi: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    .others = Kaikki lauseet
    .delete = Poista
    .enough = Sulje
human_phrases-deleted = Lause on poistettu.

## Tapahtuma, johon ihminen menee

human_event-pick = Mihin tapahtumaan menet? Valitse yksi tai kirjoita tapahtuma, jonka tiedät.
    .other = Toinen tapahtuma
human_event-title = Mikä tapahtuman nimi on? Muutama sana riittää.
human_event-day = Minä päivänä se on?
    .tomorrow = Huomenna
    .today = Tänään
human_event-mission = Valitse yksi pieni tehtävä, jonka teet siellä.
    .hello = Tervehdin yhtä ihmistä
    .question = Kysyn yhden kysymyksen
    .two = Juttelen kahden ihmisen kanssa
    .organiser = Autan järjestäjää
    .stay = Viivyn 30 minuuttia
human_event-plan = Suunnittele hetki: ”Kun …, niin minä …”. Miten pääset perille, ja mitä teet ensin?
    .coat = Kun puen takin, lähden
    .bus = Kun jään bussista, menen sisään
    .door = Kun tulen sisään, tervehdin
human_event-company = Kuka tulee mukaasi?
    .alone = Menen yksin
    .friend = Ystävä
    .find = Etsitään joku mukaan
human_event-card =
    Tapahtuma: { $event }
    Päivä: { $day }
    Pieni tehtävä: { $mission }
    Suunnitelmani: { $plan }
    Mukanani: { $company }
    .good = Hyvä
    .change = Muokkaa
    .remove = Poista
human_event-change = Mitä haluat muuttaa?
    .title = Tapahtuman nimeä
    .day = Päivää
    .mission = Pientä tehtävääni
    .plan = Suunnitelmaani
    .company = Kuka tulee mukaani
    .nothing = En mitään, se on hyvä
human_event-sure = Poistanko tämän tapahtuman suunnitelmistasi? { $event }
    .yes = Kyllä, poista se
    .no = Ei, pidä se
human_event-deleted = Poistettu. En kysy siitä.
human_event-open = ei vielä valittu
human_event-company_alone = ei ketään, menen yksin
human_event-company_friend = ystävä
human_event-company_find = etsin jonkun mukaan

## Kolme lyhyttä vinkkiä numeroituna listana

tips-human =
    .one = Tule ajoissa, ja kuuntele enemmän kuin puhut.
    .two = Kirjoita muistiin yksi lupaus, sinun tai hänen.
    .three = Kiitä kahden päivän sisällä.

# Vastaukset kysymykseen "Miksi kysyt?".
why-intro = Omilla sanoillasi esittely kuulostaa sinulta. Vain sinä näet sen. Voit muuttaa sitä tai poistaa sen milloin vain.
why-talk = Kysyn, jotta voin valita kysymyksiä, joista on sinulle apua. Vain sinä näet valintasi.
why-practice = Kun sanot sen kerran etukäteen, se on helpompaa. Tallennan vain harjoitellun tilanteen ja lauseen, jonka valitset.
why-event = Pieni suunnitelma auttaa lähtemään. Vain sinä näet sen.
