### Kun huolenpito on ensin. Lukija voi olla peloissaan. Lyhyt, selvä, rauhallinen.

safe_nodata-ask = Tämä näyttää puhelinnumerolta, osoitteelta tai henkilötunnukselta. Turvallisempaa on, ettei se jää tänne. Poistanko sen?
    .remove = Poista
    .keep = Säilytä teksti
safe_nodata-nothing_left = Poistin sen. Nyt jäljellä ei ole sanoja. Kirjoita vielä kerran ilman numeroa.

safe_crisis-now = Olen ohjelma enkä voi auttaa vaarassa. Soita heti 112. Et ole yksin.
safe_crisis-listen = { $known ->
        [yes] On ihmisiä, jotka kuuntelevat. Mikä auttaa sinua nyt? En tallenna mitään siitä, mitä kirjoitit.
       *[no] Onko lähelläsi joku, joka voi olla kanssasi? En tallenna mitään siitä, mitä kirjoitit.
    }
    .numbers = Näytä numerot
    .person = Kerro ihmiselle: tarvitsen apua
    .coach = Pyydä valmentajaa soittamaan
    .fine = Minulla on kaikki hyvin, jatka
safe_crisis-numbers = { $known ->
        [yes] Jos olet vaarassa: 112. Nämä ihmiset kuuntelevat: { $lines }.
       *[no] Jos olet vaarassa: 112. Minulla ei ole tässä muita numeroita. Onko lähelläsi joku?
    }
    .person = Kerro ihmiselle: tarvitsen apua
    .coach = Pyydä valmentajaa soittamaan
    .fine = Minulla on kaikki hyvin, jatka
safe_crisis-asked = { $coached ->
        [yes] { $known ->
            [yes] Välitin sen. Viestin saa: { $coach }. Vastausajat: { $office }. Jos olet vaarassa, älä odota: soita 112.
           *[no] Välitin sen. Viestin saa: { $coach }. Vastaus voi kestää. Jos olet vaarassa, älä odota: soita 112.
        }
       *[no] { $known ->
            [yes] Kerroin ihmiselle, että tarvitset apua. He ovat paikalla: { $office }. Jos olet vaarassa, älä odota: soita 112.
           *[no] Kerroin ihmiselle, että tarvitset apua. Vastaus voi kestää. Jos olet vaarassa, älä odota: soita 112.
        }
    }
safe_crisis-fine = Hyvä, että kerroit. Voit kirjoittaa minulle milloin vain.
