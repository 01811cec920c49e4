### Vaihe 2, Tavoite: toiveesta tulee tavoite, joka on ihmisen omissa käsissä.
### Saavutettu ja lopetettu tavoite sanotaan samalla sävyllä. Kukaan ei ole myöhässä.

## Sanoja, jotka ovat monella ruudulla

# Elämän alueet lauseen sisällä: "Sanoit: työpaikka ja oma yritys." Painike on yksin.
goals-area_job = työpaikka
    .button = Työpaikka
goals-area_work = oma verkosto työssä
    .button = Verkostoni työssä
goals-area_study = koulutus tai opiskelu
    .button = Koulutus tai opiskelu
goals-area_understand = miten asiat toimivat täällä
    .button = Miten asiat toimivat täällä
goals-area_language = kielen harjoittelu
    .button = Kielen harjoittelu
goals-area_people = ihmisiin tutustuminen
    .button = Ihmisiin tutustuminen
goals-area_business = oma yritys
    .button = Oma yritys
goals-area_unsure = en tiedä vielä
    .button = En tiedä vielä

# Luku ja sana: "Määrä: 3 keskustelua".
goals-talks = { $n ->
        [one] { $n } keskustelu
       *[other] { $n } keskustelua
    }
goals-contacts = { $n ->
        [one] { $n } uusi kontakti
       *[other] { $n } uutta kontaktia
    }
goals-messages = { $n ->
        [one] { $n } viesti
       *[other] { $n } viestiä
    }
goals-events = { $n ->
        [one] { $n } tapahtuma
       *[other] { $n } tapahtumaa
    }
goals-people = { $n ->
        [one] { $n } ihminen alaltani
       *[other] { $n } ihmistä alaltani
    }
goals-times = { $n ->
        [one] { $n } kerta
       *[other] { $n } kertaa
    }

goals-of_ten = { $n }/10
goals-open = ei vielä valittu

# Tulee näin: "Nyt sinulla on oma tavoite."
goals-artefact = oma tavoite
goals-affirm = Valitsit yhden selvän asian, jonka voit itse tehdä.

# Esimerkkejä tavoitteista. Jokainen onnistuu ihmisten avulla.
goals-example_job =
    .one = Puhun kolmen ihmisen kanssa, jotka työskentelevät alallani.
    .two = Kysyn kahdelta ihmiseltä, miten he löysivät työnsä täällä.
    .three = Käyn yhdessä työtapahtumassa ja puhun kahden työnantajan kanssa.
goals-example_work =
    .one = Syön lounasta kolmen vähän tutun työkaverin kanssa.
    .two = Kysyn kahdelta ihmiseltä muista tiimeistä heidän työstään.
    .three = Käyn yhdessä oman alan tapahtumassa ja juttelen kahden ihmisen kanssa.
goals-example_study =
    .one = Kysyn kolmelta opiskelijalta, miten he aloittivat opinnot.
    .two = Käyn yhdessä koulussa ja puhun opettajan kanssa.
    .three = Tapaan yhden ihmisen, joka on käynyt saman koulutuksen täällä.
goals-example_understand =
    .one = Kysyn kahdelta paikalliselta ihmiseltä, miten virastot toimivat täällä.
    .two = Kysyn naapurilta kolme asiaa arjesta.
    .three = Käyn neuvontapisteessä ja kysyn yhtä asiaa.
goals-example_language =
    .one = Harjoittelen kieltä yhden ihmisen kanssa neljä viikkoa.
    .two = Käyn kielikahvilassa kolme kertaa.
    .three = Tervehdin viittä ihmistä paikallisella kielellä.
goals-example_people =
    .one = Tutustun kolmeen ihmiseen lähellä kotiani.
    .two = Käyn kaksi kertaa kerhossa tai harrastusryhmässä.
    .three = Käyn kahvilla kahden uuden ihmisen kanssa.
goals-example_business =
    .one = Puhun kolmen ihmisen kanssa, joilla on täällä yritys.
    .two = Kysyn yhdeltä neuvojalta, miten aloitan.
    .three = Kerron ideastani viidelle ihmiselle.
goals-example_unsure =
    .one = Puhun kolmen ihmisen kanssa heidän työstään ja elämästään täällä.
    .two = Käyn kahdessa tapahtumassa ja huomaan, mistä pidän.
    .three = Kysyn kolmelta ihmiseltä, missä olen hyvä.

