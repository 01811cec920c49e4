### Tarkempi katse tuttaviin: mitä yhteyksistä jäi, kehen ei ole ollut pitkään yhteyttä, arkisto.
### Vain ihminen itse näkee tämän. Kukaan ei ole kenellekään mitään velkaa.

## Mitä sait ja mitä voit antaa: yksi rivi kontaktin kortissa ja muistutuksessa

exchange-line =
    .both = Sait: { $got }. Voisit antaa: { $give }.
    .got = Sait: { $got }. Kiitoksen sanakin on lahja.
    .had = Sait: { $got }.
    .give = Voisit antaa: { $give }.
    .none = { "" }
    .hello_one = Lyhyt tervehdyskin on lahja.
    .hello_two = Kaksi ystävällistä riviä riittää.
    .hello_three = Tervehtiä voi ilman erityistä syytä.
exchange-give =
    .language = harjoitusta omassa kielessäsi
    .profession = vastaus ammattisi asioista
    .market = mitä tiedät toisesta maasta
    .cooking = jotain, mitä laitat tai teet itse
    .computers = apua tietokoneen kanssa
    .listening = aikaa kuunnella
    .services = vinkki palveluista
    .volunteer = vähän omaa aikaasi

## Tarkempi katse

exchange_menu-what =
    { $losing ->
        [0] Mitä haluat katsoa?
        [one] Ehkä yksi ihminen odottaa tervehdystä. Mitä haluat katsoa?
       *[other] Ehkä { $losing } ihmistä odottaa tervehdystä. Mitä haluat katsoa?
    }
    .dates = Tulevat yhteydenotot
    .map = Verkostokarttani
    .losing = Pitkään ei yhteyttä
    .came = Mitä yhteyksistä jäi
    .archive = Arkisto
    .review = Kuukauden katsaus
    .enough = Takaisin tuttaviini

## Mitä yhteyksistä jäi

exchange-came =
    .information = tietoa ({ $n })
    .advice = neuvoja ({ $n })
    .job_tip = vinkki työpaikasta ({ $n })
    .introduction = esittely uudelle ihmiselle ({ $n })
    .language = kielen harjoittelua ({ $n })
    .nice = oli vain mukavaa ({ $n })
exchange-nothing = ei mitään erityistä, ja se on ihan hyvä
exchange_log-all =
    { $count ->
        [0] Mitään ei ole vielä kirjattu. Jokaisen yhteyden jälkeen kysyn, mitä siitä jäi.
        [one] Kirjasit 12 kuukauden aikana yhden yhteyden. Siitä jäi: { $came }.
       *[other] Kirjasit 12 kuukauden aikana { $count } yhteyttä. Niistä jäi: { $came }.
    }
    { $count ->
        [0] Aloita kontaktin kortista. Paina siinä ”Olimme yhteydessä”.
       *[other] Valitse ihminen, niin näet enemmän.
    }
    .enough = Riittää nyt
exchange_log-one =
    { $contact }
    { $count ->
        [0] Mitään ei ole vielä kirjattu. Yhteyden jälkeen kysyn, mitä siitä jäi.
        [one] Yksi yhteys 12 kuukauden aikana. Siitä jäi: { $came }.
       *[other] { $count } yhteyttä 12 kuukauden aikana. Niistä jäi: { $came }.
    }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .enough = Riittää nyt

## Pitkään ei yhteyttä

exchange_losing-list =
    { $count ->
        [one] Yhteen ihmiseen ei ole ollut yhteyttä pitkään aikaan.
       *[other] Pitkään aikaan ei ole ollut yhteyttä { $count } ihmiseen.
    }
    Se on tavallista. Lyhyt tervehdys riittää. Ketä haluat katsoa?
    .enough = Riittää nyt
exchange_losing-nobody = Olet yhteydessä kaikkiin. Kaikki on hyvin.

## Arkisto

exchange_archive-list =
    { $count ->
        [one] Arkistossa on yksi ihminen. En muistuta sinua.
       *[other] Arkistossa on { $count } ihmistä. En muistuta sinua.
    }
    Valitse nimi, jos haluat ottaa sen pois arkistosta tai poistaa sen.
    .enough = Riittää nyt
exchange_archive-nobody = Arkisto on tyhjä.

card-archive_notice =
    Et ole käyttänyt näitä nimiä 12 kuukauteen: { $people }.
    Poistan ne muistiinpanoineen. Päivä on { $day }. Haluatko pitää ne?
    .look = Näytä
    .keep = Pidän kaikki
    .fine = Poista ne silloin
exchange_keep-kept = Hyvä. Kaikki nimet säilyvät. Ne ovat tauolla kohdassa ”Tuttavani”.
exchange_let_go-fine = Selvä. Poistan ne. Päivä on { $day }. Siihen asti ne ovat arkistossa.

## Kontakti puhelimesta

exchange_named-add = { $several ->
        [yes] Tiedostossa on monta ihmistä. Parhaiten onnistuu yksi kerrallaan. Otin vain ensimmäisen nimen: { $label }. En ottanut numeroa enkä osoitetta.
            Lisäänkö tämän ihmisen kohtaan ”Tuttavani”?
       *[no] Otin vain nimen: { $label }. En ottanut numeroa enkä osoitetta.
            Lisäänkö tämän ihmisen kohtaan ”Tuttavani”?
    }
    .yes = Kyllä, lisää
    .no = Ei
exchange_named-no = Selvä. En tallenna siitä mitään.

file-vcard = Kontaktitiedosto. Avaa se puhelimessa, niin voit lisätä nimen sinne.
