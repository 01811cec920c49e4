### Vaihe 5, Yhdistäjät: kuka yhdistää muita, tie jonkun luo, anna ensin, tutustuta kaksi ihmistä.
### Sanotaan ihmiselle itselleen. Kukaan muu ei koskaan näe pisteitä.

# Tulee näin: "Nyt sinulla on tämä: lyhyt lista yhdistäjistä."
connectors-artefact =
    .list = lyhyt lista yhdistäjistä
    .path = tie ihmisen luo
    .give = pieni lahja toiselle
    .be = kahden ihmisen esittely
connectors-affirm =
    .list = Nyt tiedät paremmin, kuka voi auttaa sinua tapaamaan muita.
    .path = Nyt tiedät, keneltä kysyt ensin.
    .give = Sitä on helppo auttaa, joka antaa ensin.
    .be = Nyt sinäkin olet yhdistäjä.

## Yhdistäjien etsiminen

super_spot-start = Jotkut tuntevat paljon ihmisiä ja yhdistävät heitä mielellään. Kutsumme heitä yhdistäjiksi. Usein heillä ei ole korkeaa asemaa.
    .find = Etsitään
    .list = Lyhyt listani
    .connect = Tutustuta kaksi ihmistä
    .tips = Vinkkejä
super_spot-roles = Tunnetko jonkun tällaisen? Valitse kaikki, jotka sopivat.
    .teacher = Opettaja tai kouluttaja
    .club = Kerhon vetäjä
    .library = Kirjastosta tai asukastalosta
    .coach = Valmentaja tai hanketyöntekijä
    .key = Yhteisön avainhenkilö
    .union = Liiton luottamushenkilö
    .recruiter = Rekrytoija tai vuokratyöfirma
    .shop = Kaupan tai kahvilan pitäjä
    .mentor = Mentori
    .school = Vanhempi lapsen koulusta
    .newcomer = Muutti tänne kauan sitten
super_spot-role =
    .teacher = opettaja tai kouluttaja
    .club = kerhon vetäjä
    .library = kirjaston tai asukastalon työntekijä
    .coach = valmentaja tai hanketyöntekijä
    .key = yhteisön avainhenkilö
    .union = ammattiliiton luottamushenkilö
    .recruiter = rekrytoija tai vuokratyöfirma
    .shop = kaupan tai kahvilan pitäjä
    .mentor = mentori
    .school = toinen vanhempi lapsen koulusta
    .newcomer = joku, joka muutti tänne kauan sitten
super_spot-name = { $left ->
        [0] Valitsit: { $role }. Kuka se on? Etunimi riittää.
       *[other] Valitsit: { $role }. Kuka se on? Etunimi riittää. Sitten kysyn seuraavasta.
    }
    .not_yet = Ei vielä ketään
super_spot-seek = { $count ->
        [0] Täällä voit tavata sellaisen ihmisen: { $where }.
       *[other] Täällä voit tavata sellaisen ihmisen: { $where }. Tapahtumia lähelläsi: { $events }.
    }
    .add = Lisää suunnitelmaani
    .events = Näytä tapahtumat
    .go_on = Jatka
super_spot-where =
    .teacher = kurssi tai koulun avoimet ovet
    .club = kerhon tai yhdistyksen ensimmäinen ilta
    .library = kirjasto tai asukastalo
    .coach = neuvontapiste tai hanke uusille asukkaille
    .key = yhteisön juhla tai kokous
    .union = ammattiliiton avoin ilta
    .recruiter = työmessut tai vuokratyöfirman toimisto
    .shop = kauppa tai kahvila, jossa käyt usein
    .mentor = mentoriohjelma lähelläsi
    .school = koulun juhla tai leikkipuisto
    .newcomer = kielikahvila tai kerho, jossa on ihmisiä monesta maasta
    .any = kielikahvila, kirjasto tai kerhon ensimmäinen ilta
super_spot-none = Se on ihan hyvä. Yhdistäjiä löytyy ajan kanssa. Voit etsiä uudelleen milloin vain.

## Kuusi hiljaista kysymystä yhdestä ihmisestä. Vain ihminen itse näkee vastaukset.

super_score-who = Kenestä puhumme?
    .leave_it = En nyt
super_score-q1 = Tunteeko { $contact } paljon ihmisiä?
    .s0 = Ei, tai en ole varma
    .s1 = Joitakin
    .s2 = Paljon
super_score-q2 = Tunteeko { $contact } ihmisiä eri ryhmistä? Esimerkiksi paikallisia ja uusia asukkaita, työstä ja vapaa-ajalta.
    .s0 = Ei, tai en ole varma
    .s1 = Joitakin
    .s2 = Paljon
