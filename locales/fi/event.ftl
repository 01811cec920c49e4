### Tapahtuman jälkeen: menikö ihminen, kenet hän haluaa muistaa, kiitos, mitä uutta.
### Joka ei mennyt, ei tehnyt mitään väärin. Este vain lasketaan, ilman nimeä.

event-untitled = tapahtuma

## Kortit, jotka tulevat itsestään

card-event_tomorrow =
    { $when ->
        [today] Tämä on tänään: { $title }.
       *[other] Aiot mennä tapahtumaan: { $title }. Päivä on { $day }.
    }
    { $has ->
        [yes] Tämän aiot tehdä siellä: { $mission }
       *[no] Yksi pieni asia riittää: juttele yhden ihmisen kanssa.
    }
    .intro = Esittelyni
    .company = Kuka voi tulla mukaani?
    .cannot = En pääse
card-event_after = Olitko tässä tapahtumassa: { $title }?
    .yes = Kyllä
    .no = En
    .cancelled = Se peruttiin
card-event_thanks =
    Halusit kiittää: { $people }.
    Lyhyt viesti kahden päivän sisällä on hyvä tapa.
    .write = Kirjoitan kiitoksen
    .done = Kiitin jo
    .skip = En tällä kertaa
card-event_news =
    Tapasit nämä ihmiset: { $people }. Tapahtuma oli: { $title }.
    Onko uutta kerrottavaa?
    .news = On, olimme yhteydessä
    .write = Kirjoitan jollekin
    .none = Ei uutta

## Olitko siellä?

event_after-which = Mistä tapahtumasta haluat kertoa?
    .other = Toisesta tapahtumasta
event_after-ask = Olitko tässä tapahtumassa: { $title }?
    .yes = Kyllä
    .no = En
    .cancelled = Se peruttiin
event_after-title = Missä tapahtumassa olit? Kirjoita sen nimi. Muutama sana riittää.
    .none = Ei tapahtumaa nyt
event_after-day = Minä päivänä se oli?
    .today = Tänään
    .yesterday = Eilen
event_after-nothing = Selvä. Kun olet ollut tapahtumassa, voit kertoa siitä täällä.

## Ihminen oli siellä

event_talked-talked = Hyvä, että menit. Kuinka monen ihmisen kanssa juttelit?
    .nobody = En kenenkään tällä kertaa
    .one = Yhden
    .few = Kahden tai kolmen
    .many = Useamman kuin kolmen
event_talked-zero = Paikalle tulo on jo askel. Mitä näit tai opit?
event_talked-learned = Tallensin sen hyviin hetkiisi. Vain sinä näet sen.
event_talked-who = Kenet haluat muistaa? Kirjoita enintään viisi lempinimeä, jokainen omalle rivilleen. Ei sukunimiä.
event_talked-mission =
    Tämän aioit tehdä siellä: { $mission }
    Teitkö sen?
    .reached = Tein sen
    .part = Tein osan
    .later_on = Toisella kertaa
event_talked-thank = Ketä haluat kiittää? Valitse, tai älä valitse ketään.
event_talked-next =
    { $thanks ->
        [yes] Huomenna kiitoksen saa: { $people }.
       *[no] Kiitosta ei ole suunniteltu. Se on ihan hyvä.
    }
    Kysyn myöhemmin, onko uutta. Päivä on { $day }. Sitten jokainen saa hitaan rytmin.
    .write = Kirjoitan nyt
    .not_now = Myöhemmin
event_talked-alone = Tallensin. En muistuta sinua. Löydät kaikki kohdasta ”Tuttavani”. Haluatko kirjoittaa nyt?
    .write = Kirjoitan nyt
    .not_now = Myöhemmin
event_talked-whom = Kenelle haluat kirjoittaa?
event_talked-later_on = Selvä. Tapasit siellä ihmisiä. Se on oikea askel.
event_talked-done = Kiitos, että kerroit. Se, että menit, oli oikea askel.

## Tavattu ihminen, lyhyesti

event_person-same = Sinulla on jo tämä nimi: { $contact }. Onko hän sama ihminen?
    .yes = On, sama ihminen
    .no = Ei, uusi ihminen
event_person-noted = Kirjasin, että tapasitte: sinä ja { $contact }.
event_person-topic = { $contact }: mistä te puhuitte? Kirjoita 1–3 sanaa.
    .enough = Siinä kaikki tällä kertaa
