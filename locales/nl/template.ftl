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

template-mirror = Hallo! Ik doe een kleine oefening en denk na over waar ik goed in ben. Anderen zien vaak meer dan ikzelf. Waar ben ik volgens jou goed in? Een of twee dingen is genoeg. Bedankt! { $name }

### Wat iemand zelf tegen anderen zegt: een voorstelling, woorden voor een gesprek, oefenzinnen en
### twee mensen die elkaar leren kennen. Na de dubbele punt staan de eigen woorden van de gebruiker.
### Met u in een gesprek over werk, want dat is overal beleefd; met je onder collega's en in een club.

say-lines =
    { $first }
    { $then }
say-intro = { $intro }
say-phrase = { $phrase }
say-intro_who = Hallo, ik ben { $name }. Kort over mij: { $who }.
say-intro_plain = Hallo. Kort over mij: { $who }.
say-intro_do = Dit kan ik goed: { $do }.
say-intro_curious = Ik wil graag meer weten over: { $curious }.
say-intro_give = Hier kan ik over vertellen of mee helpen: { $give }.
say-intro_ask = Mag ik iets vragen? { $ask }
say-give =
    .language = mijn taal
    .profession = mijn beroep
    .market = wat ik weet over een ander land
    .cooking = koken of handwerk
    .computers = computers
    .listening = ik kan goed luisteren
    .services = tips over diensten
    .volunteer = mijn tijd als vrijwilliger
say-ask =
    .started = Hoe bent u hiermee begonnen?
    .day = Hoe ziet een gewone dag eruit?
    .like = Wat is er leuk aan uw werk?
    .learn = Wat kan ik het best eerst leren?
    .meet = Met wie kan ik nog meer praten?
say-kit = { $kit }
say-kit_opening = Bedankt voor uw tijd. Ik heb vijf vragen, ongeveer 20 minuten.
say-kit_closing = Dank u wel. Mag ik later laten weten hoe het gaat?
say-question =
    .start = Hoe bent u begonnen?
    .day = Hoe ziet een gewone werkdag eruit?
    .skills = Welke vaardigheden zijn het meest nodig?
    .language = { $tongue ->
            [fi] Hoeveel Fins is er nodig in de eerste maanden?
            [sv] Hoeveel Zweeds is er nodig in de eerste maanden?
            [nl] Hoeveel Nederlands is er nodig in de eerste maanden?
           *[other] Hoeveel van de taal hier is er nodig in de eerste maanden?
        }
    .papers = Ik heb diploma's uit een ander land. Hoe kijken werkgevers hier daarnaar?
    .place = Wat zou u doen in mijn plaats?
    .people = Met welke twee mensen kan ik hierna het best praten?
say-helpers =
    Kunt u wat langzamer praten, alstublieft?
    Kunt u dit woord opschrijven?
    Ik zeg het in korte zinnen.
    Is het goed als we talen mengen?

say-coffee1 =
    .a = Hoi. Ik ben nieuw hier.
    .b = Hoi. Is de koffie lekker?
    .c = Hoi.
say-coffee2 =
    .a = Ik ben twee weken geleden begonnen.
    .b = Ik ben vrij nieuw. En jij?
    .c = Nog niet lang.
say-coffee3 =
    .a = Ik leer het werk hier.
    .b = Ik was vroeger leraar.
    .c = Van alles een beetje.
say-coffee4 =
    .a = Bedankt. Tot morgen?
    .b = Mag ik later meer vragen?
    .c = Oké. Dag.
say-fair1 =
    .a = Dag. Wat doet uw bedrijf?
    .b = Dag. Mag ik iets vragen?
    .c = Dag. Ik kijk alleen even.
say-fair2 =
    .a = Elektriciteit, vijf jaar.
    .b = Boekhouding. Is dat nuttig?
    .c = Ik weet het nog niet.
say-fair3 =
    .a = Een beetje. Ik leer elke week.
    .b = Korte zinnen gaan goed.
    .c = Niet zo goed.
say-fair4 =
    .a = Ja. Aan wie kan ik schrijven?
    .b = Mag ik uw kaartje?
    .c = Bedankt, ik denk erover na.
say-club1 =
    .a = Zal ik helpen?
    .b = Is dit de tuingroep?
    .c = Hallo. Ga jij maar eerst.
say-club2 =
    .a = Ja. Wat kan ik doen?
    .b = Ja. Ik had vroeger een tuin.
    .c = Ja.
say-club3 =
    .a = Kruiden voor het eten. En jij?
    .b = Ik ken het woord nog niet.
    .c = Ik houd van bloemen.
say-club4 =
    .a = Ja, graag.
    .b = Vandaag niet. Volgende week wel.
    .c = Ik moet nu gaan.
say-phone1 =
    .a = Dag. Hebt u even tijd?
    .b = Dag. Ik heb één vraag.
    .c = Dag. Hebt u werk?
say-phone2 =
    .a = Ik ben verpleger, nieuw hier.
    .b = Iets langzamer, alstublieft.
    .c = Ik zag uw website.
say-phone3 =
    .a = Mag ik een uur komen kijken?
    .b = Welke vaardigheden zoekt u?
    .c = Is er een baan voor mij?
say-phone4 =
    .a = Mag ik zeggen dat u mij stuurt?
    .b = Bedankt. Ik bel dinsdag.
    .c = Oké. Bedankt. Dag.

say-introduce_a = Dag { $a }, ik ken iemand die je misschien wilt ontmoeten: { $b }. Waarom: { $reason }. Is het goed als ik jullie met elkaar in contact breng? Nee zeggen mag ook. Groeten, { $name }
say-introduce_b = Dag { $b }, ik ken iemand die je misschien wilt ontmoeten: { $a }. Waarom: { $reason }. Is het goed als ik jullie met elkaar in contact breng? Nee zeggen mag ook. Groeten, { $name }

# Taken along to a service that recognises skills. $skills is a list in the person's own words.
say-skills = Ik kan deze dingen. Ik heb ze geleerd op het werk, thuis of in mijn vrije tijd: { $skills }. Hoe kan ik ze laten erkennen?
