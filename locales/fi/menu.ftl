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
    .report = Kerro ongelmasta
menu_more-when = Kirjoitan sinulle vain, jos haluat. Mitä muutamme?
    .hours = Hiljaiset ajat
    .pause = Tauko
    .amount = Kuinka usein
    .enough = Ei mitään, kiitos

## Seitsemän vaihetta

step-mindset = Asenne
    .numbered = { $i }. Asenne
    .purpose = Huomaa vahvuutesi ja saa rohkeutta tavata ihmisiä.
step-goals = Tavoite
    .numbered = { $i }. Tavoite
    .purpose = Valitse yksi selvä tavoite, johon voit itse vaikuttaa.
step-nap = Suunnitelma
    .numbered = { $i }. Suunnitelma
    .purpose = Tee tavoitteesta ihmisiä, tekoja ja päiviä.
step-human = Ihmisten tapaaminen
    .numbered = { $i }. Ihmisten tapaaminen
    .purpose = Kohtaa ihmisiä oikeasti, kasvokkain tai netissä.
step-super = Yhdistäjät
    .numbered = { $i }. Yhdistäjät
    .purpose = Löydä ihmiset, jotka yhdistävät muita. Ole itse yksi heistä.
step-follow = Yhteydenpito
    .numbered = { $i }. Yhteydenpito
    .purpose = Pidä yhteyttä ihmisiin ilman stressiä.
step-keepgoing = Jatka eteenpäin
    .numbered = { $i }. Jatka eteenpäin
    .purpose = Jatka, kun on vaikeaa, ja huomaa, mitä olet jo tehnyt.

step_intro-intro = Seuraava vaihe: { $title }. { $purpose } Aikaa menee { $minutes } minuuttia. Voit lopettaa milloin vain.
    .begin = Aloita
    .tools = Valitse harjoitus
    .another = Toinen vaihe
    .not_now = En nyt
step_intro-tools = { $title }: minkä harjoituksen haluat?
    .mindset_hand = Vahvuuteni: käsi
    .goals_area = Uusi tavoite
    .goals_card = Tavoitteeni
    .nap_map = Verkostokarttani
    .nap_act = Tekoni
    .human_intro = Esittelyni
    .human_msg = Viesti jollekin
    .human_talk = Sanoja keskusteluun
    .human_practice = Harjoittele keskustelua
    .super_spot = Etsi yhdistäjiä
    .follow_rhythm = Rytmi kolmelle ihmiselle
    .follow_cal = Seuraavat kahdeksan viikkoa
    .follow_review = Katso tuttaviani
    .keepgoing_win = Mikä meni hyvin
    .keepgoing_back = Katso taaksepäin
step_intro-soon = Vaihe { $i }/7: { $title }. { $purpose } Tätä vaihetta ei ole vielä täällä. Se tulee myöhemmin.
    .another = Toinen vaihe
    .not_now = En nyt
step_list-list = Vaiheita on seitsemän. Voit tehdä ne missä järjestyksessä haluat. Tänään auki: { $open }. Ei vielä valmiina: { $soon }.
    .home = Valikko

tool_done-made = Tallensin. Nyt sinulla on { $artefact }. { $affirm }
    .go_on = Seuraava vaiheeni
    .share = Näytä valmentajalle
    .home = Valikko
tool_done-affirm = Se on oikea askel.
step_done-finished = Tämä vaihe on valmis: ”{ $title }”. Voit aina palata ja muuttaa sitä.
    .go_on = Seuraava vaihe
    .list = Kaikki seitsemän vaihetta
    .home = Valikko

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
help_human-ask = { $hours_known ->
        [yes] Voit jutella ihmisen kanssa. Vastausajat: { $office_hours }. Mitä kerron heille?
       *[no] Voit jutella ihmisen kanssa. Hän vastaa, kun voi. Mitä kerron hänelle?
    }
    .contact = Kirjoittakaa minulle
    .question = Minulla on kysymys
    .details = Näytä vain yhteystiedot
help_human-question = Mitä haluat kysyä? Ihminen lukee sen.
help_human-asked = { $hours_known ->
        [yes] Välitin sen. Ihminen vastaa sinulle täällä: { $office_hours }. Jos olet vaarassa, soita 112.
       *[no] Välitin sen. Ihminen vastaa sinulle täällä. Siihen voi mennä muutama päivä. Jos olet vaarassa, soita 112.
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
