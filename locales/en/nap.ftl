### Step 3: the network map, what is missing, actions with a day, the rhythm of a week.

## The map

# $people counts those already known; $waiting those nobody has placed yet.
nap_map-start = { $people ->
        [0] Let us draw your network. First names or nicknames are enough. No phone numbers, please. Five people are a good start.
       *[other] Let us draw your network. You have { $people } people here already. I ask for names. Nicknames are enough. No phone numbers, please.
    }
    .begin = Name people
    .place = Only ask about the new ones
    .show = Show my map
nap_map-p1 = Who do you talk with about work or study? Write up to three names, one on each line.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p2 = Who has helped you with something practical here? Up to three names.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p3 = Who do you know from a course, a school, a hobby or the neighbourhood? Up to three names.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p4 = Who works in your field, here or in another country? Up to three names.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p5 = Who seems to know many people? Up to three names.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p6 = Who did you like, but you lost contact? Up to three names.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
# Added to the six questions for who comes back to one. $before is a list of names.
nap_map-before = You wrote: { $before }. Skip keeps these names. New names take their place.
nap_map-nobody_new = No new names. That is fine.
# $a and $b are two names that look alike.
# $alike: the very same name was written twice.
nap_map-same = { $alike ->
    [yes] You wrote "{ $a }" two times. Is it the same person?
   *[no] Is "{ $a }" the same person as "{ $b }"?
}
    .yes = Yes, the same
    .no = No, two people
nap_map-one = { $left ->
        [one] One person is left. Four quick questions.
       *[other] { $left } people are left. Four quick questions for each.
    }
# Under the picture of the map. $weak counts people known a little.
nap_map-show = { $people ->
        [0] Your map is empty today. One name is a start.
       *[other] You have { $people ->
            [one] { $people } person
           *[other] { $people } people
        }: public service { $public }, school { $school }, company { $company }, friends and neighbours { $community }. Know local life: { $local }. People you know a little: { $weak }.{ $weak ->
            [0] { "" }
           *[other] { " " }They often bring new information.
        }
    }
    .missing = What is missing?
    .add = Add people
    .text = Show it as text
    .shared = A copy without names
    .save = Save my map
# The map in words. Each value is a list of people of one part.
nap_map-list = Your map in words.
    Public service: { $public }.
    School or research: { $school }.
    Company: { $company }.
    Friends, neighbours, associations: { $community }.
    Not sure: { $unsure }.{ $more ->
        [0] { "" }
       *[other] { " " }And { $more } more.
    }
    .picture = Show the picture
nap_map-line = { $contact } ({ $tie ->
        [close] very close
        [well] known well
        [little] known a little
        [unmet] not met yet
       *[unknown] closeness not told
    }{ $local ->
        [local] , local life
        [new] , new here
        [both] , knows both worlds
        [abroad] , in another country
       *[unknown] { "" }
    })
nap_map-nobody = nobody yet
# The words of the picture.
nap_map-title = My network
nap_map-me = Me
nap_map-quarter = Part
    .public = Public service
    .school = School
    .company = Company
    .community = Friends and neighbours
    .unsure = Not sure
nap_map-ring = Ring
    .close = Very close
    .well = Known well
    .little = Known a little
    .unmet = Not met yet
nap_map-shape = Shape
    .local = Knows local life
    .new = New here
    .both = Knows both worlds
    .abroad = In another country
    .unknown = Not told
nap_map-pale = Pale: no contact for over a year
nap_map-counts = People: { $people }. Know local life: { $local }. Known a little: { $weak }.
# For those who do not see the picture.
nap_map-alt = Your network map. People: { $people }. Public service: { $public }. School: { $school }. Company: { $company }. Friends and neighbours: { $community }. Know local life: { $local }.
nap-map = your network map
    .affirm = Now you can see your people.

## What is missing

# $first and $second are whole sentences; $count says how many there are.
nap_gap-read = { $count ->
        [0] { $bare ->
            [0] People in all four parts: your map is a good start.
           *[other] Empty today: { $empty }. That is fine, your map is a good start.
        } Choose what you want to do next.
        [one] { $first }
       *[other] { $first } { $second }
    } This is your picture of today. There is no right number.
    .own = My own idea
    .map = Back to my map
nap_gap-says = Gap
    .company = You have no person from a company yet. An event, a trainer or an old colleague can open this.
    .local = Nobody on your map knows local life yet. Your people are important. One local person would add other information.
    .field = Find one person of your field: an association, a union, a course.
    .close = Close people often know the same things. Try people you know a little.
    .abroad = Your contacts are far away. They may know someone here. Ask them.
    .asleep = Some good contacts are asleep. One short message can wake them.
    .few = Starting small is normal. First goal: two new people.
