# Miten valmentaja kutsuu ihmisiä ryhmään, ja seinälle laitettavan julisteen sanat.

## Valmentajan sivu

invite-title = Kutsu ihmisiä ryhmään: { $name }
invite-says = Lähetä linkki, näytä QR-koodi tai laita juliste seinälle. Ihmiset liittyvät itse, ja jokainen valitsee, mitä sinä näet.
invite-browser = Selaimessa
invite-browser-says = Toimii kaikilla puhelimilla ja tietokoneilla. Tiliä ei tarvita.
invite-telegram = Telegramissa
invite-telegram-says = Niille, jotka käyttävät jo Telegramia.
invite-link = Linkki
invite-copy = Kopioi linkki
invite-copied = Kopioitu
invite-squares = QR-koodi, jossa linkki on
invite-point = Suuntaa puhelimen kamera QR-koodiin. Useimmat puhelimet näyttävät sitten linkin.
invite-only-here = Tämä osoite toimii ehkä vain omassa verkossanne. Kysy ylläpitäjältä julkista osoitetta.
invite-code = Koodi
invite-code-says = Jos joku jo keskustelee Sillan kanssa, hän voi kirjoittaa tämän koodin keskusteluun.
invite-posters = Tulostettavat julisteet
invite-posters-says = Yksi paperi (A4) jokaisella kielellä. Julisteessa on QR-koodi, linkki, ryhmän nimi ja sinun etunimesi.
invite-poster-in = Juliste: { $language }
invite-new = Uusi koodi
invite-new-says = Joutuiko linkki vääriin käsiin? Kun teet uuden koodin, vanha linkki, vanha QR-koodi ja vanhat julisteet eivät enää toimi. Kaikki jo liittyneet pysyvät ryhmässä.
invite-new-sure = Lähetän uuden linkin ja tulostan julisteet uudelleen
invite-new-made = Koodi on uusi. Vanhasta linkistä ei avaudu enää mitään.
invite-ended = Tämä ryhmä on päättynyt
invite-ended-says = Sen linkistä ei avaudu enää mitään. Jos haluat kutsua ihmisiä, tee uusi ryhmä.

## Juliste

poster-headline = Uusi täällä? Tavataan ihmisiä yhdessä.
poster-line-free = Ilmainen, omassa puhelimessasi
poster-line-language = Omalla kielelläsi
poster-line-decide = Sinä päätät, kuka näkee mitä
poster-with = mukana { $names }
poster-scan = Suuntaa puhelimesi kamera tähän koodiin.
# Kun juliste luetaan ääneen.
poster-squares = QR-koodi, joka avaa alla olevan osoitteen
poster-in-browser = Tai kirjoita selaimeen
poster-in-telegram = Telegramissa
poster-code = Ryhmän koodi
