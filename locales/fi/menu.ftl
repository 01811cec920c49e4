### Koti ja tiet sieltä. Luetaan usein, siksi lyhyt.

menu-home = { $named ->
        [yes] Mitä haluat tehdä, { $name }?
       *[no] Mitä haluat tehdä?
    }
    .next_step = Seuraava vaiheeni
    .people = Tuttavani
    .events = Tapahtumat ja työpaikat
    .messages = Viestit ja tapaamiset
    .plan = Suunnitelmani
    .finish = Vastaan loppuihin kysymyksiin
    .other = Muut asiat
menu_more-list = Mitä muuta tarvitset?
    .language = Kieli
    .when = Viestien ajat
    .privacy = Tietosuoja
    .elsewhere = Toinen puhelin tai tietokone
    .share = Yhteinen puhelin
    .who = Toinen ihminen jatkaa
    .person = Juttele ihmisen kanssa
    .wins = Mikä meni hyvin
    .pages = Omat sivuni
    .waits = Kuka odottaa
    .report = Kerro ongelmasta
menu_more-when = Kirjoitan sinulle vain, jos haluat. Mitä muutamme?
    .hours = Hiljaiset ajat
    .pause = Tauko
    .amount = Kuinka usein
    .enough = Ei mitään, kiitos

## Seitsemän vaihetta

step-mindset = Asenne
    .numbered = { $i }. Asenne
    .ticked = ✓ { $i }. Asenne
    .purpose = Huomaa vahvuutesi ja saa rohkeutta tavata ihmisiä.
step-goals = Tavoite
    .numbered = { $i }. Tavoite
    .ticked = ✓ { $i }. Tavoite
    .purpose = Valitse yksi selvä tavoite, johon voit itse vaikuttaa.
step-nap = Suunnitelma
    .numbered = { $i }. Suunnitelma
    .ticked = ✓ { $i }. Suunnitelma
    .purpose = Muuta tavoite ihmisiksi, teoiksi ja päiviksi.
step-human = Ihmisten tapaaminen
    .numbered = { $i }. Ihmisten tapaaminen
    .ticked = ✓ { $i }. Ihmisten tapaaminen
    .purpose = Kohtaa ihmisiä oikeasti, kasvokkain tai netissä.
step-super = Yhdistäjät
    .numbered = { $i }. Yhdistäjät
    .ticked = ✓ { $i }. Yhdistäjät
    .purpose = Löydä ihmiset, jotka yhdistävät muita. Ole itse yksi heistä.
step-follow = Yhteydenpito
    .numbered = { $i }. Yhteydenpito
    .ticked = ✓ { $i }. Yhteydenpito
    .purpose = Pidä yhteyttä ihmisiin ilman stressiä.
step-keepgoing = Jatka eteenpäin
    .numbered = { $i }. Jatka eteenpäin
    .ticked = ✓ { $i }. Jatka eteenpäin
    .purpose = Jatka, kun on vaikeaa, ja huomaa, mitä olet jo tehnyt.

step_intro-intro = Seuraava vaihe: { $title }. { $purpose } { $begun ->
        [yes] Seuraava harjoitus: ”{ $tool }”.
       *[no] Aikaa menee { $minutes } minuuttia.
    } Voit lopettaa milloin vain.
    .begin = Aloita
    .tools = Valitse harjoitus
    .tips = Vinkkejä
    .another = Toinen vaihe
    .not_now = En nyt
step_intro-half = { $title }: jätit yhden harjoituksen kesken. ”{ $tool }”
    .go_on = Jatka siitä, mihin jäin
    .tools = Valitse harjoitus
    .tips = Vinkkejä
    .another = Toinen vaihe
    .not_now = Ei nyt
