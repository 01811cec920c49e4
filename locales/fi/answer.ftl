### Kun vastaus ei sovi. Sama kysymys tulee uudelleen. Ystävällinen ja lyhyt, ja aina neuvo.

answer-too-short = { $least ->
        [one] Kirjoita vähintään yksi kirjain.
       *[other] Vastaus on vähän lyhyt. Kirjoita vähintään { $least } merkkiä.
    }
answer-too-long = Vastaus on vähän pitkä. Kirjoita enintään { $max } merkkiä.
answer-no-digits = Kirjoita se ilman numeroita.
answer-not-a-time = Kirjoita kellonaika, esimerkiksi 9 tai 9:30 tai 21:00.
answer-not-a-number = Kirjoita numero. Pienin on { $low } ja suurin on { $high }.
answer-not-a-day = En ymmärtänyt päivää. Kirjoita se näin: 1.6. tai 1.6.2027.
answer-day-gone = Tämä päivä on liian aikaisin. Valitse myöhempi päivä.
answer-day-far = { $days ->
        [0] Valitse tämä päivä tai aikaisempi.
        [one] Valitse lähempi päivä, enintään { $days } päivän päästä.
       *[other] Valitse lähempi päivä, enintään { $days } päivän päästä.
    }
answer-at-most = { $most ->
        [one] Voit valita vain yhden. Poista ensin yksi valinta.
       *[other] Voit valita enintään { $most } vaihtoehtoa. Poista ensin yksi valinta.
    }
answer-at-least = { $least ->
        [one] Valitse vähintään yksi.
       *[other] Valitse vähintään { $least } vaihtoehtoa.
    }
answer-not-in-list = En löydä tätä listasta. Valitse painike tai kirjoita toisella tavalla.
# They chose the same person twice, where two are needed.
answer-somebody-else = Tämä on sama ihminen. Valitse joku toinen.
answer-which-one = Löydän monta. Mitä niistä tarkoitat?
answer-how-many-names = { $most ->
        [one] Kirjoita { $most } nimi.
       *[other] Kirjoita nimiä: vähintään yksi, enintään { $most }. Jokainen nimi omalle rivilleen.
    }
answer-strange = { $what ->
        [voice] En osaa kuunnella ääniviestejä. Kirjoita se tekstinä.
        [audio] En osaa kuunnella ääntä. Kirjoita se tekstinä.
        [video_note] En osaa katsoa videoita. Kirjoita se tekstinä.
        [video] En osaa katsoa videoita. Kirjoita se tekstinä.
        [photo] En osaa katsoa kuvia. Kirjoita se tekstinä.
        [sticker] Kiva tarra. Osaan lukea vain tekstiä ja painikkeita.
        [contact] En ota vastaan puhelinnumeroita. Etunimi tai lempinimi riittää.
        [location] En ota vastaan paikkoja kartalta. Kirjoita paikkakunnan nimi.
        [venue] En ota vastaan paikkoja kartalta. Kirjoita paikkakunnan nimi.
        [card_lost] En saanut tiedostoa auki. Lähetä se uudelleen tai lisää nimi kohtaan ”Tuttavani”.
        [card_large] Tiedosto on minulle liian suuri. Lähetä yksi kontakti ilman kuvaa tai lisää nimi kohtaan ”Tuttavani”.
        [card_empty] En löydä tiedostosta nimeä. Voit lisätä sen kohtaan ”Tuttavani”.
        [document] En osaa lukea tiedostoja. Kirjoita se tekstinä.
       *[other] Osaan lukea vain tekstiä ja painikkeita. Kirjoita se tekstinä.
    }
