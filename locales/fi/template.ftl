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