# Painikkeita: pienet ensimmäiset askeleet. Valittu teksti tulee tavoitteeseen.
goals-step =
    .tell = Kerron tavoitteestani yhdelle
    .names = Kirjoitan kolme nimeä
    .message = Kirjoitan lyhyen viestin
    .question = Kirjoitan yhden kysymyksen
    .event = Etsin yhden tapahtuman
    .advert = Luen työpaikkailmoituksen
    .school = Katson yhden koulun sivua
    .office = Selvitän viraston aukioloajan
    .neighbour = Tervehdin naapuria
    .cafe = Etsin kielikahvilan
    .words = Opettelen kolme sanaa
    .club = Etsin kerhon läheltäni
    .coffee = Pyydän yhden ihmisen kahville
    .idea = Kirjoitan ideasta kaksi lausetta
    .adviser = Etsin yritysneuvojan

## goals_area: mikä elämän alue on ensin

goals_area-full = Kaksi tavoitetta riittää yhtä aikaa. Kumman haluat lopettaa ensin?
    .go = Aloita uusi tavoite
    .keep = Pidän tavoitteeni
goals_area-kept = Hyvä. Tavoitteesi pysyvät ennallaan.
goals_area-pick = { $count ->
        [0] Mistä aloitamme?
       [1] Sanoit: { $needs }. Aloitammeko tästä? Voit myös valita muun.
       *[other] Sanoit: { $needs }. Mistä aloitamme?
    }
goals_area-dream = Kuvittele päivää puolen vuoden päästä: { $day }. Asiat ovat menneet hyvin. Mikä on toisin?
    .keep = Pidän oman tekstini

goals_area-promised = { $count ->
        [1] Kysyn sinulta, miten menee. Päivä on { $day }.
       *[other] Kysyn sinulta kaksi kertaa, miten menee. Päivät ovat { $half } ja { $day }.
    }
goals_area-unpromised = Tavoitteesi on täällä, kun tulet takaisin.

## goals_smart: tavoite, jolla on määrä, päivä ja ensimmäinen askel

goals_smart-new = Onko tämä alue sinulle uusi?
    .new = Melko uusi
    .some = Tunnen sitä vähän
    .well = Tunnen sen hyvin
goals_smart-learn = Silloin hyvä ensimmäinen tavoite on ottaa selvää jostain. Esimerkki: ”Kysyn kolmelta ihmiseltä, miten alallani aloitetaan täällä.”
    .learn = Hyvä
    .do = Haluan muun tavoitteen
goals_smart-what = Kirjoita yksi tavoite, johon pääset ihmisten avulla. Kolme esimerkkiä:
    – { $one }
    – { $two }
    – { $three }
    .keep = Sama tavoite
goals_smart-control = { $kind ->
        [job] Työpaikka riippuu myös muista ihmisistä.
        [permit] Lupa riippuu myös muista ihmisistä.
        [study] Opiskelupaikka riippuu myös muista ihmisistä.
        [home] Asunto riippuu myös muista ihmisistä.
       *[other] Tämä riippuu myös muista ihmisistä.
    } Mitä voit tehdä itse, jotta pääset lähemmäs? Toiveesi pysyy tallessa.
    .talk = Puhun alani ihmisten kanssa
    .advice = Kysyn ihmisiltä neuvoa
    .event = Käyn alani tapahtumissa
    .tell = Kerron ihmisille, mitä etsin
    .keep = Pidän oman tekstini
goals_smart-measure = Mistä huomaat, että pääsit tavoitteeseen? Valitse ensin määrä: 1–20. Tavoitteesi:
    { $goal }
    .keep = Sama määrä
goals_smart-unit = Määrä on { $n }. Valitse nyt sana.
    .talks = Keskustelut
    .contacts = Uudet kontaktit
    .messages = Viestit
    .events = Tapahtumat
    .people = Ihmiset alaltani
goals_smart-relevant = Kuinka tärkeä tämä on sinulle? 0 = ei tärkeä, 10 = erittäin tärkeä.
goals_smart-why = Mikä tekisi siitä tärkeämmän? Voit myös ottaa toisen tavoitteen.
    .change = Vaihdan tavoitteen
    .keep = Pidän tämän
goals_smart-able = Kuinka varma olet, että onnistut? 0 = en ole varma, 10 = olen erittäin varma.
goals_smart-smaller = Tehdään tästä helpompi. Mitä haluat muuttaa?
    .number = Pienempi määrä
    .time = Enemmän aikaa
    .person = Apua ihmiseltä
    .keep = Pidän tämän
goals_smart-fewer = Tähän asti: { $amount }. Mikä pienempi määrä tuntuu hyvältä?
goals_smart-deadline = Mihin mennessä? Lähellä oleva päivä on helpompi. Valitse tai kirjoita päivä, esimerkiksi 1.6.2027.
    .two_weeks = Kahden viikon päästä
    .month = Kuukauden päästä
    .three_months = Kolmen kuukauden päästä
    .keep = Sama päivä
