### Lista, jonka Telegram näyttää, kun kirjoittaa "/". Enintään 60 merkkiä.

command-menu = Mitä haluat tehdä?
command-people = Tuttavasi
command-events = Tapahtumat ja työpaikat lähelläsi
command-goal = Tavoitteesi
command-language = Vaihda kieli
command-privacy = Katso, lataa tai poista omat tietosi
command-help = Mitä voit kirjoittaa, ja ihminen, jolta voi kysyä
command-stop = Hiljaa heti