nap_gap-choose = Gap
    .company = Meet someone from a company
    .local = Meet someone local
    .field = Find someone of my field
    .close = Write to people I know a little
    .abroad = Ask my people far away
    .asleep = Wake an old contact
    .few = Meet two new people

## One action

nap_act-what = { $style ->
        [yes] Which action fits you? These match your way of meeting people. Or write your own.
       *[no] Which action fits you? Choose one, or write your own.
    }
nap_act-who = With whom? Your action: "{ $what }"
    .new = Someone new
    .nobody = Nobody special
nap_act-on = When? Your action: "{ $what }"
    .today = Today
    .tomorrow = Tomorrow
    .week = In three days
    .next_week = In a week
# $day is the date of the goal.
nap_act-late = That is after the date of your goal: { $day }. Is that good?
    .keep = Yes, keep it
    .other = Another day
nap_act-when = Plan the moment. When does it happen? Finish the sentence: "When …" Your action: "{ $what }"
    .coffee = I have drunk my morning coffee
    .tuesday = I come home
    .course = my course has a break
    .shop = I have done my shopping
    .evening = dinner is over
    .phone = I take my phone in the evening
nap_act-then = "… then I …" One clear action.
# An offer for the sentence "then I …".
nap_act-rehearse = Read it aloud once. "When { $moment }, then: { $then }."
    .read = Done
    .change = Change it
nap_act-promised = It is in your plan. I remind you on { $day }.
nap_act-unpromised = It is in your plan: { $day }.
nap_act-more = { $done ->
        [one] You have { $done } action.
       *[other] You have { $done } actions.
    } { $left ->
        [one] One more makes a plan.
       *[other] { $left } more make a plan.
    }
    .next_one = Next action
    .enough = Enough for now
nap-actions = the first actions of your plan
    .affirm = Small and dated beats big and vague.
nap-an_action = an action

# The library of actions. Each is a button and a line in the plan.
action-hello = Say hello to one person
action-howareyou = Ask one person how they are
action-thank = Thank someone
action-share = Share a tip or a link
action-wake = Write to an old contact
action-cafe = Go to a language café
action-library = Go to a library event
action-club = Visit a hobby club once
action-volunteer = Help once as a volunteer
action-infopoint = Ask at an information point
action-online = Comment in an online group
action-profile = Update my online profile
action-invitation = Send one personal invitation
action-talk20 = A 20-minute talk about work
action-introduction = Ask for an introduction
action-jobfair = Talk at two job fair stands
action-union = Go to a union open evening
action-call = Call an employer: one question
action-visit = Visit a workplace open day
action-tell5 = Tell five people what I look for
action-lunch = Have lunch with a colleague
action-colleague = Ask a colleague about their work
action-staffgroup = Join a group at work
action-trade = Go to an event of my trade

## Milestones, the week, support

nap_mile-none = You have no goal with a date yet. Your plan works without one.
# $days is a list of dates.
nap_mile-show = 
    Your goal: { $goal }
    Milestones are days when we look at it: { $days }. Good?
    .good = Good
    .change = Change the goal date
nap_weekday-day = When do you take 20 minutes each week for your network? Choose a day.
    .never = No fixed day
nap_weekday-at = At what time? Write it like this: 17:00.
nap_weekday-promised = Good. Every week I ask you a few short questions: { $day }, { $time }.
nap_weekday-unpromised = Good. I do not remind you. It stands in your plan.
nap_weekday-without = Good, no fixed day. Your plan is under the menu.
nap_support-who = Who can support you? Choose a person, or write a name.
    .person = Somebody of this service
    .peer = A peer
    .nobody = Nobody yet
# $who is a name.
nap_support-kept = Good. It helps to tell this person about your plan: { $who }.
nap_support-nobody = That is fine. Telling one person helps many people. Perhaps later.
# The time lies in the quiet hours.
answer-quiet-then = I am silent at that time. Choose a time between { $from } and { $to }.

## The whole plan

nap_card-none = You have no plan yet. A plan has people, actions and days. It starts with your network map.
    .begin = My network map
    .act = One action now
    .home = Menu
nap_card-look = Your plan
    Goal: { $goal }.
    { $count ->
        [0] Actions: none yet.
        [one]
            One action:
            { $actions }
       *[other]
            { $count } actions:
            { $actions }
    }{ $more ->
        [0] { "" }
       *[other] { " " }And { $more } more.
    }
    { $has_days ->
        [yes] Milestones: { $days }.
       *[no] Milestones: open.
    }
    { $week } Support: { $support }.
    .save = Good
    .pdf = As PDF
    .ics = For my calendar
    .one = One action
    .change = Change
    .share = Show it to my coach
nap_card-which = Which action?
nap_card-change = What do you want to change?
    .add = Add an action
    .week = My day of the week
    .support = My support
    .map = My map
    .days = My milestones
