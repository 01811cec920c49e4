### Messages to people who do not use Silta. The person copies and sends them; they are shown
### in the language of the country and in the person's own. What stands after a colon is filled
### in by the person and stays in their words, so never inflect it.
### $length is "short" when one sentence is left out. -first: a first contact, more formal.

# After an event. $event, $topic, $channel.
template-m1 = Hello { $contact }, we met at: { $event }. { $length ->
        [full] It was nice to talk about: { $topic }. I would like to stay in contact.
       *[short] It was nice to talk. I would like to stay in contact.
    } May I send you an invitation on { $channel }? Best wishes, { $name }
template-m1-first = { template-m1 }

# A note with an invitation on a professional site: at most 200 characters with everything in it.
template-m2 = Hello { $contact }, we met at: { $event }. { $length ->
        [full] I work with: { $field }. I would like to follow your work and stay in contact.
       *[short] I would like to follow your work and stay in contact.
    } { $name }
template-m2-first = { template-m2 }

# Asking for a talk of 20 minutes. $job is a profession, $country a code.
template-m3 = Hello { $contact }, I am { $name }. My profession: { $job }. { $country ->
        [FI] I am learning how work goes in Finland.
        [SE] I am learning how work goes in Sweden.
        [NL] I am learning how work goes in the Netherlands.
        [BE] I am learning how work goes in Belgium.
       *[other] I am learning how work goes here.
    } Do you have 20 minutes to tell me about your work? { $length ->
        [full] I do not ask for a job, only for advice. Online or with a coffee is fine.
       *[short] I do not ask for a job, only for advice.
    } Thank you! { $name }
template-m3-first = { template-m3 }

# Asking for an introduction: the person in the middle asks the other first. $field.
template-m4 = Hello { $contact }, I look for a person who knows this field: { $field }. Do you know someone I could ask for advice? Could you first ask that person if it is fine? Thank you for your help. { $name }
template-m4-first = { template-m4 }

# Thanks. $advice is what helped.
template-m5 = Hello { $contact }, thank you for your time. { $length ->
        [full] This helped me most: { $advice }. I will tell you how it goes.
       *[short] This helped me most: { $advice }.
    } { $name }
template-m5-first = { template-m5 }

# Waking an old contact. $memory.
template-m6 = Hello { $contact }, we have not talked for a long time. I remember: { $memory }. { $length ->
        [full] How are you now? It would be nice to hear your news.
       *[short] How are you now?
    } { $name }

## Small messages that come from an idea

template-howareyou = Hello { $contact }, how are you? { $length ->
        [full] I thought of you today. It would be nice to hear your news.
       *[short] I thought of you today.
    } { $name }
template-news = Hello { $contact }, I have some news: { $news }. { $length ->
        [full] I wanted to tell you. How are you?
       *[short] How are you?
    } { $name }
template-tip = Hello { $contact }, this may be useful for you: { $tip }. { $length ->
        [full] I thought of you when I saw it. Have a good week!
       *[short] I thought of you when I saw it.
    } { $name }
template-congratulate = Hello { $contact }, congratulations! I heard your good news: { $reason }. { $length ->
        [full] I am happy for you. All the best!
       *[short] I am happy for you.
    } { $name }
# $question ends with its own question mark.
template-ask = Hello { $contact }, may I ask you one thing? My question: { $question } { $length ->
        [full] A short answer is enough. Thank you!
       *[short] Thank you!
    } { $name }
template-meet = Hello { $contact }, it would be nice to see you again. My idea: { $meeting }. { $length ->
        [full] Does it suit you? Another day is fine too.
       *[short] Does it suit you?
    } { $name }
# A second message after a silence.
template-again = Hello { $contact }, I wrote to you some time ago. { $length ->
        [full] Maybe my message got lost. There is no hurry. I would be happy to hear from you.
       *[short] There is no hurry. I would be happy to hear from you.
    } { $name }

### What a person says to others, in the language of the country and in their own: an introduction,
### words for a talk, practice sentences, and two people brought together. Not templates with slots
### in a sentence: what the person fills in stands after a colon and is never inflected.

# Two lines, one below the other. Nothing to translate.
say-lines =
    { $first }
    { $then }
# The whole introduction; nothing to translate.
say-intro = { $intro }
# The sentences of the introduction. The rest of each is in the person's own words.
say-intro_who = Hello, I am { $name }. About me: { $who }.
# The same for somebody who gave no name.
say-intro_plain = Hello. About me: { $who }.
say-intro_do = I do this well: { $do }.
say-intro_curious = I would like to know more about: { $curious }.
say-intro_give = I can talk about this, or help with it: { $give }.
# $ask is a whole question with its question mark.
say-intro_ask = May I ask you something? { $ask }
# What somebody can give, after a colon.
say-give =
    .language = my language
    .profession = my profession
    .market = what I know about another country
    .cooking = cooking or crafts
    .computers = computers
    .listening = I listen well
    .services = tips about services
    .volunteer = my time as a volunteer
