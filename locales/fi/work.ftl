### Työssä ja netissä: ihmiselle, jolla on työ, tai joka etsii sitä netistä.

work_online-which = Mitä haluat tehdä? En avaa enkä julkaise mitään puolestasi.
    .profile = Profiilini netissä
    .invitation = Oma kutsu
    .groups = Ryhmät, joita seuraan
    .skills = Taidot ilman todistusta
    .home = Valikko

## Profiili: lista, sitten yksi seuraava asia

work_profile-done = Hyvän profiilin ansiosta sinut on helppo löytää. Mitä profiilissasi on jo? Valitse kaikki.
    .photo = Ystävällinen kuva
    .headline = Yksi rivi: mitä teen
    .about = Kaksi lausetta minusta
    .skills = Kolme taitoa
    .languages = Kieleni
    .place = Paikkakuntani
    .link = Jotain, mitä olen tehnyt
    .group = Yksi oman alani ryhmä
work_profile-next = Valmiina: { $count }/{ $all }. Hyvä seuraava asia: { $next }
    .did = Tein sen
    .plan = Lisää suunnitelmaani
    .enough = Riittää nyt
work_profile-help = Seuraavaksi
    .photo = Kuva, jossa katsot kameraan. Kännykkäkuva ikkunan vieressä on hyvä.
    .headline = Yksi rivi, joka kertoo, mitä teet ja kenelle. Esimerkiksi: ”Sairaanhoitaja, huolellinen ihmisten kanssa”.
    .about = Kaksi lausetta: mitä osaat hyvin ja mitä etsit nyt.
    .skills = Kolme taitoa vahvuuskortistasi, samoilla sanoilla kuin työpaikkailmoituksissa.
    .languages = Kaikki kielesi. Myös vähäinen kielitaito kannattaa kertoa.
    .place = Paikkakuntasi, jotta ihmiset lähelläsi löytävät sinut.
    .link = Yksi asia, jonka muut voivat nähdä: kuva työstäsi, teksti tai kurssi.
    .group = Yksi oman alasi ryhmä. Lue viikko ja kirjoita sitten yksi kommentti.
work_profile-ready = Profiilissasi on kaikki, mitä se tarvitsee. Katso sitä uudelleen puolen vuoden päästä.

## Ryhmät

work_groups-how = Ryhmistä saat uutisia alaltasi ja uusia tuttuja. Etsi näitä: alasi ja paikkakuntasi, ammattiliittosi, vanha koulusi, uudet asukkaat omalta alaltasi. Kaksi ryhmää riittää.
    .first = Mitä kirjoitan ensin?
    .plan = Lisää suunnitelmaani
    .enough = Riittää
work_groups-first = Lue viikko. Vastaa sitten yhteen kysymykseen, josta tiedät jotain. Kaksi lausetta riittää. Kiitä ihmisiä, jotka vastaavat sinulle. Voit myös itse kysyä.
    .plan = Lisää suunnitelmaani
    .enough = Riittää

## Taidot ilman todistusta

work_skills-none = Monesta taidosta ei ole todistusta. Vahvuuskortti on hyvä alku. Haluatko tehdä sen nyt?
    .hand = Vahvuuteni: käsi
    .enough = En nyt
work_skills-show = Jotkut taidot tulevat elämästä, eivät koulusta. Usein jokin palvelu voi tunnustaa ne. Ota tämä teksti mukaan ja kerro jokaisesta yksi esimerkki.
    .open = Avaa palvelu
    .plan = Lisää suunnitelmaani
    .person = Juttele ihmisen kanssa
    .enough = Riittää
why-profile = Kysyn, jotta näytän vain sen, mitä vielä tarvitaan. En katso profiiliasi.
