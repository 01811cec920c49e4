### Home and the ways from it. Often read, so short.

# $name is what the person wants to be called; it may be empty.
# .finish is there only for somebody who left the welcome half-way.
menu-home = { $named ->
        [yes] What do you want to do, { $name }?
       *[no] What do you want to do?
    }
    .next_step = My next step
    .people = My people
    .events = Events and jobs
    .messages = Messages and meetings
    .plan = My plan
    .finish = Finish the first questions
    .other = Other things
# .who is there only on a phone that two people share.
menu_more-list = What else do you need?
    .language = Language
    .when = Times for messages
    .privacy = Privacy
    .elsewhere = Another phone or computer
    .share = Shared phone
    .who = Change person
    .person = Talk to a person
    .wins = What went well
    .pages = My pages
    .waits = Who waits
    .report = Report a problem
menu_more-when = I write to you only if you want it. What shall we change?
    .hours = Quiet times
    .pause = A pause
    .amount = How often
    .enough = Nothing, thank you

## The seven steps

# The names of the steps; .numbered stands in lists and on buttons.
step-mindset = Mindset
    .numbered = { $i }. Mindset
    .ticked = ✓ { $i }. Mindset
    .purpose = See your strengths and feel able to meet people.
step-goals = Goal
    .numbered = { $i }. Goal
    .ticked = ✓ { $i }. Goal
    .purpose = Choose one clear goal that you can influence.
step-nap = Your plan
    .numbered = { $i }. Your plan
    .ticked = ✓ { $i }. Your plan
    .purpose = Turn the goal into people, actions and dates.
step-human = Meeting people
    .numbered = { $i }. Meeting people
    .ticked = ✓ { $i }. Meeting people
    .purpose = Make real contact, face to face or online.
step-super = People who connect others
    .numbered = { $i }. People who connect others
    .ticked = ✓ { $i }. People who connect others
    .purpose = Find the people who connect others, and become one.
step-follow = Keeping in touch
    .numbered = { $i }. Keeping in touch
    .ticked = ✓ { $i }. Keeping in touch
    .purpose = Keep in touch without stress.
step-keepgoing = Keep going
    .numbered = { $i }. Keep going
    .ticked = ✓ { $i }. Keep going
    .purpose = Go on when it is hard, and see progress.

# $title and $purpose are the texts above, $minutes is "12–15". No number: the first step that is
# ready may be the second, and nobody should look for what they missed. $tool is the exercise that
# Start leads to when some of the step is made already.
step_intro-intro = Next step: { $title }. { $purpose } { $begun ->
        [yes] The next exercise: "{ $tool }".
       *[no] It takes { $minutes } minutes.
    } You can stop at any time.
    .begin = Start
    .tools = Choose an exercise
    .tips = Tips
    .another = Another step
    .not_now = Not now
# An exercise of this step waits where they left it: $tool.
step_intro-half = { $title }: you left an exercise half-way. "{ $tool }"
    .go_on = Go on where I was
    .tools = Choose an exercise
    .tips = Tips
    .another = Another step
    .not_now = Not now
step_intro-tools = { $title }: which exercise do you want?
    .mindset_hand = My strengths: the hand
    .mindset_thoughts = Thoughts that hold me back
    .mindset_give = What I can give
    .mindset_style = My way of meeting people
    .mindset_conf = How sure am I?
    .goals_area = A new goal
    .goals_card = My goal
    .nap_map = My network map
    .nap_gap = What is missing?
    .nap_act = An action
    .nap_weekday = My day of the week
    .nap_card = My whole plan
    .human_intro = My introduction
    .human_msg = A message to somebody
    .human_talk = Words for a talk
    .human_practice = Practise a talk
    .human_event = Get ready for an event
    .event_after = Tell about an event
    .human_met = I met someone
    .work_online = At work and online
    .super_spot = Find connectors
    .super_list = My connectors
    .super_path = A way to somebody
    .super_be = Bring two people together
    .follow_rhythm = A rhythm for three people
    .follow_thanks = Thank somebody
    .follow_cal = My next eight weeks
    .follow_review = Look at my people
    .keepgoing_win = What went well
    .keepgoing_prepare = Prepare for hard moments
    .keepgoing_setback = Something was hard
    .keepgoing_back = Look back
    .keepgoing_wins = My good moments
    .keepgoing_card = My card for hard days
    .keepgoing_temp = A job that ends
# Three short tips of one step.
tips-tips = Tips for "{ $title }".
    1. { $one }
    2. { $two }
    3. { $three }
    .culture = How is it in this country?
    .links = Useful links
    .good = Good
