### After an event: were you there, whom do you want to remember, thanks, and any news.
### Whoever did not go did nothing wrong. What made it hard is only counted, without a name.

# Stands where the name of an event would be, when it has none.
event-untitled = the event

## Cards

# The day before an event of their own, not from the list. $day is a date.
card-event_tomorrow =
    { $when ->
        [today] This is today: { $title }.
       *[other] You plan to go on { $day }: { $title }.
    }
    { $has ->
        [yes] What you want to do there: { $mission }
       *[no] One small thing is enough: talk with one person.
    }
    .intro = My introduction
    .company = Who can go with me?
    .cannot = I cannot go
# Two hours after the end of an event, or the morning after. Asked again once, two days later.
card-event_after = Were you at this event: { $title }?
    .yes = Yes
    .no = No
    .cancelled = It was cancelled
# The day after, for the people they chose. $people is a list of names.
card-event_thanks =
    You wanted to say thank you: { $people }.
    A short message within two days works well.
    .write = Write a thank-you
    .done = I did it
    .skip = Not this time
# A week after an event, or later. $people is a list of names.
card-event_news =
    You met these people: { $people }. The event was: { $title }.
    Any news?
    .news = Yes, we had contact
    .write = Write to somebody
    .none = No news

## Were you there?

# Several events are over; each is a button with its name.
event_after-which = Which event do you want to tell me about?
    .other = Another event
event_after-ask = Were you at this event: { $title }?
    .yes = Yes
    .no = No
    .cancelled = It was cancelled
# They tell about an event that I know nothing of.
event_after-title = Which event were you at? Write what it was called. A few words are enough.
    .none = No event now
event_after-day = On which day was it?
    .today = Today
    .yesterday = Yesterday
event_after-nothing = Fine. After an event, you can tell me here how it was.

## They were there

event_talked-talked = Good that you went. With how many people did you talk?
    .nobody = Nobody this time
    .one = One person
    .few = Two or three
    .many = More than three
event_talked-zero = To be there is a step too. What did you see or learn?
event_talked-learned = Saved among your good moments. Only you see it.
event_talked-who = Who do you want to remember? Up to five nicknames, one on each line. No surnames, please.
# $mission is what they wanted to do there, in their own words or ours.
event_talked-mission =
    You wanted to do this there: { $mission }
    Did you do it?
    .reached = Done
    .part = A part of it
    .later_on = Another time
# A list of the people they met; they tick some.
event_talked-thank = Whom do you want to thank? Choose, or choose nobody.
# $people is a list of names, $day is a date. Reminders are allowed.
event_talked-next =
    { $thanks ->
        [yes] Tomorrow: a thank-you to { $people }.
       *[no] No thank-you planned. That is fine.
    }
    On { $day } I ask if there is any news. Then each person gets a slow rhythm.
    .write = Write now
    .not_now = Later
# The same for a person who said no to reminders.
event_talked-alone = Saved. I do not remind you. You find everybody under My people. Do you want to write now?
    .write = Write now
    .not_now = Later
event_talked-whom = To whom do you want to write?
event_talked-later_on = Fine. You met people there. That is a real step.
event_talked-done = Thank you for telling me. To go there was a real step.

## Somebody they met, the short way

# They wrote a name that is among My people already.
event_person-same = You already have this name: { $contact }. Is it the same person?
    .yes = Yes, the same
    .no = No, somebody new
event_person-noted = I noted that you met: { $contact }.
event_person-topic = { $contact }: what did you talk about? One to three words.
    .enough = That is all for now
event_person-promise = { $contact }: did one of you promise something?
    .none = No
    .me = I promised something
    .them = They promised something
event_person-mine = What did you promise? A few words are enough.
event_person-theirs = What did they promise? A few words are enough.
event_person-until = By when? Choose, or write a date.
    .three_days = In 3 days
    .one_week = In 1 week
    .no_day = No date

## How it was: six taps, each can be skipped. Each text is a sentence of a guest.

event_rate-how =
    How was it? The event was: { $title }.
    Six sentences follow. 1 = not true, 5 = fully true.
event_rate-communication = "I understood what would happen."
    .enough = Stop here
event_rate-accessibility = "It was easy to come and to take part."
    .enough = Stop here
event_rate-trust = "I felt safe and welcome."
    .enough = Stop here
event_rate-bridging = "I met people I would not meet otherwise."
    .enough = Stop here
event_rate-equality = "All people were treated the same."
    .enough = Stop here
event_rate-added_value = "It was useful for me."
    .enough = Stop here
event_rate-go_again = Would you go again?
    .yes = Yes
    .no = No
event_rate-thanks = Thank you. I keep the numbers without your name.

## They were not there

event_barrier-what = Thank you for telling me. What made it hard? I only count it, without your name.
    .time = Time or work
    .language = The language
    .alone = I did not know anybody
    .price = The way or the price
    .children = Children
    .tired = I was tired
    .dull = It was not interesting
    .other = Something else
event_barrier-help = What would make it easier next time?
    .company = Go with someone
    .smaller = A smaller event
    .online = An online event
    .hour = Another time of day
    .nothing = Nothing now
event_barrier-look = Good to know. Here is what I have now.
event_barrier-fine = Fine. There will be other events.

event_off-sorry = I am sorry. Thank you for telling me. I do not ask about it again.

# They cannot go. $page is "yes" when the event has a page where one can write to the organiser.
event_cancel-fine =
    Fine. I took it off your list.
    { $page ->
        [yes] I cannot tell the organiser. You can do it on their page.
       *[no] If somebody waits for you there, a short message is kind.
    }
    Do you want to see the next event?
    .page = Open the page
    .show = Show me
    .not_now = Not now
event_cancel-end = Fine. All the best until next time.

## The days after

event_write-who = Whom do you want to thank now?
event_greet-who = To whom do you want to write?
event_heard-who = With whom did you have contact?
event_thanked-noted = Good. A thank-you is a gift.
event_quiet-fine = Fine. No news is normal. Each person comes up again in a slow rhythm, or on a day you chose.

## Why do you ask?

why-after = So that good meetings are not forgotten. Only you see your answers.
why-rate =
    Organisers can learn from it. They may only see averages of five people or more.
    Your name is not kept with the numbers.
why-barrier = I count what makes it hard, so that events become easier. I do not keep who said it.
