# Ylläpitäjälle hänen omassa keskustelussaan, kun joku pyytää ihmistä.
staff-call = Pyyntö { $id }. { $who } pyytää ihmistä: { $how }. Aika: { $at }. Vastaa näin: /answer { $id } ja vastauksesi.
staff-call-text = Pyyntö { $id }. { $who } pyytää ihmistä: { $how }. Aika: { $at }. Viesti: { $text } Vastaa näin: /answer { $id } ja vastauksesi.
staff-call-how-contact = kirjoittakaa minulle
staff-call-how-question = kysymys
staff-call-how-crisis = vaikea hetki, vastaa pian
staff-call-how-answer = vastaus viestiin
staff-answer = { $who } kirjoittaa sinulle: { $text }
staff-answered = Välitin sen.
staff-answer-gone = Tähän ihmiseen ei saa enää yhteyttä.
staff-answer-how = En löytänyt sitä pyyntöä. Kirjoita: /answer, pyynnön numero ja vastauksesi.
# Kerran päivässä, vain lukuina.
staff-day = Hyvää huomenta. Viimeiset 24 tuntia: ihmisiä täällä: { $people }, uusia: { $new }. Viestejä lähetetty: { $sent }, ei perillä: { $failed }. Pyyntöjä odottaa vastaustasi: { $calls }.
