# A coach's pages about groups. Events, never labels; numbers of people, never per cent or ranks.

## Who waits

group-waiting = Waiting for you
group-oldest-first = The oldest request is first.
# $ago is "today", "yesterday", "3 days ago".
group-since = { $ago }
# Before the person's own words in quotes.
group-asks = Asks:
group-how-contact = Please call or write to me.
group-how-question = Has a question.
group-how-answer = Answered you.
group-how-crisis = Was in a hard moment. Please write soon.
group-how-talk = Wants a talk.
# The day on which an answer was promised at the latest.
group-by = Answer by { $day }.
group-open-talk = Open the talk
group-open-talk-of = Open the talk with { $name }
# A talk this coach holds, and whether the person wrote since.
group-you-hold = You hold the talk with { $name }.
group-new-words = new words
group-more-waiting =
    { $people ->
        [one] { $people } more request
       *[other] { $people } more requests
    }
group-nobody-waits = Nobody waits for you.
group-nobody-waits-says = When somebody asks for you, they stand here first.
group-no-name = Somebody without a name

## The groups

group-n-people =
    { $people ->
        [0] Nobody yet.
        [one] { $people } person.
       *[other] { $people } people.
    }
group-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
group-n-wait =
    { $people ->
        [one] { $people } waits
       *[other] { $people } wait
    }
# $at is a day and an hour.
group-next = Next meeting: { $at }.
group-none = No group yet
group-none-says = Make a group, then put up its poster or send its link. People join by themselves.
group-new = A new group
group-name = Name of the group
group-name-hint = People see it when they join, for example: Tuesday group, Turku
group-make = Make the group
group-ended = Ended groups
group-invite = Invite people
group-invite-to = Invite people to { $name }
group-nobody = Nobody has joined yet
group-nobody-says = Put up the poster, or send the link. People choose themselves what you see.

## One group

group-write = Write to the group
group-lately = What happened lately
group-lately-says = These are events, not labels. They fade after 30 days and have no consequence.
group-lately-none = Nothing that needs you.
# Where somebody waits, but nothing happened besides.
group-lately-else = Nothing else.
group-steps = Steps of the group
group-steps-says =
    { $sharing ->
        [0] Nobody of { $people } shares progress with you yet. That is fine.
        [one] { $sharing } of { $people } people shares progress with you. The order is free, so nobody is behind.
       *[other] { $sharing } of { $people } people share progress with you. The order is free, so nobody is behind.
    }
group-line = { $done } finished, { $begun } begun
group-key-done = finished
group-key-begun = begun
group-key-rest = not opened yet
group-as-table = The same in numbers
group-step = Step
group-sessions = In four meetings
group-session = Meeting
group-stops = Where people stop
group-stops-says = Open questions that somebody left more than three days ago.
group-some-exercise = Another exercise
group-everybody = Everybody
group-find = Find a name
group-show = Show
group-show-them = Show
group-only-all = Everybody
group-only-waits = Who waits for me
group-only-quiet = Quiet for 2 weeks
group-only-shares_not = Who shares nothing
group-only-step = Step begun and open: { $step }
group-person = Person
group-last-seen = Last message:
group-shares = Shares
group-level-1 = progress
group-level-2 = goal and plan
group-level-3 = numbers of the map
group-shares-nothing = Uses Silta. Shares nothing with you, and that is fine.
group-steps-said = { $done } of 7 steps finished, { $begun } begun
group-next-page = Next 50 people
group-found-none = Nobody found. Try a part of the name.

## Settings of a group

group-settings = Settings of the group
group-office = When you answer
group-office-hint = People see it when they ask for you, for example: Monday to Thursday, 9 to 15
group-next-meeting = Next meeting
group-day = Day
group-hour = Time
group-about = What it is about
group-keep = Keep the changes
group-end = End the group
group-end-says = The link stops working, and you see nothing more of the people in it. They keep everything that is theirs.
group-end-sure = Yes, end this group

## What happened: early-warning signs (content design, 21)

sign-quiet = Quiet for 2 weeks
    .helps = Silta stays quiet too. A short, friendly message from you helps most.
sign-nudges = Reminders do not fit
    .helps = Ask which times and which channel would be better.
sign-support = Would like support
    .helps = They said that you may know. Listen, and offer a smaller step.
sign-goal = The goal may not fit
    .helps = Its day has passed twice. Look at the goal together.
sign-talk = Wants a talk
    .helps = Please contact them within two working days. You need not know the reason.
sign-job = A job ends soon
    .helps = They told the day themselves. Plan the time after it, and praise the experience.
sign-step = One step open for 30 days
    .helps = Offer to do it together in a meeting, or a shorter exercise.
