# Tapahtumat ja työpaikat: mistä haluat kuulla, yksi ilmoitus kerrallaan, ja lista.

feed_prefs-kinds = Mistä haluat kuulla? Valitse yksi tai useampi.
    .event = Tapahtumat
    .vacancy = Työpaikat
    .study = Kurssit ja opiskelu
    .project = Hankkeet
    .tool = Palvelut lähelläsi
feed_prefs-kinds-inline =
    .event = tapahtumat
    .vacancy = työpaikat
    .study = kurssit ja opiskelu
    .project = hankkeet
    .tool = palvelut lähelläsi
feed_prefs-rhythm = Kuinka usein kirjoitan niistä?
    .daily = Joka päivä, jos on uutta
    .twice = Kaksi kertaa viikossa
    .weekly = Kerran viikossa
    .asked = Vain kun kysyn
feed_prefs-will = Hyvä. Etsin puolestasi. Seuraava listapäivä on { $day }.
feed_prefs-self = Hyvä. Avaa ”Tapahtumat ja työpaikat”, kun haluat katsoa.
why-feed = Kysyn, jotta näytän vain sen, mikä sopii sinulle. En kerro kenellekään, mitä valitset.

feed_list-empty = Minulla ei ole nyt sinulle uutta. Katson uudelleen joka päivä.
    .mine = Mihin sanoin kyllä
    .was_at = Kerro tapahtumasta
    .prefs = Muuta, mitä etsitään
    .home = Valikko

feed_post-here =
    { $kind }: { $title }
    { $when }
    { $where }
    { $organiser }
    .page = Avaa sivu
    .going = Menen tai haen
    .interested = Kiinnostaa
    .not_for_me = Ei minulle
    .leaf = Näytä toinen
    .more_of_it = Lue lisää
feed_post-more =
    { $title }
    { $body }
    .page = Avaa sivu
    .back_to_it = Takaisin valintaan
feed_post-gone = Tätä ei ole enää. Poistin sen listaltasi.
feed_post-kind_event = Tapahtuma
feed_post-kind_vacancy = Työpaikka
feed_post-kind_study = Kurssi
feed_post-kind_project = Hanke
feed_post-kind_tool = Palvelu
feed_post-no_title = Ei otsikkoa
feed_post-no_date = Päivää ei ole kerrottu. Katso sivulta.
feed_post-no_place = Paikkaa ei ole kerrottu. Katso sivulta.
feed_post-online = Netissä
feed_post-no_organiser = Järjestäjää ei ole kerrottu

feed_going-will =
    Hyvä. Kirjasin tämän: { $title }. { $before ->
        [yes] Kirjoitan sinulle päivää ennen. Jos aika muuttuu, kerron sen. Jälkeenpäin kysyn, miten meni.
        [later] Ensin on taukosi. Kirjoitan sinulle tänä päivänä: { $until }. Jälkeenpäin kysyn, miten meni.
        [paused] Sinulla on tauko. Se loppuu: { $until }. Siihen asti olen hiljaa. Pidäthän päivän itse mielessä.
       *[no] Se on jo pian. Jos aika muuttuu, kerron sen. Jälkeenpäin kysyn, miten meni.
    }
feed_going-noted = Hyvä. Kirjasin tämän: { $title }. Jos aika muuttuu, kerron sen.
feed_interested-noted = Hyvä. Pidän tämän tallessa: { $title }.
feed_no-why = Selvä. Mikä ei sopinut? Voit myös ohittaa tämän.
    .far = Liian kaukana
    .date = Aika ei sovi
    .language = Kieli ei sovi
    .field = Ei minun alani
    .unclear = En ymmärtänyt sitä
    .other = Jokin muu
feed_no-noted = Kiitos. En näytä sitä enää.
feed_after-some =
    { $n ->
        [one] Sinulle on vielä { $n } muu.
       *[other] Sinulle on vielä { $n } muuta.
    }
    .leaf = Näytä seuraava
    .enough = Riittää nyt
feed_after-none = Siinä oli kaikki tällä kertaa.
feed_mine-list = Näihin sanoit kyllä. Valitse yksi, niin näet sen.
    .home = Valikko
    .was_at = Kerro tapahtumasta

card-digest =
    { $n ->
        [one] Löysin sinulle jotain.
       *[other] Löysin sinulle { $n } asiaa. Tässä on ensimmäinen.
    }
    { $kind }: { $title }
    { $when }
    { $where }
    .page = Avaa sivu
    .interested = Kiinnostaa
    .going = Menen tai haen
    .not_for_me = Ei minulle
    .more_of_it = Katso tarkemmin
card-post_moved = Listallasi olevasta asiasta on uutta tietoa.
    .page = Avaa sivu
    .going = Menen silti
    .not_for_me = Poista listaltani
card-post_moved-time = Uusi aika: { $title }. Ennen: { $old_start }. Nyt: { $new_start }.
card-post_moved-place = Uusi paikka: { $title }. Paikka on nyt: { $place }.
card-post_moved-cancelled = Ikävä kyllä tämä on peruttu: { $title }.
card-post_moved-postponed = Tämä siirtyy myöhemmäksi: { $title }. Uutta aikaa ei vielä tiedetä.
card-post_moved-back = Hyvä uutinen, tämä järjestetään sittenkin: { $title }.
card-post_moved-changed = Jokin muuttui: { $title }. Katso tiedot sivulta.
card-event_before =
    { $day ->
        [today] Tämä on tänään: { $title }.
        [tomorrow] Tämä on huomenna: { $title }.
       *[soon] Tämä on pian: { $title }.
    }
    { $when }
    { $where }
    { $has ->
        [yes] Tämän aiot tehdä siellä: { $mission }
       *[no] Yksi pieni asia riittää: juttele yhden ihmisen kanssa.
    }
    .page = Avaa sivu
    .intro = Esittelyni
    .company = Kuka voi tulla mukaani?
    .look = Katso tarkemmin
    .not_for_me = En pääse