# $note is a note about the country.
tips-culture = { $note } People are different. Look, ask, and do it your way.
    .others = More notes
    .good = Good
# $names is a numbered list of the operator's links; the buttons have the same numbers.
tips-links = Useful links: { $names }.
    .one = Open 1
    .two = Open 2
    .three = Open 3
    .good = Good
# A step that is finished has a tick before its name; $done counts them.
step_list-list = { $done ->
        [0] There are seven steps. You can do them in any order.
        [7] You have finished all seven steps. You can open each one again.
       *[other] There are seven steps. You can do them in any order. Finished: { $done }.
    }
    .sessions = As four meetings
step_list-sessions = A group can walk the steps in four meetings. Which meeting?
step_list-session = { $name }
    .a = A: strengths and goal
    .b = B: your plan
    .c = C: meeting people
    .d = D: keeping in touch, keep going

# $artefact is what they made, for example "your own goal"; $affirm is a kind sentence.
tool_done-made = Saved. You made: { $artefact }. { $affirm }
    .go_on = My next step
    .show = Show it
    .share = Show it to my coach
    .home = Menu
tool_done-affirm = That is a real step.
# $titles are several steps that were finished at one time.
step_done-finished = { $many ->
        [yes] You finished: { $titles }.
       *[no] You finished "{ $title }".
    } You can always come back and change something. Finished: { $done } of 7.
    .go_on = Next step
    .list = All seven steps
    .home = Menu
step_all_done-all = You have walked all seven steps. That took courage and time. Do you want a certificate with your name and the dates?
    .certificate = Yes, as PDF
    .look_back = Look back
    .peer = Help others as a peer
    .home = Menu
step_all_done-sent = It is yours to keep.

## Help

# The quoted words are those of reading.ftl in this language.
help-words = Press a button, or write your answer. I keep your place when you go. These words always work:
    "menu" takes you home.
    "back" goes one question back.
    "language" changes the language.
    "stop" makes me silent at once.
help-what = I am a computer program. I help with small steps. In danger, call 112.
    .person = Talk to a person
    .language = Change the language
    .understood = Good, go on
# $office_hours are in the words of the people who run this, or of a group. $coach are names.
help_human-ask = { $coached ->
        [yes] { $hours_known ->
            [yes] You can talk to a person: { $coach }. Answers come at these times: { $office_hours }. What shall I tell them?
           *[no] You can talk to a person: { $coach }. They answer as soon as they can. What shall I tell them?
        }
       *[no] { $hours_known ->
            [yes] You can talk to a person. Somebody answers: { $office_hours }. What shall I tell them?
           *[no] You can talk to a person. They answer as soon as they can. What shall I tell them?
        }
    }
    .contact = Please write to me
    .question = I have a question
    .details = Only show how to reach them
help_human-question = What do you want to ask? A person will read it.
help_human-asked = { $coached ->
        [yes] { $hours_known ->
            [yes] I passed it on to: { $coach }. The answer comes here. Times: { $office_hours }. In danger, call 112.
           *[no] I passed it on to: { $coach }. The answer comes here. It can take some days. In danger, call 112.
        }
       *[no] { $hours_known ->
            [yes] I passed it on. A person answers you here: { $office_hours }. In danger, call 112.
           *[no] I passed it on. A person answers you here. It can take some days. In danger, call 112.
        }
    }
help_human-details = { $reachable ->
        [yes] { $hours_known ->
            [yes] You reach a person here: { $mail }. They are there: { $office_hours }.
           *[no] You reach a person here: { $mail }.
        }
       *[no] I have no address of theirs here. I can pass on a message.
    }
# Nobody answers questions here; $mail may be an address.
help_human-nobody = { $reachable ->
        [yes] Nobody answers inside this chat. You reach a person here: { $mail }.
       *[no] I am sorry, no person can answer here at the moment. A library or a service point near you can help.
    }

## Tips of the steps that have no file of their own

tips-goals = Goal
    .one = One goal at a time is enough.
    .two = In the beginning a goal about talks is better than a goal about a job.
    .three = Tell one person about your goal.
tips-nap = Plan
    .one = Small and dated beats big and vague.
    .two = Put two easy actions before a hard one.
    .three = Plan with a friend. Book early: many people plan some weeks ahead.
tips-follow = Keeping in touch
    .one = Write about something real: their event, your news.
    .two = Tell people what their advice did.
    .three = A short comment online counts too.
