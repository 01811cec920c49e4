# People's own pages: their people, map, plan and privacy. The same things as in the chat.
# Nobody is late, nothing was missed. Plain words for a tired person on a small phone.

## The first page

mine-hello = { $named ->
        [yes] Hello { $name }
       *[no] Hello
    }
mine-moments = Good moments this week
mine-moments-says = Choose one or none.
mine-moments-none = Nobody comes up right now. All is well.
# Before an idea of what one could write, a whole sentence.
mine-idea = Idea:
mine-write = Write now
mine-write-to = Write to { $name }
# Where no button can lead into their own talk.
mine-write-there = You write in your own chat with Silta.
mine-your-chat = Your chat is where you always talk with Silta.
mine-did = I did it
mine-did-with = I had contact with { $name }
mine-later = Later
mine-later-one = Later: { $name }
mine-slower = Slower
mine-slower-one = Slower: { $name }
mine-rest = Let rest
mine-rest-one = Let rest: { $name }
mine-next = My next action
mine-next-none = No action with a day. In the chat you can choose one.
mine-meeting = Next meeting
# $at is a day and an hour. $group is the name of a group.
mine-meeting-at = { $group }: { $at }
mine-meeting-none = No meeting is planned.
mine-not-agreed = First the chat
mine-not-agreed-says = Say yes to the notice in the chat. Then your people and plans are kept, and you find them here.

## My people

mine-people = My people
mine-people-says = { $people ->
        [0] Nobody yet.
        [one] { $people } person. Only you can see them.
       *[other] { $people } people. Only you can see them.
    }
mine-coming = Coming up
# Why of three who come up on one day perhaps nobody is named until later. $times is 1 to 7,
# $first and $last are clock times.
mine-cap =
    { $mode ->
        [weekly] I write about your people at most once a week
        [monthly] I write about your people at most once a month
       *[normal] { $times ->
            [one] I write first at most { $times } time a week in all
           *[other] I write first at most { $times } times a week in all
        }
    }{ $hours ->
        [yes] , between { $first } and { $last },
       *[no] { "" }
    } and name up to three people each time. The others come some days later.
mine-coming-none = Nobody has a date in the next eight weeks.
# Why another day: the planned day is one on which Silta is silent. $planned is a week day with
# its date, $day too.
mine-why-silent = { $planned } is a silent day, so { $day }.
mine-why-pause = You take a break, so { $day }.
mine-why-never = { $planned }. All your days are silent, so I do not write.
mine-why-none = { $day }.
mine-no-reminders = Reminders are off. The days are kept here, and I do not write.
mine-everybody = Everybody
mine-find = Find a person
mine-find-hint = A name, a place, or what you talked about
mine-find-do = Find
mine-found-none = Nobody found. Try a part of the name.
mine-find-all = Show everybody
mine-rhythm = { $days ->
        [0] no reminder
        [7] every week
        [30] every month
        [90] every 3 months
        [180] twice a year
        [365] once a year
        [one] every day
       *[other] every { $days } days
    }
mine-resting = rests
mine-archived = in the archive
mine-add = Add a person
mine-name = Name
mine-name-hint = A nickname is enough. No phone number, please.
mine-where = Where you met
mine-topics = What you talked about
# $topics are the person's own words.
mine-talked = You talked about: { $topics }.
mine-topics-hint = One to three words
mine-promise = A promise
mine-promise-hint = A few words. Empty: no open promise.
mine-promised-by = Whose promise
mine-by-me = I promised
mine-by-them = They promised
mine-until = Until
mine-then = What is next
mine-then-suggest = Use Silta's suggestion
mine-then-week = Remind me in one week
mine-then-keep = Only keep the name
mine-not-said = not said
# One of the choices: leave it unchanged.
mine-as-it-is = as it is
mine-save = Save
mine-keep-anyway = Keep it all the same
mine-private = This looks like a phone number or an address. It is safer not to keep it here.
mine-same-name = You have this name already. Is it somebody new?
mine-some-day = Please choose a day from the calendar.

## One person