goals_smart-middle = Lisäämme välipäivän: { $half }.
goals_smart-first = Mikä on kaikkein pienin ensimmäinen askel? Siihen menee alle kymmenen minuuttia.
    .keep = Sama ensimmäinen askel
goals_smart-confirm = Tässä on tavoitteesi.
    Tavoite: { $goal }
    Määrä: { $amount }
    Milloin: { $day }
    Tärkeys: { $importance }
    Varmuus: { $confidence }
    Ensimmäinen askel: { $step }
    .yes = Tämä on tavoitteeni
    .change = Muokkaa
goals_smart-which = Mitä haluat muuttaa?
    .words = Sanat
    .number = Määrä
    .date = Päivä
    .step = Ensimmäinen askel
goals_smart-full = Kaksi tavoitetta riittää yhtä aikaa. Kumman haluat lopettaa? Uusi tavoitteesi odottaa tässä.
    .go = Aloita uusi tavoite
    .wait = En nyt
goals_smart-saved = Hyvä. Nyt tämä tavoite on sinun.

## goals_review: mitä nyt? Puolivälissä, tavoitepäivänä ja silloin, kun ihminen haluaa

goals_review-gone = Tämä tavoite ei ole enää auki. Se, mitä teit, jää sinulle.
goals_review-ask = { $moment ->
        [today] Tänään on tavoitepäiväsi. Pidätkö tavoitteen, muutatko sitä vai lopetatko sen?
        [past] Tavoitepäiväsi on tullut. Pidätkö tavoitteen, muutatko sitä vai lopetatko sen?
       *[other] Mitä nyt?
    }
    Tavoitteesi: { $goal }
    { $target ->
        [0] Sinä päätät, kuinka pitkällä olet.
       *[other] { $done ->
            [0] Tavoitteena: { $amount }.
           *[other] Tehty: { $done }. Tavoitteena: { $amount }.
        }
    }
    .go_on = Jatkan
    .new_date = Uusi päivä
    .smaller = Pienempi tavoite
    .reached = Pääsin tavoitteeseen
    .count = Olen tehnyt jo enemmän
    .close = Lopetan sen
goals_review-how_many = Kuinka monta olet tehnyt? Kirjoita numero. Tähän asti: { $done }.
goals_review-on = Hyvä, jatkat. Tavoitepäiväsi on { $day }.
goals_review-on_again = Hyvä, jatkat. Kysyn uudelleen. Päivä on { $day }.
goals_review-free = Hyvä, jatkat. Ota aikaa niin paljon kuin tarvitset.
goals_review-date = Mihin mennessä? Lähellä oleva päivä on helpompi. Valitse tai kirjoita päivä, esimerkiksi 1.6.2027.
    .two_weeks = Kahden viikon päästä
    .month = Kuukauden päästä
    .three_months = Kolmen kuukauden päästä
goals_review-moved = Uusi tavoitepäiväsi on { $day }.
goals_review-number = Pienempi on ihan hyvä. Tähän asti: { $amount }. Mikä määrä tuntuu hyvältä?
    .words = Muutan sanat
goals_review-shrunk = Kirjasin sen. Tehty: { $done }. Tavoitteena: { $amount }.
goals_review-full = Tehty: { $done }. Tavoitteena: { $amount }. Pääsitkö tavoitteeseesi?
    .reached = Pääsin tavoitteeseen
    .not_yet = Ei vielä
goals_review-words = Kirjoita tavoite pienempänä. Tähän asti:
    { $goal }
goals_review-reworded = Kirjasin sen. Tavoitteesi on nyt:
    { $goal }
goals_review-celebrate = Hienoa. Siihen tarvittiin rohkeutta ja aikaa.
goals_review-learn = Tavoite on lopetettu. Mitä opit? Yksi lause riittää.
    { $goal }
    .undo = Pidän sen auki
goals_review-learned = Kiitos. Vain sinä näet tämän.
goals_review-next = Haluatko valita nyt uuden tavoitteen?
    .new = Uusi tavoite
    .enough = En nyt
    .undo = Avaa tämä tavoite uudelleen
goals_review-reopened = Tavoitteesi on taas auki:
    { $goal }
goals_review-bye = Hyvä. Se pysyy ennallaan.
goals_review-later = Hyvä. Voit valita uuden tavoitteen milloin vain.

## goals_card: tavoite tekstinä, ja määrä, jota ihminen laskee itse

goals_card-none = Sinulla ei ole nyt avointa tavoitetta. Haluatko valita sellaisen?
    .new = Uusi tavoite
    .enough = En nyt
