### Sanat, jotka voi kirjoittaa painikkeen sijasta; pilkut niiden välissä.
### Mitä ihmiset oikeasti kirjoittavat, myös puhekielellä. Sama sana vain yhdessä listassa.

reading-menu = valikko, päävalikko, menu, alkuun, koti, etusivu
reading-stop = stop, seis, lopeta, lopeta kaikki, lopeta viestit, hiljaa, ole hiljaa, älä kirjoita, jätä minut rauhaan
reading-help = apua, apu, auta, auta minua, ohje, ohjeet, mitä voin tehdä, miten tämä toimii, ?
reading-language = kieli, vaihda kieli, vaihda kieltä, kielet, muuta kieli
reading-back = takaisin, edellinen, taaksepäin, palaa
reading-skip = ohita, seuraava, seuraava kysymys, hyppää yli, skippaa
reading-more = lisää, enemmän, muut vaihtoehdot, vaihtoehdot
reading-later = myöhemmin, joskus toiste, toisen kerran
reading-leave = poistu, lopeta tämä, sulje, keskeytä, peruuta, peru
reading-done = valmis, valmista, siinä kaikki, siinä oli kaikki, ei muuta
reading-yes = kyllä, kyllä kiitos, joo, juu, jep, joo kiitos, k, ok, okei, selvä, totta kai, tottakai, sopii
reading-no = ei, e, en, ei kiitos, en halua, en kiitos

# Days, where a date is asked.
reading-yesterday = eilen
reading-today = tänään, nyt, tänä iltana, illalla
reading-tomorrow = huomenna, huomisaamuna, huomisiltana, huomen aamulla
reading-day_after = ylihuomenna
# The seven days of the week, as people answer "On which day?". The next such day is meant.
reading-weekday =
    .d0 = maanantai, maanantaina, ma, ensi maanantaina
    .d1 = tiistai, tiistaina, ti, ensi tiistaina
    .d2 = keskiviikko, keskiviikkona, ke, ensi keskiviikkona
    .d3 = torstai, torstaina, to, ensi torstaina
    .d4 = perjantai, perjantaina, pe, ensi perjantaina
    .d5 = lauantai, lauantaina, la, ensi lauantaina
    .d6 = sunnuntai, sunnuntaina, su, ensi sunnuntaina