mine-log = I had contact
mine-log-how = How
mine-log-what = What came of it
mine-log-kept = The promise is done
mine-log-next = When next
mine-log-rhythm = My rhythm
mine-log-week = In 1 week
mine-log-month = In 1 month
mine-log-quarter = In 3 months
mine-log-none = No plan
mine-another-time = Another time
mine-ask-again = Ask me again
mine-change-rhythm = How often
mine-wake = Wake up again
mine-change = Change
mine-note = My note
mine-note-hint = Only you see it. Please no health, no religion, no family secrets.
mine-place = Where { $name } belongs
mine-quarter = Part of society
mine-ring = How well you know each other
mine-local = Life here
mine-last = Last contact, about
mine-delete = Delete { $name }
mine-delete-says = The note, the dates and the reminders go too. Nobody can bring them back.
mine-delete-sure = Yes, delete { $name }
mine-saved = Saved.
mine-noted = Noted. You kept in touch.
mine-moved = Moved.
mine-sent-to-chat = It comes into your chat.

## My map

mine-map = My map
mine-map-says = { $people ->
        [one] You have { $people } person.
       *[other] You have { $people } people.
    } Know local life: { $local }. Known a little: { $weak }. They often bring new information.
mine-map-alt = Your network: { $people } people in four quarters. The same is written below as text.
mine-map-none = Your map is empty today
mine-map-none-says = One name is a start. In the chat Silta asks you in six small questions.
mine-map-words = The same in words
mine-map-change = Change a place
mine-map-change-one = Change: { $name }
mine-map-who = Who
mine-map-not-placed = Not placed yet
mine-map-picture = Download the picture
mine-map-send = Send the picture to my chat
mine-map-grew = How it grew
mine-map-grew-says = Each arch is one person.
mine-map-today = This is your picture of today. There is no right number.
mine-map-open = An open quarter: { $quarter }
mine-map-open-says = You have no person from here yet. One action can open it.

## My plan

mine-plan = My plan
mine-plan-none = No plan yet
mine-plan-none-says = A plan has a goal, people, actions and days. You make it in the chat.
mine-goal = My goal
mine-goal-none = No goal yet. You choose it in the chat.
mine-goal-until = Until { $day }
mine-actions = Actions
mine-actions-none = No actions are open.
mine-actions-done = Done
# For screen readers: the action in the person's own words.
mine-action-done = Done: { $what }
mine-tick = Done
mine-move = Move
mine-move-one = Another day for: { $what }
mine-new-day = New day
mine-when-then = When { $when }, then { $then }
mine-no-day = no day
mine-calendar = My calendar
mine-calendar-says = A private address for the calendar of your phone. Keep it secret: it shows your dates and names.
mine-calendar-make = Make a private address
mine-calendar-again = Make a new address
mine-calendar-again-says = The address from before stops working.
mine-calendar-end = End the address
mine-calendar-is = You have a private address. It is shown only once, when it is made.
mine-calendar-here = Your private address
mine-calendar-copy = Add it in your calendar under "subscribe". It is shown only now.
mine-calendar-ended = The address is closed. Nobody can read it any more.
mine-calendar-no = This house has no address that a phone can ask. In the chat you get your dates as a file.
mine-files = On paper and as a file
mine-plan-pdf = My plan (PDF)
mine-plan-ics = My dates (calendar file)

## Privacy

mine-privacy = Your data belongs to you
mine-privacy-says = You decide what is kept and who sees it. Whatever you choose, everything else goes on working.
mine-choices = My choices
mine-choices-says = You can change them at any time.
mine-choice-remind = Reminders
mine-choice-remind-says = I may write first, about your plan and your people.
# $version is the version of the notice, such as 2026-11. $day is when they answered.
mine-answered-yes = You said yes on { $day }, to the text of { $version }.
mine-answered-no = You said no on { $day }, to the text of { $version }.
mine-answered-not = You have not answered yet.
mine-notice = The notice about your data
mine-groups = What my coaches see
mine-groups-none = You are in no group. Nobody of the staff sees your things.
# $names are the coaches of a group.
mine-coaches = { $many ->
        [no] Your coach: { $names }.
       *[yes] Your coaches: { $names }.
    }
