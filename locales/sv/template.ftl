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

template-mirror = Hej! Jag gör en liten övning och funderar på vad jag är bra på. Andra ser ofta mer än jag själv. Vad tycker du att jag är bra på? En eller två saker räcker. Tack! { $name }

### Det som man själv säger till andra: en presentation, ord för ett samtal, övningsmeningar och två
### människor som man för ihop. Efter kolon står användarens egna ord, som aldrig böjs.

say-lines =
    { $first }
    { $then }
say-intro = { $intro }
say-phrase = { $phrase }
say-intro_who = Hej, jag heter { $name }. Kort om mig: { $who }.
say-intro_plain = Hej. Kort om mig: { $who }.
say-intro_do = Det här gör jag bra: { $do }.
say-intro_curious = Jag vill gärna veta mer om: { $curious }.
say-intro_give = Det här kan jag berätta om eller hjälpa till med: { $give }.
say-intro_ask = Får jag fråga en sak? { $ask }
say-give =
    .language = mitt språk
    .profession = mitt yrke
    .market = vad jag vet om ett annat land
    .cooking = matlagning eller hantverk
    .computers = datorer
    .listening = jag är bra på att lyssna
    .services = tips om service
    .volunteer = min tid som volontär
say-ask =
    .started = Hur började du med det här?
    .day = Hur ser en vanlig dag ut?
    .like = Vad tycker du om i ditt arbete?
    .learn = Vad bör jag lära mig först?
    .meet = Vem mer bör jag träffa?
say-kit = { $kit }
say-kit_opening = Tack för din tid. Jag har fem frågor, ungefär 20 minuter.
say-kit_closing = Tack. Får jag berätta senare hur det går?
say-question =
    .start = Hur började du?
    .day = Hur ser en vanlig dag ut i ditt arbete?
    .skills = Vilka färdigheter behövs mest?
    .language = { $tongue ->
            [fi] Hur mycket finska behövs de första månaderna?
            [sv] Hur mycket svenska behövs de första månaderna?
            [nl] Hur mycket nederländska behövs de första månaderna?
           *[other] Hur mycket av språket här behövs de första månaderna?
        }
    .papers = Jag har betyg från ett annat land. Hur ser arbetsgivare här på dem?
    .place = Vad skulle du göra i mitt ställe?
    .people = Vilka två personer bör jag prata med härnäst?
say-helpers =
    Kan du prata lite långsammare?
    Kan du skriva det ordet?
    Jag säger det med korta meningar.
    Är det okej om vi blandar språk?

say-coffee1 =
    .a = Hej. Jag är ny här.
    .b = Hej. Är kaffet gott?
    .c = Hej.
say-coffee2 =
    .a = Jag började för två veckor sedan.
    .b = Jag är ganska ny. Och du?
    .c = Inte så länge.
say-coffee3 =
    .a = Jag lär mig arbetet här.
    .b = Jag var lärare förut.
    .c = Lite av varje.
say-coffee4 =
    .a = Tack. Ses vi i morgon?
    .b = Får jag fråga mer senare?
    .c = Okej. Hej då.
say-fair1 =
    .a = Hej. Vad gör ert företag?
    .b = Hej. Får jag fråga en sak?
    .c = Hej. Jag vill bara titta.
say-fair2 =
    .a = Elarbete, fem år.
    .b = Bokföring. Behövs det?
    .c = Jag vet inte än.
say-fair3 =
    .a = Lite. Jag lär mig varje vecka.
    .b = Korta meningar går bra.
    .c = Inte så bra.
say-fair4 =
    .a = Ja. Vem kan jag skriva till?
    .b = Kan jag få ditt kort?
    .c = Tack, jag tänker på det.
say-club1 =
    .a = Ska jag hjälpa till?
    .b = Är det här trädgårdsgruppen?
    .c = Hej. Varsågod, gå först.
say-club2 =
    .a = Ja. Vad kan jag göra?
    .b = Ja. Jag hade en trädgård förut.
    .c = Ja.
say-club3 =
    .a = Örter till maten. Och du?
    .b = Jag kan inte ordet än.
    .c = Jag tycker om blommor.
say-club4 =
    .a = Ja, gärna.
    .b = Inte i dag. Gärna nästa vecka.
    .c = Jag måste gå nu.
say-phone1 =
    .a = Hej. Har du en minut?
    .b = Hej. Jag har en fråga.
    .c = Hej. Har ni jobb?
say-phone2 =
    .a = Jag är sjuksköterska, ny här.
    .b = Lite långsammare, tack.
    .c = Jag såg er sida på nätet.
say-phone3 =
    .a = Får jag komma på besök en timme?
    .b = Vilka färdigheter behöver ni?
    .c = Finns det ett jobb för mig?
say-phone4 =
    .a = Får jag hälsa från dig?
    .b = Tack. Jag ringer på tisdag.
    .c = Okej. Tack. Hej då.

say-introduce_a = Hej { $a }! Jag känner någon som du kanske vill träffa: { $b }. Varför: { $reason }. Är det okej att jag sätter er i kontakt? Du kan också säga nej. Hälsningar, { $name }
say-introduce_b = Hej { $b }! Jag känner någon som du kanske vill träffa: { $a }. Varför: { $reason }. Är det okej att jag sätter er i kontakt? Du kan också säga nej. Hälsningar, { $name }

# Taken along to a service that recognises skills. $skills is a list in the person's own words.
say-skills = Jag kan det här. Jag har lärt mig det i arbetet, hemma eller på fritiden: { $skills }. Hur kan jag få det erkänt?
