# A coach's pages about one person, and the words between them. What the person chose to show,
# and nothing else. $name is the first name or nickname that the person chose.

## One person

# Before the language's own name.
person-writes-in = Uses Silta in
person-level-0 = Shares nothing with you, and that is fine.
person-level-1 = Shares progress with you (level 1).
person-level-2 = Shares progress, goal and plan with you (level 2).
person-level-3 = Shares progress, goal, plan and numbers of the map with you (level 3).
person-looked = { $name } sees that you opened this page today.
person-waits = { $name } waits for you.
person-nothing-says = You can write to { $name }, and { $name } can ask for you at any time.
person-write = Write to { $name }
# $day is the day of an event.
person-since = since { $day }
person-could = You could write
person-could-means = This means:
person-use = Use this text
person-stopped = Why the talk stands still
person-stopped-held = Somebody of the staff holds the talk now.
person-stopped-stop = { $name } wrote "stop". Silta is silent until { $name } writes again.
person-stopped-pause = { $name } takes a break and told Silta so.
person-stopped-gone = Silta cannot reach { $name } any more: the chat was closed or blocked.
person-stopped-open = A question is open and { $name } has not come back to it yet.
person-stopped-at = Exercise: { $exercise }. Since { $day }.
person-resume = Show the open question again
person-resume-says = { $name } gets it at a good hour, with a friendly word.
person-seven = Seven steps
person-any-order = { $name } can open the steps in any order.
# $ago is "today", "2 days ago".
person-seen = Last message: { $ago }.
person-step-since = since { $day }
person-goal = Goal
person-goal-done = Done
person-goal-of = { $done } of { $target }
person-goal-day = Until
person-goal-none = No goal yet.
person-plan = Plan
person-plan-says = People appear without names.
person-plan-none = No plan yet.
person-action = Action
person-own-action = an action in own words
person-with = With whom
person-who-field = a person in the same field
person-who-person = a person they know
person-who-nobody = someone new
person-state = State
person-state-planned = planned
person-state-done = done
person-map = Map in numbers
person-map-caption = People by place in society and closeness
person-all = All
person-map-says =
    { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    } Know local life: { $local }. Contact in the last half year: { $recent }.
person-map-drawn = Map without names
person-map-drawn-says = The numbers of the table as a drawing. Each mark is one person, and all marks are alike.
# For people who do not see the drawing.
person-map-alt = The network without names: { $people } people in four quarters. The numbers are in the table.
# Under the numbers: people of whom nobody said where they belong.
person-map-unplaced =
    { $people ->
        [one] { $people } person has no place on the map yet.
       *[other] { $people } people have no place on the map yet.
    }
person-map-none = No map yet.
person-shared = Cards shown to you
person-shared-says = { $name } chose to show these, and can take them back.
person-card-goal = A goal
person-card-draft = A message they wrote
person-card-plan = The plan
person-card-strengths = The strengths
person-card-intro = The introduction
person-card-talk = Questions for a talk
person-card-other = A card
person-notes = Your notes
person-notes-says = { $name } can ask to read these notes. Write only what helps next time. No health, no religion, no family matters.
person-note = New note
person-note-sees = Who reads it
person-sees-me = only you; the person on request
person-sees-coaches = all coaches of the group
person-sees-person = the person too
person-note-keep = Save the note
person-note-drop = Delete
person-see = What you see
person-you-see = You see
person-you-do-not = You do not see
person-decides = Who decides
person-decides-says = { $name }. This can change at any time, and needs no reason.
person-see-0 = The name, and what they ask you.
person-see-1 = Dates of the steps, events of the last 30 days, the exercise that is open.
person-see-2 = Steps, events, goal, and the plan without names.
person-see-3 = Steps, events, goal, plan without names, and the map in numbers.
person-see-not-0 = Anything else.
person-see-not-1 = Goal, plan, map, names of contacts, notes, messages, and what was hard.
person-see-not-2 = Map, names of contacts, notes, messages, and what was hard.
person-see-not-3 = Names of contacts, notes, messages, and what was hard.

## What happened over time. Newest first, under the name of each month; a day stands before each line

