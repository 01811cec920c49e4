### Sanat kuvissa, papereissa ja kalenterissa. Tilaa on vähän: pidetään ne lyhyinä.

artefact-kicker = Silta · verkostoni
artefact-footer = { $name } · { $day }
artefact-own_words = Omat sanasi ovat niin kuin kirjoitit ne.
artefact-somebody = Hyvä verkostoituja
artefact-strengths = Vahvuuteni
artefact-finger = Sormi
    .hand1 = Missä minulta pyydetään apua
    .hand2 = Työstä tai opinnoista
    .hand3 = Kodista, harrastuksista, kielistä
    .hand4 = Mitä opin, kun muutin
    .hand5 = Mistä nautin
artefact-goal = Tavoitteeni
    .number = Mistä huomaan
    .day = Mihin mennessä
    .step = Ensimmäinen askel
    .days = Matkalla
artefact-resilience = Vaikeaan päivään
artefact-when = Tilanne: { $what }
artefact-call = Voin soittaa
# Above 112 and the numbers of those who listen.
artefact-danger = Jos olet vaarassa
artefact-back = Matkani tähän asti
    .weeks = Viikot
    .wins = Hyvät hetket
    .people = Ihmiset kartallani
    .talks = Keskustelut
    .actions = Tehdyt teot
    .steps = Valmiit vaiheet
artefact-shortlist = Yhdistäjäni
# $why is a list of connectors-hint, $next one of super_list-step.
artefact-connector = { $sum }/12. Miksi: { $why }. Seuraavaksi: { $next }.
artefact-introduction = Esittelyni
artefact-talk = Sanoja keskusteluun
artefact-calendar = Verkostosuunnitelmani
artefact-hello = Tervehdys: { $contact }
artefact-week = 20 minuuttia verkostolleni
artefact-when_then = Kun { $when }, niin: { $then }
artefact-state = Tilanne
    .planned = tulossa
    .done = tehty
artefact-milestone = Tärkeä päivä
    .quarter = Neljännes matkasta
    .half = Puolet matkasta
    .goal = Tavoitepäiväni
artefact-plan = Suunnitelma verkostolleni
    .goal = Tavoite
    .gap = Mitä etsin
    .actions = Teot
    .what = Mitä
    .who = Kenen kanssa
    .when = Milloin
    .when_then = Lauseeni
    .state = Tilanne
    .milestones = Matkalla
    .week = Viikkoni
    .support = Tuki
artefact-certificate = Todistus
artefact-walked = { $n ->
        [7] on käynyt läpi verkostoitumisen seitsemän vaihetta.
       *[other] on käynyt läpi verkostoitumisen vaiheita: { $n }/7.
    }

## Sanat, jotka tulevat tiedoston kanssa

file-plan_pdf = Suunnitelmasi. Voit tulostaa sen tai pitää tallessa.
file-plan_ics = Suunnitelmasi kalenteriin. Avaa tiedosto puhelimessa.
file-follow_ics = Seuraavat kahdeksan viikkoasi kalenteriin. Avaa tiedosto puhelimessa.
file-strengths_card = Vahvuutesi.
file-goal_card = Tavoitteesi.
file-network_map = Verkostokarttasi. Nimet näkyvät vain omassa kappaleessasi.
file-network_map_shared = Verkostokarttasi ilman nimiä. Voit näyttää sen muille.
file-growth = Verkostosi ennen ja nyt.
file-intro_card = Esittelysi kahdella kielellä.
file-talk_kit = Sanasi keskusteluun.
file-shortlist_card = Yhdistäjäsi. Vain sinä näet tämän.
file-look_back_card = Matkasi tähän asti.
file-resilience_card = Vaikeaan päivään.
file-certificate = Todistuksesi. Hyvin kuljettu matka.
file-gone = Tästä ei ole nyt mitään näytettävää.
