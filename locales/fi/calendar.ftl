### Suunnitelma ja yhteydenotot puhelimen kalenterissa.

follow_ics-what = { $dated ->
        [yes] { $web ->
            [yes] Voin lähettää päiväsi tiedostona. Tai teen yksityisen osoitteen. Puhelimesi lukee sen ja pysyy ajan tasalla.
           *[no] Voin lähettää päiväsi tiedostona kalenteriisi.
        }
       *[no] Lähiviikkoina ei ole ketään vuorossa, joten tiedosto olisi tyhjä. Valitse ensin jollekulle rytmi.{ $web ->
            [yes] { " " }Yksityisen osoitteen voi tehdä jo nyt: puhelimesi lukee sen ja pysyy ajan tasalla.
           *[no] { "" }
        }
    }
    .file = Lähetä tiedosto
    .address = Tee yksityinen osoite
    .end = Sulje osoitteeni
    .good = Riittää
follow_ics-address = Tämä on yksityinen osoitteesi. Lisää se kalenteriin kohdassa ”tilaa”. Pidä se salassa: siinä näkyvät päiväsi ja nimet. Voit sulkea sen milloin vain.
    .good = Valmis
    .end = Sulje tämä osoite
calendar-address = { $address }
follow_ics-closed = Osoite on suljettu. Kukaan ei voi enää lukea sitä.
why-calendar = Puhelimesi kalenteri muistuttaa sinua omalla tavallasi. Päivät näkee se, jolla on osoite.
