### Reminders about contacts, and what follows when a button under them is pressed.
### Nobody is late, nothing was missed. Every answer is a good one, also "let it rest".

# One contact comes up. $why is a line of nudge-why; $idea is a whole sentence (see idea-...).
# $exchange is a line of exchange-line: what they got and could give.
card-nudge =
    { $why }
    Idea: { $idea }
    { $exchange }
    .write = Write now
    .did = I did it
    .later = Later
    .slower = Slower
    .rest = Let rest

# Why this person today. $topic and $promise are the person's own words, $last is a day.
nudge-why =
    .promise_me = Maybe a good moment to write to { $contact }. You noted: { $promise }.
    .promise_them = Maybe a good moment to say hello to { $contact }. They promised: { $promise }.
    .promise_me_day = Maybe a good moment to write to { $contact }. You noted: { $promise }. The day: { $due }.
    .promise_them_day = Maybe a good moment to say hello to { $contact }. They promised: { $promise }. The day: { $due }.
    .talk = Maybe a good moment to say hello to { $contact }. Last contact: { $last }. You talked about: { $topic }.
    .topic = Maybe a good moment to say hello to { $contact }. You talked about: { $topic }.
    .last = Maybe a good moment to say hello to { $contact }. Last contact: { $last }.
    .hello = Maybe a good moment to say hello to { $contact }.

# Up to three contacts in one message; $people is a list of names.
card-nudges = Your week: { $people }. Maybe a short hello to one of them?
    .pick = Choose one
    .none = None this week
# In such a list, when the person promised something.
nudge-promised = { $contact } (your note)

# Two weeks after a message.
card-noreply =
    No answer from { $contact } yet. That happens. No answer often means: busy.
    One friendly second message is fine. Or let it rest.
    .second = Second message
    .rest = Let rest
    .answer = Answer came

# After three reminders without any answer from the person.
card-toomuch = I wrote to you a few times. Shall I write less?
    .week = Once a week
    .month = Once a month
    .stop = Stop reminders
    .fine = It is fine

# Asked once, after a long silence.
card-pausecheck =
    Hello { $name }. No hurry.
    What fits now?
    .go_on = Go on
    .smaller = Smaller steps
    .pause = A break
    .stop = Stop reminders

# A month later, the last unasked message.
card-last_word = I am here when you need me. I do not write any more until you write.

# The day after a meeting or a call.
card-thanks = Do you want to thank { $contact }? A short message within two days works well.
    .write = Write a thank-you
    .done = I did it
    .skip = Not this time

# How often, inside a sentence: "I come back every 6 weeks." $n is a number of days, weeks or months.
nudge-every =
    .days = { $n ->
        [one] every day
       *[other] every { $n } days
    }
    .weeks = { $n ->
        [one] every week
       *[other] every { $n } weeks
    }
    .months = { $n ->
        [one] once a month
       *[other] every { $n } months
    }
    .year = once a year

## Later

nudge_later-when = No problem. When shall I ask again about { $contact }?
    .tomorrow = Tomorrow
    .three_days = In 3 days
    .week = Next week
    .month = Next month
nudge_later-later = Fine. { $contact } comes up again on { $day }.
# The same after the second "later" in a row; the program made the rhythm slower by itself.
nudge_later-later_slower =
    Fine. { $contact } comes up again on { $day }.
    You said "later" two times. After your next contact I come back more seldom: { $every }. You can change it at any time.
# The second "later" in a row for a contact without a rhythm.
nudge_later-later_or_rest = Fine. { $contact } comes up again on { $day }. This contact may also rest: next time you can press "{ card-nudge.rest }".
# The same without consent to reminders.
nudge_later-kept = Fine. I keep the day for { $contact }: { $day }. I do not remind you.

# $day is the next day they come up, $every how often after it.
nudge_slower-slower = Good. { $contact } comes up again on { $day }, and then { $every }. Slow contact is contact too.
# The rhythm is as slow as it can be already.
nudge_slower-slowest = Once a year is the slowest rhythm. { $contact } comes up again on { $day }. You can also let this contact rest.
nudge_rest-rests = { $contact } rests now: I do not remind you. When you are in touch again, you can note it here.

## Choosing one of several

# Over a list of names, each a button.
nudge_pick-who = { $count ->
        [one] One person comes up now.
       *[other] { $count } people come up now. Who first?
    }
    .none = None this week
nudge_pick-nobody = Nobody comes up right now. All is well.
nudge_none-moved = Fine, none this week. They come up again next week.

# The same as card-nudge, chosen from several people.
nudge_one-due =
    { $why }
    Idea: { $idea }
    { $exchange }
    .write = Write now
    .did = I did it
    .ask_later = Later
    .slower = Slower
    .rest = Let rest

## How much is right

nudge_weekly-done = Good. I write about your people once a week at most, so a day may move. The questions about your week come every other week at most.
nudge_monthly-done = Good. I write about your people once a month at most. The questions about your week come once a month too.
nudge_fine-done = Good to know. I go on as before and do not ask this again.
nudge_go_on-done = Good to see you. We continue from here.
nudge_smaller-done = Good. One small thing a week is enough. I write once a week at most.
nudge_stop-done = I do not remind you any more. You can change it at any time, under Privacy.

## The day after

thanks_done-noted = Good. A thank-you is a gift.
thanks_skip-fine = Fine.

## What one could write. A whole sentence, after "Idea:". $topic are the person's own words.

idea-promise_me = say that it is done, or when you will do it.
idea-promise_them = ask in a friendly way how it goes.
idea-topic = ask how it goes with: { $topic }.
idea-meet = suggest a short walk or a coffee.
idea-hello = ask "How are you?" That is enough.