# In the last 30 days. $who are names, $day a day.
mine-coach-came = New coach since { $day }: { $who }
mine-coach-left = Not a coach of this group since { $day }: { $who }
mine-level-of = What the coaches of { $group } see
mine-level-0 = Nothing
mine-level-0-says = They see your name, and what you ask them.
mine-level-1 = 1. How far I am
mine-level-1-says = For example: "Step 2 finished on 3 March. Last message: today."
mine-level-2 = 2. Also my goal and plan
mine-level-2-says = For example: "Talk with a person in the same field, on Tuesday." No names.
mine-level-3 = 3. Also numbers of my map
mine-level-3-says = For example: "14 people, 5 know local life." How many, never who.
mine-level-now = It counts from the moment you save.
mine-leave = Leave the group
mine-leave-says = The coaches see nothing of you any more, from this moment on. You keep everything.
mine-leave-sure = Yes, leave { $group }
mine-left = You left the group. Its coaches see nothing of you any more.
mine-looked = Who looked
mine-looked-none = Nobody of the staff has looked.
# $at is a day and an hour.
mine-looked-page = { $by } opened your page: { $at }
mine-looked-list = { $by } saw your row in the list of the group: { $at }
mine-looked-talk = { $by } opened the talk with you: { $at }
mine-notes = Notes for you
mine-notes-by = { $by }, { $day }
mine-stored = What is stored
mine-part = Part
mine-how-much = How much
mine-since = Since
mine-part-contacts = My people
mine-part-goals = My goals
mine-part-steps = My answers in the seven steps
mine-part-drafts = My drafts
mine-part-talk = Our talk of the last 30 days
mine-part-feed = What I said to events and jobs
mine-part-requests = Requests for a person
mine-part-notes = Notes of coaches about me
mine-part-consents = My choices, with their days
mine-notes-ask = Coaches may keep notes about you. You can ask to read them.
mine-copy = Download everything
mine-copy-send = Send everything to my chat
mine-delete-data = Delete
mine-delete-data-says = You can delete a part or all. It acts at once. Nobody can bring it back.
mine-delete-now = It acts at once. Nobody can bring it back.
mine-delete-part = Delete a part
mine-delete-everything = Everything
mine-delete-all = Delete all
mine-erase-part = Delete this part?
mine-erase-part-lost = { $rows ->
        [0] Nothing of this is stored now.
        [one] { $rows } entry goes, with everything that hangs on it.
       *[other] { $rows } entries go, with everything that hangs on them.
    }
mine-erase-contacts = Delete my people
mine-erase-goals = Delete my goals
mine-erase-steps = Delete my answers
mine-erase-drafts = Delete my drafts
mine-erase-talk = Delete our talk
mine-erase-contacts-lost = Their notes, promises, dates and reminders go too. Actions stay, without names.
mine-erase-goals-lost = Their days and reminders go too.
mine-erase-steps-lost = Your cards, your plan and what you finished go too.
mine-erase-drafts-lost = Messages that you did not send yet.
mine-erase-talk-lost = What you wrote and what Silta wrote, in all your places.
mine-erase-all = Delete everything?
mine-erase-all-lost = Everything in the list below goes, at once and in all your places. You are signed out. Your groups end for you.
mine-erase-all-sure = Yes, I want to delete everything
mine-erase-all-do = Delete everything
mine-erase-keep = Keep everything
mine-erased-part = It is deleted.
mine-erased = Everything is deleted
mine-erased-says = Silta does not know you any more. Thank you for the time together. All the best.
mine-sessions = Where I am signed in
mine-sessions-says = { $browsers ->
        [one] In { $browsers } browser.
       *[other] In { $browsers } browsers.
    }

## Inside Telegram

mine-app = My pages
mine-app-wait = One moment.
mine-app-no-script = These pages need a little program of ours, and it does not run here. Write /console in the chat. Then you get a link.
mine-app-outside = Open these pages from the chat with Silta in Telegram.
mine-app-forged = Telegram's word does not fit. Please close this window and open it from the chat.
mine-app-old = This window was open too long. Please close it and open it again from the chat.
mine-app-used = This window was opened before. Please close it and open it again from the chat.
mine-app-unknown = We have not met yet. Please say hello in the chat first, then open this window.
mine-app-over = The hour of this window is over. Please close it and open it again from the chat.
mine-app-network = No network now. Your words are still here. Please try again.
mine-app-wrong = That did not work. Please try again.
