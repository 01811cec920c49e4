### Miten Silta toimii yhden ihmisen kanssa: kieli, ajat, tauot, kuinka usein, tai ei lainkaan.

language-pick = Mitä kieltä käytämme?
    .other = Muu kieli
language-not_yet = Minulla ei ole vielä tätä kieltä. Kirjasin toiveen ilman nimeäsi.
language-done = Hyvä. Käytämme nyt suomea.

quiet_set-now = { $some ->
        [yes] Kirjoitan vain kello { $from }–{ $to }. Hiljaiset päivät: { $days }. Mitä haluat muuttaa?
       *[no] Kirjoitan vain kello { $from }–{ $to }, kaikkina päivinä. Mitä haluat muuttaa?
    }
    .hours = Kellonajat
    .weekdays = Hiljaiset päivät
    .good = Näin on hyvä
quiet_set-from = Mistä kellonajasta alkaen saan kirjoittaa sinulle? Esimerkiksi 9 tai 9:30.
quiet_set-until = Alku on kello { $from }. Mihin aikaan lopetan?
quiet_set-days = Milloin olen hiljaa? Valitse päivät.
    .mo = maanantai
    .tu = tiistai
    .we = keskiviikko
    .th = torstai
    .fr = perjantai
    .sa = lauantai
    .su = sunnuntai
quiet_set-kept = { $some ->
        [yes] Hyvä. Kirjoitan vain kello { $from }–{ $to }. Hiljaiset päivät: { $days }.
       *[no] Hyvä. Kirjoitan vain kello { $from }–{ $to }.
    }
answer-hours-too-few = Kirjoita aika, joka on vähintään tunnin myöhemmin kuin { $from }, esimerkiksi 20.

quiet_pause-now = Sinulla on tauko. Se jatkuu tähän päivään asti: { $until }. En kirjoita sinulle ennen sitä.
    .longer = Muu päivä
    .wake = Lopeta tauko
    .good = Pidä tauko
quiet_pause-ask = Olen hiljaa, kunnes palaat tai kunnes valitsemasi päivä tulee. Kuinka kauan?
    .week = 1 viikko
    .month = 1 kuukausi
    .choose = Valitse päivä
    .open = Kunnes kirjoitan
quiet_pause-date = Mihin päivään asti? Esimerkiksi 1.6.
quiet_pause-kept = Hyvä. Olen hiljaa tähän päivään asti: { $until }. Voit kirjoittaa minulle milloin vain.
quiet_pause-until_heard = Hyvä. Olen hiljaa, kunnes kirjoitat minulle taas.
quiet_pause-awake = Hyvä. Tauko on ohi.

nudge_amount-amount = Kuinka monta kertaa viikossa saan kirjoittaa ensin? Nyt: { $now }. 0 tarkoittaa: en koskaan.
nudge_amount-kept = Hyvä. Teen niin.
nudge_amount-off = Muistutukset ovat nyt pois päältä. Laitanko ne päälle?
    .yes = Kyllä
    .no = Ei

stop-now = Olen nyt hiljaa. Vastaan vain, kun kirjoitat. En kirjoita ensin. Mitä haluat?
    .only_this = Lopeta vain tämä harjoitus
    .resume = Muistutukset taas päälle
    .erase = Poista tietoni
    .stay = Pysy hiljaa
stop-left = Hyvä. Lopetamme vain tämän harjoituksen. Muistan, mihin jäit.
stop-on_again = { $some ->
        [yes] Muistutukset ovat taas päällä kello { $from }–{ $to }. Hiljaiset päivät: { $days }.
       *[no] Muistutukset ovat taas päällä kello { $from }–{ $to }.
    }
stop-silent = Pysyn hiljaa. Kun haluat jotain, kaikki on täällä.
stop-forgotten = Sinusta ei jää mitään tietoja. Voit palata milloin vain.