# One sentence they keep; nothing to translate.
say-phrase = { $phrase }
# Easy questions at the end of the introduction; also buttons, so at most 32 characters.
say-ask =
    .started = How did you start in this work?
    .day = What is a normal day like?
    .like = What do you like in your work?
    .learn = What should I learn first?
    .meet = Who else should I meet?

# Words for a talk of 20 minutes; nothing to translate in the first.
say-kit = { $kit }
say-kit_opening = Thank you for your time. I have five questions, about 20 minutes.
say-kit_closing = Thank you. May I tell you later how it goes?
# Questions of that talk. $tongue is the language of the country: fi, sv, nl, or another.
say-question =
    .start = How did you start?
    .day = What is a normal day in your work?
    .skills = Which skills are most needed?
    .language = { $tongue ->
            [fi] How much Finnish is needed in the first months?
            [sv] How much Swedish is needed in the first months?
            [nl] How much Dutch is needed in the first months?
           *[other] How much of the local language is needed in the first months?
        }
    .papers = I have papers from another country. How do employers here look at them?
    .place = What would you do in my place?
    .people = Which two people should I talk to next?
# Sentences that help in any talk, shown under the questions.
say-helpers =
    Could you speak a little slower, please?
    Can you write this word?
    I say it in short sentences.
    Is it fine if we mix languages?

## Sentences of the practice talks. They are buttons too, so at most 32 characters.
## Said to a stranger one meets; friendly, as people there speak.

# Coffee break, at the machine. Leena said: Hi.
say-coffee1 =
    .a = Hi. I am new here.
    .b = Hi. Is the coffee good?
    .c = Hi.
# Leena asks: Are you new here? Or: How long have you been here?
say-coffee2 =
    .a = I started two weeks ago.
    .b = I am quite new. And you?
    .c = Not long.
# Leena asks: What do you do here?
say-coffee3 =
    .a = I am learning the work here.
    .b = I was a teacher before.
    .c = A bit of everything.
# Leena's break is over soon.
say-coffee4 =
    .a = Thank you. See you tomorrow?
    .b = May I ask you more later?
    .c = OK. Bye.
# Job fair, to somebody at a stand.
say-fair1 =
    .a = Hello. What does your firm do?
    .b = Hello. May I ask one thing?
    .c = Hello. I only want to look.
# Johan asks: What is your field?
say-fair2 =
    .a = Electrical work, five years.
    .b = Accounting. Is that useful?
    .c = I do not know yet.
# Johan asks: Do you speak the language here?
say-fair3 =
    .a = A little. I learn every week.
    .b = Short sentences are fine.
    .c = Not so well.
# Johan asks: Do you want to know more?
say-fair4 =
    .a = Yes. Who can I write to?
    .b = May I have your card?
    .c = Thank you, I think about it.
# Hobby club, to a woman with a heavy bag.
say-club1 =
    .a = Shall I help you?
    .b = Is this the garden group?
    .c = Hello. Please go first.
# Anke asks: Is it your first time here?
say-club2 =
    .a = Yes. What shall I do?
    .b = Yes. I had a garden before.
    .c = Yes.
# Anke asks: What do you like to grow?
say-club3 =
    .a = Herbs for cooking. And you?
    .b = I do not know the word yet.
    .c = I like flowers.
# Anke asks: We drink tea together. Will you stay?
say-club4 =
    .a = Yes, with pleasure.
    .b = Today no. Next week yes.
    .c = I have to go now.
# Phone call to an employer; somebody said their name.
say-phone1 =
    .a = Hello. Do you have a minute?
    .b = Hello. I have one question.
    .c = Hello. Do you have work?
# Erik asks: Who is calling?
say-phone2 =
    .a = I am a nurse, new in town.
    .b = A bit slower, please?
    .c = I saw your page online.
# Erik asks: What do you want to know?
say-phone3 =
    .a = May I visit for one hour?
    .b = Which skills do you need?
    .c = Is there a job for me?
# Erik: Ms Maes knows more. She is here on Tuesday.
say-phone4 =
    .a = May I say that you sent me?
    .b = Thank you. I call on Tuesday.
    .c = OK. Thank you. Bye.

## Two people brought together by the person. $a and $b are their names, $reason is why.

# To the first one.
say-introduce_a = Hello { $a }, I know somebody you may like to meet: { $b }. Why: { $reason }. Is it fine if I connect you? You can also say no. { $name }
# To the second one.
say-introduce_b = Hello { $b }, I know somebody you may like to meet: { $a }. Why: { $reason }. Is it fine if I connect you? You can also say no. { $name }

# Asking somebody what one is good at. Said to anybody: a friend, a neighbour, a colleague.
template-mirror = Hello, I am doing a small exercise. I collect what I am good at. Other people often see more than I do. What am I good at, in your opinion? One or two things are enough. Thank you! { $name }

# Taken along to a service that recognises skills. $skills is a list in the person's own words.
say-skills = I can do these things. I learned them in work, at home or in free time: { $skills }. How can I have them recognised?