goals_card-which = Minkä tavoitteen haluat nähdä?
goals_card-card = { $open ->
        [no] Tämä tavoite ei ole enää auki. Se, mitä teit, jää sinulle.
       *[yes] Tavoitteesi: { $goal }
            { $target ->
                [0] Sinä päätät, kuinka pitkällä olet.
               *[other] Tehty: { $done }. Tavoitteena: { $amount }.
            }
            Milloin: { $day }
            Tärkeys: { $importance }
            Varmuus: { $confidence }
            Ensimmäinen askel: { $step }
    }
    .one = Tein yhden
    .change = Muokkaa
    .review = Mitä nyt?
    .other = Toinen tavoitteeni
    .new = Uusi tavoite
    .picture = Kuvana
    .share = Näytä valmentajalle
    .enough = Valikko
goals_card-counted = Teit yhden. Se on oikea askel.
goals_card-full = Tehty: { $done }. Tavoitteena: { $amount }. Pääsitkö tavoitteeseesi?
    .reached = Pääsin tavoitteeseen
    .not_yet = Ei vielä
goals_card-change = Mitä haluat muuttaa?
    .words = Sanat
    .number = Määrä
    .date = Päivä
    .step = Ensimmäinen askel
    .own = Kuinka paljon olen tehnyt
goals_card-words = Kirjoita tavoitteesi toisilla sanoilla. Tähän asti:
    { $goal }
goals_card-number = Minkä määrän haluat? Valitse 1–20. Tähän asti: { $amount }.
goals_card-step = Mikä on seuraava pieni askeleesi? Tähän asti:
    { $step }
goals_card-how_many = Kuinka monta olet tehnyt? Kirjoita numero. Tähän asti: { $done }.
goals_card-changed = Kirjasin sen. Tässä on tavoitteesi.

## Kortit, jotka tulevat itsestään: puolivälissä ja tavoitepäivänä

card-goal_half =
    Tavoitteesi välipäivä on nyt.
    Tavoitteesi: { $goal }
    { $target ->
        [0] Mikä sopii sinulle nyt?
       *[other] { $done ->
            [0] Tavoitteena: { $amount }. Mikä sopii sinulle nyt?
           *[other] Oma laskusi: { $done }. Tavoitteena: { $amount }. Mikä sopii sinulle nyt?
        }
    }
    .go_on = Jatkan
    .new_date = Uusi päivä
    .smaller = Pienempi tavoite
    .reached = Pääsin tavoitteeseen
    .count = Olen tehnyt jo enemmän
    .close = Lopetan sen
# The first of the three milestones in their plan.
card-goal_quarter =
    Tavoitteesi ensimmäinen tärkeä päivä on nyt.
    Tavoitteesi: { $goal }
    { $target ->
        [0] Mikä sopii sinulle nyt?
       *[other] { $done ->
            [0] Tavoitteena: { $amount }. Mikä sopii sinulle nyt?
           *[other] Oma laskusi: { $done }. Tavoitteena: { $amount }. Mikä sopii sinulle nyt?
        }
    }
    .go_on = { card-goal_half.go_on }
    .new_date = { card-goal_half.new_date }
    .smaller = { card-goal_half.smaller }
    .reached = { card-goal_half.reached }
    .count = { card-goal_half.count }
    .close = { card-goal_half.close }
card-goal_date = { $moment ->
        [today] Tänään on tavoitepäiväsi. Pidätkö tavoitteen, muutatko sitä vai lopetatko sen?
        [past] Tavoitepäiväsi on tullut. Pidätkö tavoitteen, muutatko sitä vai lopetatko sen?
       *[other] Mitä nyt?
    }
    Tavoitteesi: { $goal }
    { $target ->
        [0] Sinä päätät, kuinka pitkällä olet.
       *[other] { $done ->
            [0] Tavoitteena: { $amount }.
           *[other] Tehty: { $done }. Tavoitteena: { $amount }.
        }
    }
    .go_on = Jatkan
    .new_date = Uusi päivä
    .smaller = Pienempi tavoite
    .reached = Pääsin tavoitteeseen
    .count = Olen tehnyt jo enemmän
    .close = Lopetan sen

## Miksi kysyt?

why-goal = Pidän tavoitteesi tallessa, jotta voin näyttää sen sinulle ja kysyä, miten menee. Voit muuttaa sitä tai poistaa sen.
why-dream = Kuva tulevasta tekee tavoitteesta selvemmän. Vain sinä näet tämän tekstin.
why-sure = Tästä näkyy, sopiiko tavoite sinulle juuri nyt. Pieni luku on hyvä vastaus. Silloin teemme siitä helpomman.
why-lesson = Se auttaa sinua seuraavassa tavoitteessa. Vain sinä näet tämän lauseen.