super_score-q3 = Tunteeko { $contact } ihmisiä, joilla on sama ala tai samat kiinnostuksen aiheet kuin sinulla?
    .s0 = Ei, tai en ole varma
    .s1 = Joitakin
    .s2 = Paljon
super_score-q4 = Onko { $contact } joskus tutustuttanut ihmisiä tai jakanut vinkin?
    .s0 = Ei, tai en ole varma
    .s1 = Kerran
    .s2 = Usein
super_score-q5 = Voitteko sinä ja { $contact } tavata tai jutella kahden viikon sisällä?
    .s0 = Ei, tai en ole varma
    .s1 = Ehkä
    .s2 = Kyllä
super_score-q6 = Onko sinulla turvallinen ja hyvä olo, kun { $contact } on paikalla?
    .s0 = Ei, tai en ole varma
    .s1 = Yleensä
    .s2 = Kyllä
super_score-out =
    { $star ->
        [yes] { $contact }: { $sum }/12. { $band } Lisäksi: { $hints }.
       *[no] { $contact }: { $sum }/12. { $band }
    }
    Vain sinä näet tämän.
    .next_one = Seuraava
    .list = Näytä listani
super_score-out_careful =
    { $contact }: { $sum }/12. Vain sinä näet tämän.
    Sinun ei tarvitse pyytää mitään ihmiseltä, jonka seurassa olo ei ole turvallinen. Lyhyelle listallesi { $contact } ei tule.
    .next_one = Seuraava
    .list = Näytä listani
    .wrong = Jokin tuntuu väärältä
connectors-band =
    .strong = Tässä on vahva yhdistäjä.
    .promising = Tämä näyttää lupaavalta.
    .good = Tämä on hyvä kontakti, mutta ehkä ei yhdistäjä.
connectors-hint =
    .both = tuntee molemmat maailmat
    .source = tutustutti sinut muihin
    .role = tapaa ihmisiä tehtävässään
    .many = tuntee paljon ihmisiä, kuten sanoit
    .bridge = tuntee eri ryhmiä
    .gives = jakaa vinkkejä
    .field = tuntee alasi ihmisiä
    .reach = helppo tavoittaa

## Lyhyt lista

super_list-none = Sinulla ei ole vielä lyhyttä listaa. Yhden ihmisen miettimiseen menee kaksi minuuttia.
    .find = Etsi yhdistäjiä
    .look = Katson yhtä tuttavaani
    .connect = Tutustuta kaksi ihmistä
    .enough = En nyt
super_list-line = { $contact }: { $sum }/12. Miksi: { $why }. Seuraavaksi: { $next }.
super_list-step =
    .path = kysy, kuka voisi auttaa sinua
    .give = tarjoa ensin jotain
super_list-list =
    Yhdistäjäsi:
    { $lines }
    Kuka ensin?
    .find = Etsi lisää
    .connect = Tutustuta kaksi ihmistä
    .tips = Vinkkejä
    .good = Hyvä, tallenna
super_list-one = { $contact }: mitä haluat tehdä?
    .path = Pyydän esittelyä
    .give = Tarjoan ensin jotain
    .again = Vastaan uudelleen
    .remove = Poista listalta
    .others = Takaisin listaan
super_list-removed = { $contact } ei ole enää tällä listalla, mutta nimi säilyy kohdassa ”Tuttavani”. Poistin kuusi vastausta.

## Tie jonkun luo

super_path-target = Kenet tai minkä haluat tavoittaa? Työ, paikka tai aihe riittää. Nimeä ei tarvita.
    .notes = Mitä kirjasin ennen
super_path-via = Haluat tavoittaa: { $target }. Kuka voisi tietää tien?
    .new = Joku uusi ihminen
    .nobody = Ei vielä kukaan
super_path-step =
    Hyvä tapa: pyydä neuvoa. Viestin saa { $contact }. Kerro, miksi kysyt. Sano, että saa vastata myös ei.
    { $contact } kysyy ensin siltä toiselta ihmiseltä.
    .write = Kirjoitan viestin
    .plan = Lisää suunnitelmaani
    .enough = Myöhemmin
super_path-open = Kirjasin tämän: { $target }. Se on tallessa. Kun tapaat ihmisen, joka voi tietää tien, avaa tämä uudelleen.
    .find = Etsi yhdistäjiä
    .enough = Hyvä
super_notes-none = Täällä ei ole mitään kirjattuna.
super_notes-list = Mitä haluat tavoittaa, ja ketkä voisivat tutustua. Vain sinä näet tämän. Paina yhtä, niin voit lukea tai poistaa sen.
    .enough = Hyvä
super_notes-pair = { $first } ja { $second }
super_notes-note = { $note }
    .remove = Poista se
    .all = Kaikki
