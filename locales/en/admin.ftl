# The admin's pages. Who keeps the house reads them: what is, and what to do about it, in that order.
# Of people there are names, roles and days here; never what they said.

admin-rooms = Rooms of the house
admin-overview = How it is
admin-people = People and roles
admin-groups = Groups
admin-messages = Messages
admin-aside = Set aside
admin-texts = Your own texts

## What to do next

admin-next = To do next
admin-look = Look at it
# For screen readers. $what is the sentence about what is to be done.
admin-look-at = Look at it: { $what }
admin-well = All is well
admin-well-says = The clock beats, messages arrive, and nothing waits for you.
admin-do-database = The database cannot be written
    .helps = Nobody is answered now. Look at the disk and the log, then start Silta again.
admin-do-clock =
    { $beats ->
        [one] { $beats } beat of the clock is late
       *[other] { $beats } beats of the clock are late
    }
    .helps = Reminders may come late. The log says why; starting Silta again loses nothing.
admin-do-waits =
    { $minutes ->
        [one] A message has waited for { $minutes } minute
       *[other] A message has waited for { $minutes } minutes
    }
    .helps = A channel may be down. Messages go out by themselves when it is back.
admin-do-aside =
    { $updates ->
        [one] { $updates } message of a person could not be handled
       *[other] { $updates } messages of people could not be handled
    }
    .helps = They were told that we are sorry. Tell the makers of Silta the reason; each goes after 7 days.
admin-do-dead =
    { $messages ->
        [one] { $messages } message did not arrive
       *[other] { $messages } messages did not arrive
    }
    .helps = When the reason is over, send them again.
admin-do-feeds =
    { $feeds ->
        [one] { $feeds } source of events cannot be read
       *[other] { $feeds } sources of events cannot be read
    }
    .helps = Older events are still shown. Look whether its address has changed.
admin-do-wrong =
    { $sentences ->
        [one] { $sentences } thing in your files cannot be read
       *[other] { $sentences } things in your files cannot be read
    }
    .helps = What cannot be read is left out, never guessed.
admin-do-operator = Nobody is named who runs this
    .helps = People are asked to trust you: write your name and how to reach you.
admin-do-calls = Nobody is set to answer people
    .helps = Until then nobody can ask for a human being outside of a group.
admin-do-address = The address of these pages is not known
    .helps = Set SILTA_PUBLIC_URL and start again: then links can be given in a chat.
admin-do-telegram = Telegram is not connected
    .helps = People can use the web chat. Set SILTA_TELEGRAM_TOKEN and start again to have both.

## How the house is

admin-waiting = On their way
admin-dead = Did not arrive
admin-doubt = Perhaps arrived
admin-set-up = Set up
admin-database = Database
admin-works = works
admin-works-not = cannot be written
admin-calls = Calls for a person
admin-address = Address of these pages
admin-there = there
admin-there-not = not set up
admin-clock = The clock
admin-clock-says = What Silta does again and again by itself, and when it last ended well.
admin-beat = What it does
admin-beat-last = Last time
admin-beat-not-yet = not yet
admin-state = How it is
admin-late = late
admin-fine = fine
admin-beat-promises = Keeps reminders
admin-beat-forgetting = Deletes what has been kept long enough
admin-beat-feeds = Reads events and vacancies
admin-beat-calls = Passes calls for a person on
admin-beat-day = Tells you the day in one line
admin-beat-signs = Looks for signs that a coach may help
admin-beat-held_talks = Gives talks back that a coach held for a day
admin-beat-log = Tidies the database file
admin-beat-trials = Ends trials that nobody uses
admin-beat-demo_clock = Remembers the time of the demo
admin-feeds = Sources of events
admin-feeds-none = No source yet. Add one on the server: silta feeds add
admin-feed-paused = paused
admin-feed-troubled = in trouble
# $at is a day and an hour.
admin-feed-ok = Last read: { $at }.
admin-feed-never = Never read yet.
admin-feed-failures =
    { $times ->
        [one] Failed { $times } time since.
       *[other] Failed { $times } times since.
    }
