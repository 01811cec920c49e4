# Words on the pages behind the sign-in: coaches, admins, and people's own pages.
# Coaches have ten minutes before a meeting; plain words, what happened, never labels.

## The frame

# For screen readers: the list of the rooms one can go to.
desk-rooms = Rooms
desk-groups = My groups
desk-waiting = Requests
desk-try = Try it yourself
desk-admin = The house
desk-mine = My pages
desk-my-people = My people
desk-my-map = My map
desk-my-plan = My plan
# The link with one's own name, while we know no name.
desk-me = Me
desk-sign-out = Sign out
# On paper. $day is a day with its year.
desk-as-of = As of { $day }
# How long ago, counted in days.
desk-ago =
    { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }

## Coming in

desk-in = Sign in
desk-in-says = This link signs you in, in this browser. It works once.
desk-in-own-device = Is this your own phone or computer? On a shared one, sign out when you are ready.
desk-in-over = This link is used up
desk-in-over-says = A link works once, and for ten minutes. Please get a new one.
desk-how = How to get a link
desk-how-says = There is no password. You come in with a link that works once.
desk-how-chat = From your chat with Silta
desk-how-chat-says = Write /console in the chat. You get a link and open it here.
desk-how-first = For the first time
desk-how-first-says = Your admin makes a link for you and sends it to you.
# $contact is the operator's mail address.
desk-how-ask = Questions: { $contact }

## Where one is signed in

desk-sessions = Where you are signed in
desk-sessions-says = A browser that nobody uses for a week is signed out by itself.
desk-some-browser = A browser
desk-this-one = this one
# $at is a day and an hour.
desk-signed-in = Since { $at }.
# $at is a day and an hour.
desk-last-used = Last used: { $at }.
desk-end = Sign out there
desk-end-here = Sign out here
# For screen readers. $device is "Firefox, Android".
desk-end-one = Sign out: { $device }
desk-end-all = Sign out everywhere

## One's own chat

desk-chat = Silta in your own chat
desk-chat-says = In the chat Silta tells you who waits, and you answer with one tap. For that your chat needs a code once.
desk-chat-says-work = With a code, once, your chat knows you. Then you get a link there with /console.
desk-chat-make = Make a code
desk-chat-code = Your code, good for ten minutes and for one chat:
desk-chat-code-says = Write in the chat: /start { $code }