super_notes-full =
    .open = Haluat tavoittaa: { $target }.
    .way = Haluat tavoittaa: { $target }. Kysy häneltä: { $contact }.
    .pair = Halusit tutustuttaa: { $pair }. Syysi: { $reason }.
super_notes-dropped = Se on poistettu.

## Anna ensin

super_give-who = Kenelle?
    .leave_it = En nyt
super_give-what = Mitä hyvää voisit tehdä ensin? Kontakti: { $contact }.
super_give-ways =
    .tip = Jaan vinkin tai linkin
    .thanks = Sanon kiitos
    .event = Autan tapahtumassa
super_give-gifts =
    .language = Autan kielessäni
    .profession = Autan ammattini asioissa
    .market = Kerron toisesta maasta
    .cooking = Teen ruokaa tai käsitöitä
    .computers = Autan tietokoneen kanssa
    .listening = Otan aikaa ja kuuntelen
    .services = Kerron palveluista
    .volunteer = Annan tunnin apua
super_give-how = Tämän saa { $contact }: { $what }. Miten jatkamme?
    .write = Kirjoitan nyt
    .plan = Lisää suunnitelmaani
    .day = Valitsen päivän
    .enough = Halusin vain miettiä sitä
super_give-day = Minä päivänä?
    .today = Tänään
    .tomorrow = Huomenna
    .week = Viikon päästä
super_give-promised = Kirjasin sen. Päivä on { $day }. Muistutan sinua sinä aamuna.
super_give-noted = Kirjasin sen. Päivä on { $day }.

## Tutustuta kaksi ihmistä

super_be-few = Tähän tarvitaan kaksi ihmistä kohdasta ”Tuttavani”. Lisätäänkö joku nyt?
    .add = Lisää ihminen
    .enough = Ei nyt
super_be-a = Sinäkin olet yhdistäjä. Kenet tuttavistasi haluat esitellä toiselle?
    .new = Joku uusi ihminen
    .notes = Mitä kirjasin ennen
super_be-b = Ensimmäinen on { $first }. Kuka on toinen?
    .new = Joku uusi ihminen
super_be-reason = Miksi se on hyväksi molemmille? Muutama sana riittää. Esimerkiksi: molemmat pitävät puutarhasta.
super_be-ask = { $blocks ->
        [one] Kysy ensin molemmilta, yksi kerrallaan. Tässä on kaksi lyhyttä tekstiä.
       *[other] Kysy ensin molemmilta, yksi kerrallaan. Tässä on kaksi lyhyttä tekstiä: ensin paikallisella kielellä, sitten sinun kielelläsi.
    }
    .copied = Kopioin ne
    .change = Muokkaa
    .enough = Myöhemmin
super_be-when = Kysynkö viikon päästä, tutustutitko heidät?
    .yes = Kyllä, kysy
    .no = Ei kiitos
super_be-will_ask = Hyvä. Kysyn viikon päästä.
super_be-wont_ask = Selvä, en kysy.
card-introduced = Tutustutitko nämä kaksi: { $first } ja { $second }?
    .yes = Kyllä
    .not_yet = En vielä
    .no = En
super_be_yes-did = Sinun ansiostasi { $first } ja { $second } tuntevat toisensa. Juuri niin yhdistäjät tekevät.
    .win = Kirjaan hyvän hetken
    .enough = Hyvä
super_be_later-will = Ei haittaa. Kysyn vielä kerran viikon päästä.
super_be_later-fine = Ei haittaa. Voit tehdä sen milloin vain.
super_be_no-fine = Se on ihan hyvä. Jokaisesta ideasta ei tarvitse tulla mitään.

## Kolme lyhyttä vinkkiä numeroituna listana

tips-super =
    .one = Anna, ennen kuin pyydät.
    .two = Pyydä yhtä selvää asiaa.
    .three = Kerro ihmisille myöhemmin, mitä siitä seurasi.

# Vastaukset kysymykseen "Miksi kysyt?".
why-score = Se auttaa näkemään, keneltä kysyä ensin. Vain sinä näet sen: ei valmentajasi eikä se ihminen. Voit poistaa sen milloin vain.
why-roles = Näissä tehtävissä tapaa paljon ihmisiä. Käytän vastausta, kun annan sinulle ideoita. Vain sinä näet sen.
why-path = Kysyn, jotta löydämme ihmisen, joka voi tietää tien. Vain sinä näet sen.
why-introduce = Lisään syyn kahteen tekstiin. En lähetä niitä kenellekään.
why-give = Yhteys kulkee kahteen suuntaan. Kirjaan sen suunnitelmaasi, ja vain sinä näet sen.
