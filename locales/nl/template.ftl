### Berichten aan mensen die Silta niet gebruiken. Na de dubbele punt staan de eigen woorden van de
### gebruiker. $length is "short" als één zin wegblijft. -first: een eerste contact in Vlaanderen, met u.

template-m1 = Dag { $contact }, we hebben elkaar ontmoet bij: { $event }. { $length ->
        [full] Het was fijn om te praten over: { $topic }. Ik houd graag contact.
       *[short] Het was fijn om te praten. Ik houd graag contact.
    } Mag ik je een uitnodiging sturen via { $channel }? Groeten, { $name }
template-m1-first = Dag { $contact }, we hebben elkaar ontmoet bij: { $event }. { $length ->
        [full] Het was fijn om te praten over: { $topic }. Ik houd graag contact.
       *[short] Het was fijn om te praten. Ik houd graag contact.
    } Mag ik u een uitnodiging sturen via { $channel }? Vriendelijke groeten, { $name }
template-m2 = Dag { $contact }, we hebben elkaar ontmoet bij: { $event }. { $length ->
        [full] Ik werk met: { $field }. Ik volg graag je werk en houd graag contact.
       *[short] Ik volg graag je werk en houd graag contact.
    } { $name }
template-m2-first = Dag { $contact }, we hebben elkaar ontmoet bij: { $event }. { $length ->
        [full] Ik werk met: { $field }. Ik volg graag uw werk en houd graag contact.
       *[short] Ik volg graag uw werk en houd graag contact.
    } { $name }
template-m3 = Dag { $contact }, ik ben { $name }. Mijn beroep: { $job }. Ik leer nu hoe werken hier gaat. Heb je 20 minuten tijd om over je werk te vertellen? { $length ->
        [full] Ik vraag geen baan, alleen advies. Online of bij een koffie is allebei goed.
       *[short] Ik vraag geen baan, alleen advies.
    } Alvast bedankt! { $name }
template-m3-first = Dag { $contact }, ik ben { $name }. Mijn beroep: { $job }. Ik leer nu hoe werken hier gaat. Hebt u 20 minuten tijd om over uw werk te vertellen? { $length ->
        [full] Ik vraag geen baan, alleen advies. Online of bij een koffie is allebei goed.
       *[short] Ik vraag geen baan, alleen advies.
    } Alvast bedankt! { $name }
template-m4 = Dag { $contact }, ik zoek iemand die dit werkveld goed kent: { $field }. Ken je iemand aan wie ik iets kan vragen? Wil je eerst aan die persoon vragen of dat goed is? Dank je wel! { $name }
template-m4-first = Dag { $contact }, ik zoek iemand die dit werkveld goed kent: { $field }. Kent u iemand aan wie ik iets kan vragen? Wilt u eerst aan die persoon vragen of dat goed is? Dank u wel! { $name }
template-m5 = Dag { $contact }, bedankt voor je tijd. { $length ->
        [full] Dit heeft mij het meest geholpen: { $advice }. Ik laat je weten hoe het verdergaat.
       *[short] Dit heeft mij het meest geholpen: { $advice }.
    } Groeten, { $name }
template-m5-first = Dag { $contact }, bedankt voor uw tijd. { $length ->
        [full] Dit heeft mij het meest geholpen: { $advice }. Ik laat u weten hoe het verdergaat.
       *[short] Dit heeft mij het meest geholpen: { $advice }.
    } Vriendelijke groeten, { $name }
template-m6 = Dag { $contact }, we hebben elkaar lang niet gesproken. Ik denk nog aan: { $memory }. { $length ->
        [full] Hoe gaat het nu met je? Ik hoor graag van je.
       *[short] Hoe gaat het nu met je?
    } { $name }

template-howareyou = Dag { $contact }, hoe gaat het met je? { $length ->
        [full] Ik dacht vandaag aan je. Ik hoor graag van je.
       *[short] Ik dacht vandaag aan je.
    } { $name }
template-news = Dag { $contact }, ik heb nieuws: { $news }. { $length ->
        [full] Dat wilde ik je vertellen. Hoe gaat het met je?
       *[short] Hoe gaat het met je?
    } { $name }
template-tip = Dag { $contact }, dit kan nuttig voor je zijn: { $tip }. { $length ->
        [full] Ik dacht aan je toen ik het zag. Een fijne week!
       *[short] Ik dacht aan je toen ik het zag.
    } { $name }
template-congratulate = Dag { $contact }, gefeliciteerd! Ik hoorde je goede nieuws: { $reason }. { $length ->
        [full] Ik ben blij voor je. Alle goeds!
       *[short] Ik ben blij voor je.
    } { $name }
template-ask = Dag { $contact }, mag ik je één ding vragen? Mijn vraag: { $question } { $length ->
        [full] Een kort antwoord is genoeg. Dank je wel!
       *[short] Dank je wel!
    } { $name }
template-meet = Dag { $contact }, het zou fijn zijn om je weer te zien. Mijn idee: { $meeting }. { $length ->
        [full] Past dat voor je? Een andere dag is ook goed.
       *[short] Past dat voor je?
    } { $name }
template-again = Dag { $contact }, ik heb je een tijd geleden geschreven. { $length ->
        [full] Misschien is mijn bericht niet aangekomen. Er is geen haast. Ik hoor graag van je.
       *[short] Er is geen haast. Ik hoor graag van je.
    } { $name }
