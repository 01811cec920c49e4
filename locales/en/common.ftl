### Words that every screen shares: the last row of buttons, and what the program says
### about itself. Said to everybody. Calm, never blaming.

## Buttons

# Goes home to the menu. Also the button under a message that has no other.
common-menu = Menu
common-back = Back
# Goes on without an answer.
common-skip = Skip
# Opens three more buttons: why do you ask, later, leave. Not the word of menu-home.other.
common-more = Other options
# Closes them again.
common-less = Fewer options
common-why = Why do you ask?
# Keeps the place and reminds tomorrow. Only for people who want reminders.
common-later = Later: remind me
# The same without a reminder.
common-keep-place = Later: keep my place
# Closes the exercise and shows the menu.
common-leave = Leave this
# Under a list where several answers can be ticked. $count is how many are ticked.
common-done = { $count ->
        [0] None of these
       *[other] Done ({ $count })
    }
# The next and the previous page of a long list of buttons.
common-next = Show the next ones
common-prev = Show the ones before

## Coming and going

# Somebody comes back after a silence, or a promised reminder comes. Never say how long it was.
common-welcome-back = Good to see you. We continue from here.
# They opened an exercise again that they had left half-way.
common-continue = We continue where you stopped.
# They pressed "Later: remind me".
common-see-you = Good. I keep your place. I ask you again tomorrow or a little later.
# They pressed "Later: keep my place".
common-place-kept = Good. I keep your place. Come back when you like.
# They pressed "Leave this"; the menu follows.
common-left = We stop here. You can come back at any time.

## When a button or a word does not fit

# A button of an older message was pressed; the open question follows.
common-old-button = This button belongs to an older message. We are here now:
# They wrote something while no question was open; the menu follows.
common-nothing-open = I am here. Choose a button, or write "help".
# The open question can only be answered with a button.
common-please-choose = Sorry, I did not understand. Choose a button, or write "help".
# They asked for something that is not part of this service any more.
common-not-here = This is not here any more.
# A button under a message about a person, goal or event that was deleted since.
common-card-gone = What this message was about is not here any more.
# The same button was pressed twice.
common-noted = I have this already.

## When a human being takes over the talk

# $coach is the name of a person of the staff.
common-taken-over = { $coach } is here now, reads what you write, and writes to you. I am silent meanwhile. The word "menu" brings me back.
common-handed-back = I am back. We continue from here.
# A short note under what they wrote.
common-passed-on = Passed on.
# They pressed a button while a person of the staff holds the talk.
common-held = { $coach } is here with you now. Please write in your own words. The word "menu" brings me back.

## When we broke something

# Our own fault lost a turn. They did nothing wrong.
common-sorry = Sorry, something went wrong on my side. You did nothing wrong. Please try once more, or write "menu".