# One action on a line of its own.
nap-below = – { $line }
# One action in a list. $day may be the word "open".
nap-line = { $who ->
        [yes] { $what } ({ $contact }, { $day })
       *[no] { $what } ({ $day })
    }
nap-no_actions = none yet
nap-no_week = No fixed day in the week.
nap-week = Every week: { $day }, { $time }.
nap-plan = your action plan
    .affirm = Two easy actions before a hard one: that is a good order.

## One action of the plan

nap_action-look = Your action: "{ $what }". { $planned ->
        [yes] When { $when }, then: { $then }.
       *[no] { "" }
    } Day: { $day }.
    .did = I did it
    .move = Another day
    .then = Change the sentence
    .drop = Take it out
    .keep = Keep it
nap_action-when = When does it happen? Finish the sentence: "When …"
    .coffee = I have drunk my morning coffee
    .tuesday = I come home
    .course = my course has a break
    .shop = I have done my shopping
    .evening = dinner is over
    .phone = I take my phone in the evening
nap_action-do = "… then I …" One clear action.
nap_action-rewritten = I wrote it down.
nap_action-gone = This action is not in your plan any more.
nap_done-well = Well done: "{ $what }"
nap_done-contact = Did you have contact with { $contact }? I can note it.
    .log = Note it
    .not_now = Not now
nap_done-win = Do you want to keep this as a good moment?
    .yes = Yes
    .enough = Enough
nap_done-gone = This action is not in your plan any more.
nap_move-day = No problem. Which day fits better? Your action: "{ $what }"
    .tomorrow = Tomorrow
    .three = In three days
    .week = In a week
nap_move-moved = Good. The new day: { $day }.
nap_move-gone = This action is not in your plan any more.
nap_drop-dropped = I took it out. Plans may change.
nap_drop-gone = This action is not in your plan any more.
card-action_day = Today is a good day for your action: "{ $what }". { $planned ->
        [yes] When { $when }, then: { $then }.
       *[no] { "" }
    }
    .did = I did it
    .move = Another day
    .drop = Take it out

## Once a week

card-week_check = A few short questions about your week. It takes three minutes.
    .begin = Begin
    .not_now = Not this week
# The same after two weeks without an answer; it tells the new pace, once.
card-week_seldom =
    A few short questions about your week. It takes three minutes.
    From now on I come with them every other week. When you answer, they come every week again.
    .begin = { card-week_check.begin }
    .not_now = { card-week_check.not_now }
nap_not_now-fine = Fine. I ask again next week.
nap_not_now-without = Fine. Your plan is under the menu.
nap_week-nothing = Nothing was planned for these days. That is fine.
# What they told about in the last seven days, before the question of the week. $actions is a list of $count.
nap_week-already = This is done already: { $actions }. Well done.
nap_week-did = { $already ->
        [yes] And what else? Choose all you did.
       *[no] What did you do? Choose all you did.
    }
nap_week-praise = { $count ->
        [one] You did one action. That is a real step.
       *[other] You did { $count } actions. Those are real steps.
    }
nap_week-contact = { nap_done-contact }
    .log = { nap_done-contact.log }
    .not_now = { nap_done-contact.not_now }
nap_week-kindly = Some weeks are full. That is fine.
nap_week-open = This one is open: "{ $what }". What do you want?
    .move = Move it one week
    .let_go = Take it out
    .keep = Leave it as it is
nap_week-next = { $count ->
        [0] What is one action for next week?
        [one]
            Your next action:
            { $actions }
            Is that good?
       *[other]
            Your next actions:
            { $actions }
            Is that good?
    }
    .good = Yes, good
    .new = A new action
    .win = Note a good moment
    .plan = Show my plan
    .rest = Rest this week
nap_week-agreed = Good. That is enough for one week.
nap_week-rested = Rest is part of the plan. I ask again next week.
nap_week-only_rest = Rest is part of the plan.

why-action = The action goes into your plan. Only you see it, if you do not share it.
why-ifthen = People who plan the moment do it more often. Only you see the sentence.
# Words of the pictures.
nap_map-how_many = { $n ->
        [0] nobody yet
        [one] { $n } person
       *[other] { $n } people
    }
nap_map-star = Connects people
nap_map-growth = My network then and now
# For those who do not see the picture of two maps. $day is the day of the first map.
nap_map-growth_alt = Two maps of your network. { $day }: { $before ->
        [one] { $before } person
       *[other] { $before } people
    }. Now: { $after }.
# What is new since the first map. $n is at least one.
nap_map-more = More
    .people = People: { $n } more
    .local = Know local life: { $n } more
    .company = From companies: { $n } more
    .weak = Known a little: { $n } more