step_intro-tools = { $title }: minkä harjoituksen haluat?
    .mindset_hand = Vahvuuteni: käsi
    .mindset_thoughts = Ajatukset, jotka estävät minua
    .mindset_give = Mitä voin antaa
    .mindset_style = Tapani tavata ihmisiä
    .mindset_conf = Kuinka varma olen?
    .goals_area = Uusi tavoite
    .goals_card = Tavoitteeni
    .nap_map = Verkostokarttani
    .nap_gap = Mikä puuttuu?
    .nap_act = Yksi teko
    .nap_weekday = Viikonpäiväni
    .nap_card = Koko suunnitelmani
    .human_intro = Esittelyni
    .human_msg = Viesti jollekin
    .human_talk = Sanoja keskusteluun
    .human_practice = Harjoittele keskustelua
    .human_event = Valmistaudu tapahtumaan
    .event_after = Kerro tapahtumasta
    .human_met = Tapasin jonkun
    .work_online = Työssä ja netissä
    .super_spot = Etsi yhdistäjiä
    .super_list = Yhdistäjäni
    .super_path = Tie jonkun luo
    .super_be = Tutustuta kaksi ihmistä
    .follow_rhythm = Rytmi kolmelle ihmiselle
    .follow_thanks = Kiitä jotakuta
    .follow_cal = Seuraavat kahdeksan viikkoa
    .follow_review = Katso tuttaviani
    .keepgoing_win = Mikä meni hyvin
    .keepgoing_prepare = Valmistaudu vaikeisiin hetkiin
    .keepgoing_setback = Jokin oli vaikeaa
    .keepgoing_back = Katso taaksepäin
    .keepgoing_wins = Hyvät hetkeni
    .keepgoing_card = Korttini vaikeisiin päiviin
    .keepgoing_temp = Työ, joka loppuu
tips-tips = Vinkkejä vaiheeseen ”{ $title }”.
    1. { $one }
    2. { $two }
    3. { $three }
    .culture = Miten tässä maassa tehdään?
    .links = Hyödyllisiä linkkejä
    .good = Hyvä
tips-culture = { $note } Ihmiset ovat erilaisia. Katso, kysy ja tee omalla tavallasi.
    .others = Lisää huomioita
    .good = Hyvä
tips-links = Hyödyllisiä linkkejä: { $names }.
    .one = Avaa 1
    .two = Avaa 2
    .three = Avaa 3
    .good = Hyvä
step_list-list = { $done ->
        [0] Vaiheita on seitsemän. Voit tehdä ne missä järjestyksessä haluat.
        [7] Kaikki seitsemän vaihetta ovat valmiina. Voit avata jokaisen uudelleen.
       *[other] Vaiheita on seitsemän. Voit tehdä ne missä järjestyksessä haluat. Valmiina: { $done }.
    }
    .sessions = Neljässä tapaamisessa
step_list-sessions = Ryhmä voi käydä vaiheet läpi neljässä tapaamisessa. Mikä tapaaminen?
step_list-session = { $name }
    .a = A: vahvuudet ja tavoite
    .b = B: suunnitelma
    .c = C: ihmisten tapaaminen
    .d = D: yhteydenpito ja jatko

tool_done-made = Tallensin. Nyt sinulla on tämä: { $artefact }. { $affirm }
    .go_on = Seuraava vaiheeni
    .show = Näytä se
    .share = Näytä valmentajalle
    .home = Valikko
tool_done-affirm = Se on oikea askel.
step_done-finished = { $many ->
        [yes] Nämä vaiheet ovat valmiina: { $titles }.
       *[no] Tämä vaihe on valmis: ”{ $title }”.
    } Voit aina palata ja muuttaa sitä. Valmiina: { $done }/7.
    .go_on = Seuraava vaihe
    .list = Kaikki seitsemän vaihetta
    .home = Valikko
step_all_done-all = Olet käynyt läpi kaikki seitsemän vaihetta. Siihen tarvittiin rohkeutta ja aikaa. Haluatko todistuksen, jossa on nimesi ja päivät?
    .certificate = Kyllä, PDF-tiedostona
    .look_back = Katso taaksepäin
    .peer = Autan muita vertaistukijana
    .home = Valikko
