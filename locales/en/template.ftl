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
