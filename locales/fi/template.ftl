### Viestit ihmisille, jotka eivät käytä Siltaa. Kaksoispisteen jälkeen tulevat käyttäjän omat
### sanat, joita ei taivuteta. $length on "short", kun yksi lause jätetään pois.

template-m1 = Hei { $contact }, tapasimme tapahtumassa: { $event }. { $length ->
        [full] Oli mukava jutella aiheesta: { $topic }. Haluaisin pitää yhteyttä.
       *[short] Oli mukava jutella. Haluaisin pitää yhteyttä.
    } Sopiiko, että lähetän sinulle kutsun ({ $channel })? Terveisin { $name }
template-m1-first = { template-m1 }
template-m2 = Hei { $contact }, tapasimme tapahtumassa: { $event }. { $length ->
        [full] Alani: { $field }. Haluaisin seurata työtäsi ja pitää yhteyttä.
       *[short] Haluaisin seurata työtäsi ja pitää yhteyttä.
    } { $name }
template-m2-first = { template-m2 }
template-m3 = Hei { $contact }, olen { $name }. Ammattini: { $job }. { $country ->
        [FI] Tutustun nyt työelämään Suomessa.
        [SE] Tutustun nyt työelämään Ruotsissa.
        [NL] Tutustun nyt työelämään Alankomaissa.
        [BE] Tutustun nyt työelämään Belgiassa.
       *[other] Tutustun nyt työelämään täällä.
    } Olisiko sinulla 20 minuuttia aikaa kertoa työstäsi? { $length ->
        [full] En pyydä työpaikkaa, vaan neuvoja. Voimme puhua verkossa tai kahvilla.
       *[short] En pyydä työpaikkaa, vaan neuvoja.
    } Kiitos jo etukäteen! { $name }
template-m3-first = { template-m3 }
template-m4 = Hei { $contact }, etsin ihmistä, joka tuntee tämän alan: { $field }. Tunnetko jonkun, jolta voisin kysyä neuvoa? Voisitko kysyä häneltä ensin, sopiiko yhteydenotto? Kiitos avusta! { $name }
template-m4-first = { template-m4 }
template-m5 = Hei { $contact }, kiitos ajastasi. { $length ->
        [full] Tästä oli minulle eniten hyötyä: { $advice }. Kerron sinulle, miten asia etenee.
       *[short] Tästä oli minulle eniten hyötyä: { $advice }.
    } Terveisin { $name }
template-m5-first = { template-m5 }
template-m6 = Hei { $contact }, emme ole jutelleet pitkään aikaan. Muistan hyvin: { $memory }. { $length ->
        [full] Mitä sinulle kuuluu nyt? Olisi mukava vaihtaa kuulumisia.
       *[short] Mitä sinulle kuuluu nyt?
    } { $name }

template-howareyou = Hei { $contact }, mitä sinulle kuuluu? { $length ->
        [full] Tulit tänään mieleeni. Olisi mukava kuulla sinusta.
       *[short] Tulit tänään mieleeni.
    } { $name }
template-news = Hei { $contact }, minulla on uutisia: { $news }. { $length ->
        [full] Halusin kertoa sinullekin. Mitä sinulle kuuluu?
       *[short] Mitä sinulle kuuluu?
    } { $name }
template-tip = Hei { $contact }, tästä voi olla sinulle hyötyä: { $tip }. { $length ->
        [full] Ajattelin sinua, kun näin tämän. Hyvää viikkoa!
       *[short] Ajattelin sinua, kun näin tämän.
    } { $name }
template-congratulate = Hei { $contact }, onnittelut! Kuulin hyvän uutisen: { $reason }. { $length ->
        [full] Olen iloinen puolestasi. Kaikkea hyvää!
       *[short] Olen iloinen puolestasi.
    } { $name }
template-ask = Hei { $contact }, saanko kysyä yhtä asiaa? Kysymykseni: { $question } { $length ->
        [full] Lyhyt vastaus riittää. Kiitos!
       *[short] Kiitos!
    } { $name }
template-meet = Hei { $contact }, olisi mukava nähdä pitkästä aikaa. Ehdotukseni: { $meeting }. { $length ->
        [full] Sopiiko se sinulle? Muukin päivä käy.
       *[short] Sopiiko se sinulle?
    } { $name }
template-again = Hei { $contact }, kirjoitin sinulle jokin aika sitten. { $length ->
        [full] Ehkä viestini hukkui. Ei ole kiirettä. Olisi mukava kuulla sinusta.
       *[short] Ei ole kiirettä. Olisi mukava kuulla sinusta.
    } { $name }

template-mirror = Hei! Teen pientä harjoitusta ja mietin, missä olen hyvä. Muut näkevät usein enemmän kuin minä itse. Missä minä olen mielestäsi hyvä? Yksi tai kaksi asiaa riittää. Kiitos! { $name }

### Mitä ihminen itse sanoo toisille: esittely, sanat keskusteluun, harjoituslauseet ja kahden
### ihmisen tutustuttaminen. Kaksoispisteen jälkeen tulevat käyttäjän omat sanat, joita ei taivuteta.

say-lines =
    { $first }
    { $then }