step_all_done-sent = Se on nyt sinun.

## Apua

help-words = Paina painiketta tai kirjoita vastaus. Kun lähdet, muistan, mihin jäit. Nämä sanat toimivat aina:
    ”valikko” vie sinut alkuun.
    ”takaisin” palaa edelliseen kysymykseen.
    ”kieli” vaihtaa kielen.
    ”stop” tekee minusta heti hiljaisen.
help-what = Olen tietokoneohjelma. Autan sinua eteenpäin pienin askelin. Jos olet vaarassa, soita 112.
    .person = Juttele ihmisen kanssa
    .language = Vaihda kieli
    .understood = Hyvä, jatketaan
# $coach are names of coaches, for those who have one.
help_human-ask = { $coached ->
        [yes] { $hours_known ->
            [yes] Voit jutella ihmisen kanssa: { $coach }. Vastausajat: { $office_hours }. Mitä kerron?
           *[no] Voit jutella ihmisen kanssa: { $coach }. Saat vastauksen, kun joku ehtii. Mitä kerron?
        }
       *[no] { $hours_known ->
            [yes] Voit jutella ihmisen kanssa. Vastausajat: { $office_hours }. Mitä kerron heille?
           *[no] Voit jutella ihmisen kanssa. Hän vastaa, kun voi. Mitä kerron hänelle?
        }
    }
    .contact = Kirjoittakaa minulle
    .question = Minulla on kysymys
    .details = Näytä vain yhteystiedot
help_human-question = Mitä haluat kysyä? Ihminen lukee sen.
help_human-asked = { $coached ->
        [yes] { $hours_known ->
            [yes] Välitin sen. Viestin saa: { $coach }. Vastaus tulee tähän. Vastausajat: { $office_hours }. Jos olet vaarassa, soita 112.
           *[no] Välitin sen. Viestin saa: { $coach }. Vastaus tulee tähän. Siihen voi mennä muutama päivä. Jos olet vaarassa, soita 112.
        }
       *[no] { $hours_known ->
            [yes] Välitin sen. Ihminen vastaa sinulle täällä: { $office_hours }. Jos olet vaarassa, soita 112.
           *[no] Välitin sen. Ihminen vastaa sinulle täällä. Siihen voi mennä muutama päivä. Jos olet vaarassa, soita 112.
        }
    }
help_human-details = { $reachable ->
        [yes] { $hours_known ->
            [yes] Tästä saat yhteyden ihmiseen: { $mail }. He ovat paikalla: { $office_hours }.
           *[no] Tästä saat yhteyden ihmiseen: { $mail }.
        }
       *[no] Minulla ei ole heidän osoitettaan. Voin välittää viestin.
    }
help_human-nobody = { $reachable ->
        [yes] Tässä keskustelussa ei vastaa ihminen. Saat yhteyden ihmiseen täältä: { $mail }.
       *[no] Ikävä kyllä täällä ei nyt vastaa ihminen. Kirjasto tai palvelupiste lähelläsi voi auttaa.
    }

## Vinkit vaiheisiin, joilla ei ole omaa tiedostoa

tips-goals = Tavoite
    .one = Yksi tavoite kerrallaan riittää.
    .two = Alussa keskustelu on parempi tavoite kuin työpaikka.
    .three = Kerro tavoitteestasi yhdelle ihmiselle.
tips-nap = Suunnitelma
    .one = Pieni teko, jolla on päivä, vie pidemmälle kuin suuri ajatus.
    .two = Tee kaksi helppoa tekoa ennen vaikeaa.
    .three = Suunnittele ystävän kanssa. Sovi ajoissa: moni suunnittelee monta viikkoa eteenpäin.
tips-follow = Yhteydenpito
    .one = Kirjoita jostain oikeasta: hänen tapahtumastaan tai sinun uutisistasi.
    .two = Kerro ihmisille, mitä heidän neuvostaan seurasi.
    .three = Myös lyhyt kommentti netissä on yhteydenpitoa.
