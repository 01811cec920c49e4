# Trying Silta as a participant, for coaches, admins and organisations. Nothing of a trial counts.

try-title = Try it yourself
try-lead = Talk with Silta as a participant does, in any language, and turn the clock to see what would come later.
# Stays at the top of the page for as long as the trial lasts.
try-banner = This is a trial. Nothing counts.
try-banner-says = Nobody is told anything. Everything is gone when you end it, or when you leave it for an hour.
try-end = End the trial
try-begin = Choose a language
try-begin-says = The talk begins at once, as for somebody who has just come.
try-what = What happens here
try-what-says = You see the real questions and answers. You have no name here, no group and no coach. Invent what you like.
try-what-clock = Reminders come when you turn the clock: one day on, one week on, or on to the next reminder.

## After a press

try-say-full = Thirty people are trying Silta just now. Please come back in a while.
try-say-over = The trial was over. You can begin a new one.
try-say-ended = The trial is over. Nothing of it was kept.

## The clock

try-clock = The clock
# $at is a day and an hour.
try-clock-now = In this trial it is { $at }.
try-clock-next = The next reminder is due { $at }.
try-clock-none = Nothing is promised yet: reminders come from contacts, plans and goals.
try-day = One day on
try-week = One week on
try-next = On to the next reminder
try-came =
    { $messages ->
        [0] Time went by. Nothing came.
        [one] Time went by. { $messages } message came.
       *[other] Time went by. { $messages } messages came.
    }
try-another = Begin again
try-another-says = A new trial takes the place of this one.