say-intro = { $intro }
say-phrase = { $phrase }
say-intro_who = Hei, olen { $name }. Lyhyesti minusta: { $who }.
say-intro_plain = Hei. Lyhyesti minusta: { $who }.
say-intro_do = Tämän osaan hyvin: { $do }.
say-intro_curious = Haluaisin tietää lisää tästä: { $curious }.
say-intro_give = Tästä voin kertoa, tai tässä voin auttaa: { $give }.
say-intro_ask = Saanko kysyä jotakin? { $ask }
say-give =
    .language = äidinkieleni
    .profession = ammattini
    .market = mitä tiedän toisesta maasta
    .cooking = ruoanlaitto tai käsityöt
    .computers = tietokoneet
    .listening = kuuntelen hyvin
    .services = vinkit palveluista
    .volunteer = aikani vapaaehtoisena
say-ask =
    .started = Miten aloitit tämän työn?
    .day = Millainen on työpäiväsi?
    .like = Mistä pidät työssäsi?
    .learn = Mitä minun pitäisi oppia ensin?
    .meet = Kenet vielä voisin tavata?
say-kit = { $kit }
say-kit_opening = Kiitos ajastasi. Minulla on viisi kysymystä, noin 20 minuuttia.
say-kit_closing = Kiitos. Saanko kertoa sinulle myöhemmin, miten asia etenee?
say-question =
    .start = Miten aloitit tällä alalla?
    .day = Millainen on tavallinen työpäiväsi?
    .skills = Mitä taitoja tarvitaan eniten?
    .language = { $tongue ->
            [fi] Kuinka paljon suomea tarvitaan ensimmäisinä kuukausina?
            [sv] Kuinka paljon ruotsia tarvitaan ensimmäisinä kuukausina?
            [nl] Kuinka paljon hollantia tarvitaan ensimmäisinä kuukausina?
           *[other] Kuinka paljon paikallista kieltä tarvitaan ensimmäisinä kuukausina?
        }
    .papers = Minulla on todistuksia toisesta maasta. Mitä työnantajat täällä ajattelevat niistä?
    .place = Mitä tekisit minun tilanteessani?
    .people = Keiden kahden ihmisen kanssa minun kannattaisi jutella seuraavaksi?
say-helpers =
    Voisitko puhua vähän hitaammin?
    Voitko kirjoittaa tämän sanan?
    Sanon sen lyhyillä lauseilla.
    Sopiiko, että sekoitamme kieliä?

say-coffee1 =
    .a = Hei. Olen uusi täällä.
    .b = Hei. Onko kahvi hyvää?
    .c = Hei.
say-coffee2 =
    .a = Aloitin kaksi viikkoa sitten.
    .b = Olen aika uusi. Entä sinä?
    .c = Vasta vähän aikaa.
say-coffee3 =
    .a = Opettelen vielä työtä.
    .b = Olin ennen opettaja.
    .c = Vähän kaikenlaista.
say-coffee4 =
    .a = Kiitos. Nähdäänkö huomenna?
    .b = Saanko kysyä lisää myöhemmin?
    .c = Selvä. Hei hei.
say-fair1 =
    .a = Hei. Mitä yrityksenne tekee?
    .b = Hei. Saanko kysyä yhtä asiaa?
    .c = Hei. Katselen vain.
say-fair2 =
    .a = Sähkötyöt, viisi vuotta.
    .b = Kirjanpito. Tarvitaanko sitä?
    .c = En tiedä vielä.
say-fair3 =
    .a = Vähän. Opin joka viikko.
    .b = Lyhyet lauseet sopivat hyvin.
    .c = En kovin hyvin.
say-fair4 =
    .a = Kyllä. Kenelle voin kirjoittaa?
    .b = Saanko käyntikorttisi?
    .c = Kiitos, mietin asiaa.
say-club1 =
    .a = Voinko auttaa?
    .b = Onko tämä puutarharyhmä?
    .c = Hei. Mene sinä ensin.
say-club2 =
    .a = Kyllä. Mitä voin tehdä?
    .b = Kyllä. Minulla oli puutarha.
    .c = Kyllä.
say-club3 =
    .a = Yrttejä ruokaan. Entä sinä?
    .b = En tiedä sitä sanaa vielä.
    .c = Pidän kukista.
say-club4 =
    .a = Kyllä, mielelläni.
    .b = En tänään. Ensi viikolla kyllä.
    .c = Minun täytyy nyt lähteä.
say-phone1 =
    .a = Hei. Onko sinulla hetki aikaa?
    .b = Hei. Minulla on yksi kysymys.
    .c = Hei. Onko teillä töitä?
say-phone2 =
    .a = Olen hoitaja, uusi täällä.
    .b = Vähän hitaammin, kiitos.
    .c = Näin sivunne netissä.
say-phone3 =
    .a = Voinko tulla käymään tunniksi?
    .b = Mitä taitoja tarvitsette?
    .c = Onko minulle töitä?
say-phone4 =
    .a = Voinko sanoa, että sinä neuvoit?
    .b = Kiitos. Soitan tiistaina.
    .c = Selvä. Kiitos. Hei hei.

say-introduce_a = Hei { $a }, tunnen ihmisen, jonka ehkä haluat tavata: { $b }. Miksi: { $reason }. Sopiiko, että tutustutan teidät? Voit myös sanoa ei. Terveisin { $name }
say-introduce_b = Hei { $b }, tunnen ihmisen, jonka ehkä haluat tavata: { $a }. Miksi: { $reason }. Sopiiko, että tutustutan teidät? Voit myös sanoa ei. Terveisin { $name }

# Taken along to a service that recognises skills. $skills is a list in the person's own words.
say-skills = Osaan näitä asioita. Olen oppinut ne työssä, kotona tai vapaa-ajalla: { $skills }. Miten voin saada ne tunnustetuiksi?