admin-feed-next = Next look: { $at }.

## What was deleted in time

admin-retention = Deleted in time
admin-retention-says = Nothing is kept longer than it must be. This was deleted in the last 30 days.
admin-kept-all = How long everything is kept
admin-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# $day is the last day on which something was deleted.
admin-gone = { $number }, last on { $day }
admin-gone-none = Nothing was old enough.
admin-kept-draft = Drafts of messages
admin-kept-sign = Signs for coaches
admin-kept-look = Who looked at whom
admin-kept-note = Notes of coaches
admin-kept-take_over = That a coach held a talk
admin-kept-staff_word = Words between people and coaches
admin-kept-group_word = Words of coaches to a group
admin-kept-member = That somebody was in a group, after leaving
admin-kept-role = Roles, after they ended
admin-kept-session = Browsers that were signed in
admin-kept-sign_in = Links to sign in
admin-kept-promise = Reminders, after they were given
admin-kept-to_send = What Silta said
admin-kept-set_aside = Messages that were set aside
admin-kept-heard = What people said
admin-kept-joincode = Codes that join two phones
admin-kept-never_agreed = People who never agreed to the notice

## People and roles

admin-people-says = Names, roles and days. What people say and do here is theirs. They can read that you looked.
admin-only-work = Who works here
admin-roles = Roles
admin-role = Role
admin-since = Here since
admin-seen = Last seen
admin-never-in = not here yet
admin-role-participant = participant
admin-role-coach = coach
admin-role-organisation = organisation
admin-role-employer = employer
admin-role-mentor = mentor
admin-role-tutor = tutor
admin-role-key_person = key person
admin-role-admin = admin
admin-invite = Invite somebody new
admin-invite-says = For people who work here. Participants join by the link or poster of a group.
admin-name = Name
admin-name-hint = As people will see it
admin-invite-now = Make their link
# $day is a day, $ago is "today", "3 days ago".
admin-person-since = Here since { $day }. Last seen: { $ago }.
admin-person-talks = { $name } talks with Silta too, and can read that you looked.
# $day is a day.
admin-role-since = Since { $day }
admin-role-end = End it
# For screen readers. $role is "coach".
admin-role-end-one = End the role: { $role }
admin-no-role = No role: somebody who uses Silta.
admin-role-new = One more role
admin-role-give = Give it
admin-signed-in = Signed in
admin-browsers =
    { $browsers ->
        [0] In no browser.
        [one] In { $browsers } browser.
       *[other] In { $browsers } browsers.
    }
admin-link = The link
admin-link-says = Send it to { $name } and to nobody else. It works once, within ten minutes, and is shown here only now.
admin-link-copy = Select and copy
admin-link-new = Another link
admin-link-new-says = When { $name } has no link any more, or a new phone.
admin-link-make = Make a new link
admin-link-own = { $name } gets a link by writing /console in the chat.

## Groups

admin-groups-says = Who is in a group is seen by its coaches alone, as far as each person wants.
admin-groups-told = When you add a coach or take one out, the people of the group are told at a kind hour.
admin-groups-none = A coach makes a group. Invite the first coach.
admin-coach-none = Nobody answers here
admin-coach-add = Add a coach
admin-coach-add-to = Add this coach to { $group }
admin-coach-now = Add
admin-coach-drop = Take out
admin-coach-drop-one = Take { $name } out of { $group }

## Messages that did not arrive

admin-lost = Messages that did not arrive
admin-lost-says = You see a number, the channel and the reason; never the text.
admin-lost-none = Nothing has failed
admin-lost-none-says =
    { $waiting ->
        [0] Nothing is on its way just now.
        [one] { $waiting } message is on its way.
       *[other] { $waiting } messages are on their way.
    }
admin-reasons = By reason
admin-reason-says =
    { $messages ->
        [one] { $messages } message, { $channel }, last { $at }
       *[other] { $messages } messages, { $channel }, last { $at }
    }
