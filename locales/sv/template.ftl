### Meddelanden till människor som inte använder Silta. Efter kolon står användarens egna ord,
### som aldrig böjs. $length är "short" när en mening lämnas bort.

template-m1 = Hej { $contact }! Vi träffades på: { $event }. { $length ->
        [full] Det var trevligt att prata om: { $topic }. Jag vill gärna hålla kontakten.
       *[short] Det var trevligt att prata. Jag vill gärna hålla kontakten.
    } Får jag skicka en inbjudan via { $channel }? Hälsningar, { $name }
template-m1-first = { template-m1 }
template-m2 = Hej { $contact }! Vi träffades på: { $event }. { $length ->
        [full] Jag arbetar med: { $field }. Jag vill gärna följa ditt arbete och hålla kontakten.
       *[short] Jag vill gärna följa ditt arbete och hålla kontakten.
    } { $name }
template-m2-first = { template-m2 }
template-m3 = Hej { $contact }! Jag heter { $name }. Mitt yrke: { $job }. Jag lär mig hur arbetslivet fungerar här. Har du 20 minuter att berätta om ditt arbete? { $length ->
        [full] Jag ber inte om ett jobb, bara om råd. Vi kan ses digitalt eller ta en kaffe.
       *[short] Jag ber inte om ett jobb, bara om råd.
    } Tack på förhand! { $name }
template-m3-first = { template-m3 }
template-m4 = Hej { $contact }! Jag söker någon som kan den här branschen: { $field }. Känner du någon som jag kan fråga om råd? Kan du fråga personen först om det är okej? Tack för hjälpen! { $name }
template-m4-first = { template-m4 }
template-m5 = Hej { $contact }! Tack för din tid. { $length ->
        [full] Det här hjälpte mig mest: { $advice }. Jag berättar hur det går.
       *[short] Det här hjälpte mig mest: { $advice }.
    } Hälsningar, { $name }
template-m5-first = { template-m5 }
template-m6 = Hej { $contact }! Det var länge sedan vi pratade. Jag minns: { $memory }. { $length ->
        [full] Hur är det med dig nu? Det vore roligt att höras.
       *[short] Hur är det med dig nu?
    } { $name }

template-howareyou = Hej { $contact }! Hur är det med dig? { $length ->
        [full] Jag tänkte på dig i dag. Det vore roligt att höras.
       *[short] Jag tänkte på dig i dag.
    } { $name }
template-news = Hej { $contact }! Jag har lite nyheter: { $news }. { $length ->
        [full] Det ville jag berätta för dig. Hur är det med dig?
       *[short] Hur är det med dig?
    } { $name }
template-tip = Hej { $contact }! Det här kan vara till nytta för dig: { $tip }. { $length ->
        [full] Jag tänkte på dig när jag såg det. Ha en fin vecka!
       *[short] Jag tänkte på dig när jag såg det.
    } { $name }
template-congratulate = Hej { $contact }! Grattis! Jag hörde din goda nyhet: { $reason }. { $length ->
        [full] Jag är glad för din skull. Allt gott!
       *[short] Jag är glad för din skull.
    } { $name }
template-ask = Hej { $contact }! Får jag fråga dig en sak? Min fråga: { $question } { $length ->
        [full] Ett kort svar räcker. Tack!
       *[short] Tack!
    } { $name }
template-meet = Hej { $contact }! Det vore roligt att ses igen. Mitt förslag: { $meeting }. { $length ->
        [full] Passar det dig? En annan dag går också bra.
       *[short] Passar det dig?
    } { $name }
template-again = Hej { $contact }! Jag skrev till dig för en tid sedan. { $length ->
        [full] Kanske kom mitt meddelande bort. Det är ingen brådska. Jag blir glad om du hör av dig.
       *[short] Det är ingen brådska. Jag blir glad om du hör av dig.
    } { $name }
