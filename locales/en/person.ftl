### How Silta behaves towards one person: language, hours, pauses, how often, or not at all.

# The buttons are the languages, each by its own name.
language-pick = Which language shall we use?
    .other = Another language
language-not_yet = I do not have this language yet. I noted the wish, without your name.
# Already said in the new language.
language-done = Good. We use English now.

# $from and $to are clock times, $days are week days.
quiet_set-now = { $some ->
        [yes] I write only between { $from } and { $to }. Silent days: { $days }. What do you want to change?
       *[no] I write only between { $from } and { $to }, on any day. What do you want to change?
    }
    .hours = The times
    .weekdays = The silent days
    .good = It is good
quiet_set-from = From what time may I write to you? For example 9 or 9:30.
# $from is the time they just gave.
quiet_set-until = From { $from } until what time?
quiet_set-days = On which days shall I stay silent?
    .mo = Monday
    .tu = Tuesday
    .we = Wednesday
    .th = Thursday
    .fr = Friday
    .sa = Saturday
    .su = Sunday
quiet_set-kept = { $some ->
        [yes] Good. I write only between { $from } and { $to }, and not on: { $days }.
       *[no] Good. I write only between { $from } and { $to }.
    }
# They gave an end that is not at least an hour after the begin. $from is the begin.
answer-hours-too-few = Please write a time at least one hour after { $from }, for example 20.

# $until is a day.
quiet_pause-now = You have a pause until { $until }. I do not write to you before.
    .longer = Another date
    .wake = End the pause
    .good = Keep it
quiet_pause-ask = I stay silent until you come back, or until a date. How long?
    .week = 1 week
    .month = 1 month
    .choose = Choose a date
    .open = Until I write
quiet_pause-date = Until which day? For example 1.6.
quiet_pause-kept = Good. I stay silent until { $until }. You can write to me at any time.
quiet_pause-until_heard = Good. I stay silent until you write to me again.
quiet_pause-awake = Good. The pause is over.

# $now is how many messages a week they allow today.
nudge_amount-amount = How many times a week may I write first? Now: { $now }. 0 means never.
# The buttons are 0 to 7.
nudge_amount-kept = Good. I keep to that.
nudge_amount-off = Reminders are off now. Shall I switch them on?
    .yes = Yes
    .no = No

# They wrote "stop". All is silent already when this is read.
stop-now = I am silent now. I only answer when you write. I never write first. What do you want?
    .only_this = Only stop this exercise
    .resume = Reminders back on
    .erase = Delete my data
    .stay = Stay silent
# Only this exercise; the menu follows.
stop-left = Good. We stop this exercise only. Your place in it is kept.
# $from and $to are clock times, $days are week days.
stop-on_again = { $some ->
        [yes] Reminders are on again, between { $from } and { $to }, and not on: { $days }.
       *[no] Reminders are on again, between { $from } and { $to }.
    }
stop-silent = I stay silent. When you want something, everything is here.
# They had not agreed to anything yet, so all is deleted.
stop-forgotten = I keep nothing about you. You can come back at any time.