admin-each = One by one
admin-again-says = What perhaps arrived may arrive twice.
admin-message = For
# $number is the number of a person, $channel "telegram" or "web".
admin-message-to = Person { $number }, { $channel }
admin-number = Person { $number }
admin-reason = Reason
admin-when = When
admin-doubt-one = perhaps arrived
admin-again = Send again
admin-again-one = Send message { $number } again
admin-again-all = Send all again
admin-again-all-of = Send all again: { $reason }
admin-not-again-late = Of no use any more
admin-not-again-left = They left; it comes when they are back
admin-older = Older ones

## Set aside

admin-aside-says = What somebody sent and Silta could not handle. Each is deleted after 7 days.
admin-aside-all = All that was set aside
# $channel is "telegram" or "web", $at is a day and an hour.
admin-aside-one = { $channel }, { $at }
admin-aside-show = Show what was sent
admin-aside-show-one = Show what was sent: { $number }
admin-aside-look = What was sent may be private. When you look, the person can read that you did.
admin-aside-sent = What was sent
admin-aside-noted = That you looked is noted, and the person can read it.
admin-aside-drop = Delete
admin-aside-drop-one = Delete { $number }
admin-aside-none = Nothing was set aside
admin-aside-none-says = Everything that people sent could be handled.

## The operator's own texts

admin-texts-says = What Silta says in your name. What is not written here is not shown; 112 always is.
admin-texts-who = Who you are
admin-texts-look = Check it
admin-texts-locked = This is a demonstration: here nobody can change it.
admin-texts-by-hand = The file is written in a way that this form cannot change. Change it on the server.
admin-texts-check = So people will read it
admin-texts-check-says = Nothing is changed yet.
admin-texts-person = People can ask for a human being; the call comes to your Telegram chat.
admin-texts-no-person = People cannot ask for a human being: that needs a name and a Telegram chat.
admin-texts-keep = Keep it
admin-texts-drop = Leave it as it was
admin-missing = missing
admin-field-name = Name
    .helps = The organisation, as people know it
admin-field-contact = Contact
    .helps = A mail address or a phone number
admin-field-office_hours = When you answer
    .helps = For example: Monday to Friday, 9 to 15
admin-field-youth = For young people
    .helps = Where people under 18 find help
admin-field-telegram_bot = The bot on Telegram
    .helps = Its name, for links and posters, for example my_silta_bot
admin-field-telegram_chat = Telegram chat for calls
    .helps = The number of your own chat with the bot, for example 123456789
admin-wrong = What is wrong
admin-countries = Helplines and links
admin-countries-says = They are in files on the server, so that somebody checks each number and address before people trust it.
admin-helplines = Helplines
admin-helplines-none = none: only 112 is shown
admin-links-none = none
admin-files = The files
admin-files-says = They lie in the folder that SILTA_HOME names. Change a file with any editor; helplines and links are read when Silta starts.
# $day is a day.
admin-file-changed = Last changed: { $day }.
admin-file-old = please check
admin-file-old-says = Nobody has changed it for half a year. Call each number and open each link.
admin-file-example = It looks like this:

## After a form

admin-say-name = Please write a name.
admin-say-made = The link was shown once. Make a new one if you need it.
admin-say-given = They have this role now.
admin-say-ended = They do not have this role any more.
admin-say-last = Nobody else is admin. Give somebody else the role first.
admin-say-out = Signed out everywhere.
admin-say-coach = The group has one more coach.
admin-say-dropped = They are no longer a coach of this group, and see nothing of it.
admin-say-last_coach = Nobody would answer the people of this group. Add another coach first.
admin-say-again = On its way again.
admin-say-none = Nothing could be sent again.
admin-say-gone = Deleted.
admin-say-kept = Kept. Silta says it from now on. The old file is beside it: operator.toml.before
admin-say-meanwhile = Somebody changed the file meanwhile. Please look again.

## On a person's own page: what an admin saw of them

# $by is a name, $at a day and an hour.
mine-looked-admin = { $by }, who keeps the house, saw your name and your roles: { $at }
mine-looked-aside = { $by }, who keeps the house, read a message of yours that could not be handled: { $at }
