### Vaihe 6, Yhteydenpito: rytmi jokaiselle ihmiselle, seuraavat viikot, kiitos, ideat, kerran kuussa.

## Rytmi jokaiselle

follow_rhythm-pick = Valitse enintään viisi ihmistä, joihin haluat pitää yhteyttä. Minä ehdotan rytmiä, sinä päätät.
follow_rhythm-set =
    { $days ->
        [0] { $contact }: en ehdota muistutusta. Sinä tiedät parhaiten, milloin otat yhteyttä.
        [365] { $contact }: ehdotan yhtä tervehdystä vuodessa. Sopiiko?
       *[other] { $contact }: ehdotan tätä: { $every }. Sopiiko?
    }
    .good = Sopii
    .often = Useammin
    .seldom = Harvemmin
    .month = Kerran kuussa
    .none = Ei muistutusta
follow_rhythm-without = { $contact }: ei muistutusta. Nimi säilyy kohdassa ”Tuttavani”.
follow_rhythm-nobody = Täällä ei ole vielä ketään. Lisää ensin joku kohdassa ”Tuttavani”.

## Seuraavat kahdeksan viikkoa

follow_cal-show =
    { $count ->
        [0] Seuraavat kahdeksan viikkoa: ei yhteydenottoja.
       *[other] Yhteydenotot kahdeksan viikon aikana: { $people }.
    }
    { $count ->
        [0] Voit valita rytmin ihmisille, joihin haluat pitää yhteyttä.
       *[other] { $busy ->
            [yes] Yksi viikko on melko täysi. Vähempi voi tuntua kevyemmältä.
           *[no] { $week ->
                [0] Se on vähemmän kuin yksi lyhyt viesti viikossa.
                [one] Useimpina viikkoina se on yksi lyhyt viesti.
               *[other] Useimpina viikkoina se on { $week } lyhyttä viestiä.
            }
        }
    }
    .good = Hyvä
    .fewer = Vähemmän
    .ics = Kalenteritiedosto
    .rhythm = Valitse ihmiset
    .review = Katso kaikki tuttavat
follow-line = { $contact } ({ $day })
follow-now = { $contact } (tänään on hyvä päivä)
follow-more = { $n ->
        [one] vielä yksi
       *[other] vielä { $n } muuta
    }
follow_cal-slowed = Valmis. Nyt rytmit ovat hitaampia.
follow-artefact = oma rytmi tuttavillesi
follow-affirm = Muutama sana silloin tällöin pitää ihmiset lähellä.

## Kiitos ja ideat

follow_thanks-who = Ketä haluat kiittää?
    .leave_it = En nyt
follow_thanks-ask = Ehkä { $contact } ilahtuu kiitoksesta. Lyhyt viesti kahden päivän sisällä on hyvä tapa. Haluatko kiittää?
    .write = Kirjoitan kiitoksen
    .did = Kiitin jo
    .skip_it = En tällä kertaa

follow_idea-who = Kenelle haluat kirjoittaa?
    .leave_it = En nyt
follow_idea-what =
    Viestin saa { $contact }. Mitä voisit kirjoittaa?
    Ideani: { $idea }
    .howareyou = Mitä kuuluu?
    .news = Omat uutiseni
    .tip = Vinkki tai linkki
    .congratulate = Onnittelu
    .ask = Yksi kysymys
    .meet = Ehdotan tapaamista

## Kerran kuussa

follow_review-start =
    Otetaan neljä minuuttia tuttavillesi. { $count ->
        [0] Hiljaiset kuukaudet ovat tavallisia.
        [one] Olit tässä kuussa yhteydessä yhteen ihmiseen.
       *[other] Olit tässä kuussa yhteydessä { $count } ihmiseen.
    }
    Kuka on tärkeä ensi kuussa? Valitse enintään viisi tai ei ketään.
follow_review-planned = { $count ->
        [one] Hyvä. Muistutan hänestä tässä kuussa.
       *[other] Hyvä. Muistutan heistä tässä kuussa, yhdestä joka viikko.
    }
follow_review-unplanned = Hyvä. En muistuta sinua. Löydät kaikki kohdasta ”Tuttavani”.
follow_review-rest =
    { $awake ->
        [yes] Sinä ja { $contact } ette ole olleet yhteydessä pitkään aikaan. Mitä haluat?
       *[no] { $contact } on tauolla. Mitä haluat?
    }
    .write = Kirjoitan
    .slower = Harvemmin
    .rest = Tauolle
    .remove = Poistan nimen
    .next_one = Jätän ennalleen
follow_review-slowed = Hyvä. { $contact } tulee esiin harvemmin.
follow_review-rested = { $contact } on nyt tauolla. Tauko loppuu, kun olette taas yhteydessä.
follow_review-map = Haluatko piirtää tuttavistasi uuden kartan? Siitä näet, mikä on muuttunut.
    .yes = Kyllä
    .not_now = Myöhemmin
follow_review-done = Kävit läpi tuttavasi. Kiitos.
follow_review-nobody = Täällä ei ole vielä ketään. Lisää ensin joku kohdassa ”Tuttavani”.