person-timeline = Over time
# Calms: no words of the person are in this list.
person-timeline-says = Days and events that you may see. No words that the person wrote are here.
person-timeline-older = Older
person-timeline-newest = Back to the newest
person-line-joined = Joined the group: { $group }
# $shares is "progress", "goal and plan", "numbers of the map".
person-line-level = Chose again what you see: { $shares }
# $step is the name of one of the seven steps.
person-line-begun = Step begun: { $step }
person-line-done = Step finished: { $step }
person-line-goal = Chose a goal
person-line-reached = Reached the goal
# "You" is the coach who reads the page.
person-line-said =
    { $messages ->
        [one] You wrote { $messages } message
       *[other] You wrote { $messages } messages
    }
person-line-to_group = You wrote to the whole group
person-line-held = You held the talk
person-line-held-by = { $who } held the talk
# $card is "The strengths", "The plan" and so on.
person-line-card = Showed a card: { $card }
person-line-asked = Asked for a person
person-line-wrote = Answered what a coach wrote
person-line-answered = The request was answered
person-line-answered-by = The request was answered by { $who }

## The talk

talk-with = Talk with { $name }
# For screen readers.
talk-said = What was said
talk-you = You
talk-state-sent = delivered
talk-state-on_its_way = on its way
# $at is a day and an hour.
talk-state-waits = waits until { $at }
talk-state-unknown = it is not known whether it arrived
talk-state-not_sent = not delivered
talk-say-empty = Please write something first.
talk-say-sent = Sent.
talk-say-waits = Kept. It goes out at a good hour for this person.
talk-say-stopped = This person wants no messages now. When they write or ask for you, you can answer.
talk-say-gone = This person cannot be reached: the chat was closed or blocked.
talk-say-taken = Another coach holds this talk now.
talk-say-back = The talk is back with Silta, at the same place.
talk-say-sure = Please confirm that all of them should get it.
talk-say-nobody = Nobody got it: nobody here wants messages now.
talk-held = { $who } holds this talk now.
talk-yours = You hold this talk.
talk-yours-says = Silta is silent, and { $name } knows that you write. It goes back to Silta by itself: { $until }.
talk-hand-back = Give back to Silta
talk-your-words = Your words
talk-look-again = Look for an answer
# Whether what is on its way has come.
talk-look-on = Look again
talk-asked = What they asked
talk-before = What you wrote before
talk-answer = Answer
talk-answer-says = { $name } waits, so it goes out at once.
talk-write = Write
talk-write-says = It goes out at a good hour for { $name }, never at night.
talk-take = Talk together now
talk-take-says = { $name } is told that you write, and Silta is silent. You see what is said from then on, and nothing from before.
talk-take-now = Take over the talk
talk-group-reached =
    { $reached ->
        [0] Nobody of { $people } wants messages now.
        [one] { $reached } of { $people } people gets it. Who wants no messages gets none.
       *[other] { $reached } of { $people } people get it. Who wants no messages gets none.
    }
talk-group-hint = It goes out at good hours, within what each person allows per week.
talk-group-sure =
    { $people ->
        [one] Yes, send it to { $people } person
       *[other] Yes, send it to { $people } people
    }
talk-group-send =
    { $people ->
        [one] Send to { $people } person
       *[other] Send to { $people } people
    }
talk-group-sent = What you wrote before
talk-group-state = To { $people }: delivered { $arrived }, waiting for a good hour { $waits }.

## First lines that a coach could write, in the person's language

first-hello = Hello { $name }, how are you? If you like, we can look at your next step together.
first-quiet = Hello { $name }, I thought of you. Shall we drink a coffee after the course?
first-nudges = Hello { $name }, which days and times are good for you for messages?
first-support = Hello { $name }, I heard that you would like some support. When could we talk?
first-goal = Hello { $name }, shall we look at your goal together? We can make it smaller or change it.
first-talk = Hello { $name }, you wanted a talk. When is a good time for you?
first-job = Hello { $name }, your work ends soon. You learned a lot there. Shall we plan the next weeks together?
first-step = Hello { $name }, shall we do the next exercise together when we meet?