event_person-promise = { $contact }: lupasiko jompikumpi teistä jotain?
    .none = Ei
    .me = Minä lupasin jotain
    .them = Hän lupasi jotain
event_person-mine = Mitä sinä lupasit? Muutama sana riittää.
event_person-theirs = Mitä hän lupasi? Muutama sana riittää.
event_person-until = Mihin mennessä? Valitse tai kirjoita päivä.
    .three_days = 3 päivän päästä
    .one_week = Viikon päästä
    .no_day = Ei päivää

## Miltä tuntui: kuusi painallusta, jokaisen voi ohittaa. Tekstit ovat vieraan lauseita.

event_rate-how =
    Millaista siellä oli? Tapahtuma oli: { $title }.
    Nyt tulee kuusi lausetta. 1 = ei pidä paikkaansa, 5 = pitää täysin paikkansa.
event_rate-communication = ”Ymmärsin etukäteen, mitä siellä tapahtuu.”
    .enough = Lopetan tähän
event_rate-accessibility = ”Oli helppo tulla ja olla mukana.”
    .enough = Lopetan tähän
event_rate-trust = ”Olin turvassa ja tervetullut.”
    .enough = Lopetan tähän
event_rate-bridging = ”Tapasin ihmisiä, joita en muuten tapaisi.”
    .enough = Lopetan tähän
event_rate-equality = ”Kaikkia kohdeltiin samalla tavalla.”
    .enough = Lopetan tähän
event_rate-added_value = ”Siitä oli minulle hyötyä.”
    .enough = Lopetan tähän
event_rate-go_again = Menisitkö uudelleen?
    .yes = Kyllä
    .no = En
event_rate-thanks = Kiitos. Tallennan luvut ilman nimeäsi.

## Ihminen ei ollut siellä

event_barrier-what = Kiitos, että kerroit. Mikä teki siitä vaikeaa? Vain lasken vastaukset, ilman nimeäsi.
    .time = Aika tai työ
    .language = Kieli
    .alone = En tuntenut ketään
    .price = Matka tai hinta
    .children = Lapset
    .tired = Olin väsynyt
    .dull = Se ei kiinnostanut
    .other = Jokin muu
event_barrier-help = Mikä tekisi siitä helpompaa ensi kerralla?
    .company = Menen jonkun kanssa
    .smaller = Pienempi tapahtuma
    .online = Tapahtuma netissä
    .hour = Toinen kellonaika
    .nothing = Ei mikään nyt
event_barrier-look = Hyvä tietää. Tässä on, mitä minulla nyt on.
event_barrier-fine = Selvä. Muitakin tapahtumia tulee.

event_off-sorry = Ikävä juttu. Kiitos, että kerroit. En kysy siitä enää.

event_cancel-fine =
    Selvä. Otin sen pois listaltasi.
    { $page ->
        [yes] En voi kertoa järjestäjälle. Voit tehdä sen heidän sivullaan.
       *[no] Jos joku odottaa sinua siellä, lyhyt viesti on ystävällinen.
    }
    Haluatko nähdä seuraavan tapahtuman?
    .page = Avaa sivu
    .show = Näytä
    .not_now = Ei nyt
event_cancel-end = Selvä. Kaikkea hyvää, tavataan taas.

## Seuraavina päivinä

event_write-who = Ketä haluat kiittää nyt?
event_greet-who = Kenelle haluat kirjoittaa?
event_heard-who = Kenen kanssa olit yhteydessä?
event_thanked-noted = Hyvä. Kiitos on aina lahja.
event_quiet-fine = Selvä. On tavallista, ettei ole uutta. Jokainen tulee taas esiin hitaalla rytmillä tai valitsemanasi päivänä.

## Miksi kysyt?

why-after = Kysyn, jotta hyvät tapaamiset eivät unohdu. Vain sinä näet vastauksesi.
why-rate =
    Järjestäjät voivat oppia siitä. He näkevät vain keskiarvoja, kun vastaajia on vähintään viisi.
    Nimesi ei ole lukujen mukana.
why-barrier = Lasken, mikä on vaikeaa, jotta tapahtumista tulee helpompia. En tallenna, kuka sen sanoi.
