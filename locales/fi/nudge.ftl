### Muistutukset kontakteista, ja mitä tapahtuu, kun niiden painiketta painaa.
### Kukaan ei ole myöhässä, mitään ei jäänyt tekemättä. Jokainen vastaus on hyvä, myös tauko.

card-nudge =
    { $why }
    Idea: { $idea }
    { $exchange }
    .write = Kirjoitan nyt
    .did = Tein sen jo
    .later = Myöhemmin
    .slower = Harvemmin
    .rest = Tauolle

nudge-why =
    .promise_me = Ehkä { $contact } ilahtuu viestistäsi. Kirjasit tämän: { $promise }.
    .promise_them = Ehkä { $contact } ilahtuu tervehdyksestä. Hän lupasi: { $promise }.
    .promise_me_day = Ehkä { $contact } ilahtuu viestistäsi. Kirjasit tämän: { $promise }. Päivä: { $due }.
    .promise_them_day = Ehkä { $contact } ilahtuu tervehdyksestä. Hän lupasi: { $promise }. Päivä: { $due }.
    .talk = Ehkä { $contact } ilahtuu tervehdyksestä. Viimeksi yhteydessä: { $last }. Tästä puhuitte: { $topic }.
    .topic = Ehkä { $contact } ilahtuu tervehdyksestä. Tästä puhuitte: { $topic }.
    .last = Ehkä { $contact } ilahtuu tervehdyksestä. Viimeksi yhteydessä: { $last }.
    .hello = Ehkä { $contact } ilahtuu tervehdyksestä.

card-nudges = Tämän viikon ihmiset: { $people }. Ehkä lyhyt tervehdys yhdelle heistä?
    .pick = Valitsen yhden
    .none = Ei ketään tällä viikolla
# In such a list, when the person promised something.
nudge-promised = { $contact } (muistiinpanosi)

card-noreply =
    { $contact } ei ole vielä vastannut. Se on tavallista. Usein syy on kiire.
    Voit lähettää toisen ystävällisen viestin. Tai voit laittaa kontaktin tauolle.
    .second = Toinen viesti
    .rest = Tauolle
    .answer = Vastaus tuli

card-toomuch = Kirjoitin muutaman kerran. Kirjoitanko harvemmin?
    .week = Kerran viikossa
    .month = Kerran kuussa
    .stop = Lopeta muistutukset
    .fine = Näin on hyvä

card-pausecheck =
    Hei { $name }. Ei ole kiirettä.
    Mikä sopii nyt?
    .go_on = Jatkan
    .smaller = Pienempiä askelia
    .pause = Tauko
    .stop = Lopeta muistutukset

card-last_word = Olen täällä, kun tarvitset minua. En kirjoita enää, ennen kuin sinä kirjoitat.

card-thanks = Ehkä { $contact } ilahtuu kiitoksesta. Lyhyt viesti kahden päivän sisällä on hyvä tapa.
    .write = Kirjoitan kiitoksen
    .done = Kiitin jo
    .skip = En tällä kertaa

nudge-every =
    .days = { $n ->
        [one] joka päivä
       *[other] { $n } päivän välein
    }
    .weeks = { $n ->
        [one] joka viikko
       *[other] { $n } viikon välein
    }
    .months = { $n ->
        [one] kerran kuussa
       *[other] { $n } kuukauden välein
    }
    .year = kerran vuodessa

## Myöhemmin

nudge_later-when = Ei haittaa. Milloin muistutan uudelleen? Kontakti: { $contact }.
    .tomorrow = Huomenna
    .three_days = Kolmen päivän päästä
    .week = Ensi viikolla
    .month = Ensi kuussa
nudge_later-later = Selvä. { $contact } tulee taas esiin. Päivä on { $day }.
nudge_later-later_slower =
    Selvä. { $contact } tulee taas esiin. Päivä on { $day }.
    Valitsit kaksi kertaa ”myöhemmin”. Seuraavan yhteydenoton jälkeen muistutan harvemmin: { $every }. Voit muuttaa sitä milloin vain.
# The second "later" in a row for a contact without a rhythm.
nudge_later-later_or_rest = Selvä. { $contact } tulee taas esiin. Päivä on { $day }. Tämä kontakti saa myös levätä: ensi kerralla voit valita ”{ card-nudge.rest }”.
nudge_later-kept = Selvä. Päivä on tallessa: { $contact }, { $day }. En muistuta sinua.

nudge_slower-slower = Hyvä. { $contact } tulee taas esiin. Päivä on { $day }. Sen jälkeen rytmi on tämä: { $every }. Harvakin yhteydenpito on yhteydenpitoa.
nudge_slower-slowest = Kerran vuodessa on hitain rytmi. { $contact } tulee taas esiin. Päivä on { $day }. Voit myös laittaa kontaktin tauolle.
nudge_rest-rests = { $contact } on nyt tauolla: en muistuta. Kun olette taas yhteydessä, voit kirjata sen tänne.

## Yksi monesta

nudge_pick-who = { $count ->
        [one] Nyt on yhden ihmisen vuoro.
       *[other] Nyt on { $count } ihmisen vuoro. Kuka ensin?
    }
    .none = Ei ketään tällä viikolla
nudge_pick-nobody = Nyt ei ole kenenkään vuoro. Kaikki on hyvin.
nudge_none-moved = Selvä, ei ketään tällä viikolla. He tulevat taas esiin ensi viikolla.

nudge_one-due =
    { $why }
    Idea: { $idea }
    { $exchange }
    .write = Kirjoitan nyt
    .did = Tein sen jo
    .ask_later = Myöhemmin
    .slower = Harvemmin
    .rest = Tauolle

## Kuinka paljon on sopivasti

nudge_weekly-done = Hyvä. Kirjoitan tuttavistasi enintään kerran viikossa, joten päivä voi siirtyä. Viikon kysymykset tulevat enintään joka toinen viikko.
nudge_monthly-done = Hyvä. Kirjoitan tuttavistasi enintään kerran kuussa. Myös viikon kysymykset tulevat kerran kuussa.
nudge_fine-done = Hyvä tietää. Jatkan kuten ennen enkä kysy tätä uudelleen.
nudge_go_on-done = Mukava, että olet täällä. Jatketaan tästä.
nudge_smaller-done = Hyvä. Yksi pieni asia viikossa riittää. Kirjoitan enintään kerran viikossa.
nudge_stop-done = En muistuta sinua enää. Voit muuttaa tämän milloin vain kohdassa Tietosuoja.

## Seuraavana päivänä

thanks_done-noted = Hyvä. Kiitos on aina lahja.
thanks_skip-fine = Selvä.

## Mitä voisi kirjoittaa. Jatkaa sanaa "Idea:".

idea-promise_me = kerro, että asia on tehty, tai milloin teet sen.
idea-promise_them = kysy ystävällisesti, miten asia etenee.
idea-topic = kysy kuulumisia tästä aiheesta: { $topic }.
idea-meet = ehdota lyhyttä kävelyä tai kahvia.
idea-hello = kysy ”Mitä kuuluu?” Se riittää.
