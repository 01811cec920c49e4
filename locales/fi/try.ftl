# Sillan kokeilu osallistujana: valmentajille, ylläpidolle ja organisaatioille. Mikään kokeilussa ei ole totta.

try-title = Kokeile itse
try-lead = Keskustele Sillan kanssa kuten osallistuja, millä kielellä vain. Siirrä kelloa ja katso, mitä tulee myöhemmin.
try-banner = Tämä on kokeilu. Mikään ei ole oikeasti totta.
try-banner-says = Kenellekään ei kerrota mitään. Kaikki häviää, kun lopetat kokeilun tai olet poissa tunnin.
try-end = Lopeta kokeilu
try-begin = Valitse kieli
try-begin-says = Keskustelu alkaa heti, kuten ihmisellä, joka tulee ensimmäistä kertaa.
try-what = Mitä täällä tapahtuu
try-what-says = Näet oikeat kysymykset ja vastaukset. Sinulla ei ole täällä nimeä, ryhmää eikä valmentajaa. Voit keksiä, mitä haluat.
try-what-clock = Muistutukset tulevat, kun siirrät kelloa: päivä eteenpäin, viikko eteenpäin tai seuraavaan muistutukseen.

## Painalluksen jälkeen

try-say-full = Siltaa kokeilee juuri nyt kolmekymmentä ihmistä. Tule takaisin vähän myöhemmin.
try-say-over = Kokeilu oli jo päättynyt. Voit aloittaa uuden.
try-say-ended = Kokeilu on päättynyt. Siitä ei jäänyt mitään talteen.

## Kello

try-clock = Kello
try-clock-now = Aika tässä kokeilussa: { $at }.
try-clock-next = Seuraava muistutus tulee: { $at }.
try-clock-none = Mitään ei ole vielä luvattu. Muistutukset tulevat kontakteista, suunnitelmista ja tavoitteista.
try-day = Päivä eteenpäin
try-week = Viikko eteenpäin
try-next = Seuraavaan muistutukseen
try-came =
    { $messages ->
        [0] Aika kului. Mitään ei tullut.
        [one] Aika kului. Tuli { $messages } viesti.
       *[other] Aika kului. Tuli { $messages } viestiä.
    }
try-another = Aloita alusta
try-another-says = Uusi kokeilu korvaa tämän.
