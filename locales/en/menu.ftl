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
    .purpose = See your strengths and feel able to meet people.
step-goals = Goal
    .numbered = { $i }. Goal
    .purpose = Choose one clear goal that you can influence.
step-nap = Your plan
    .numbered = { $i }. Your plan
    .purpose = Turn the goal into people, actions and dates.
step-human = Meeting people
    .numbered = { $i }. Meeting people
    .purpose = Make real contact, face to face or online.
step-super = People who connect others
    .numbered = { $i }. People who connect others
    .purpose = Find the people who connect others, and become one.
step-follow = Keeping in touch
    .numbered = { $i }. Keeping in touch
    .purpose = Keep contacts warm without stress.
step-keepgoing = Keep going
    .numbered = { $i }. Keep going
    .purpose = Go on when it is hard, and see progress.

# $title and $purpose are the texts above, $minutes is "12–15". No number: the first step that is
# ready may be the second, and nobody should look for what they missed.
step_intro-intro = Next step: { $title }. { $purpose } It takes { $minutes } minutes. You can stop at any time.
    .begin = Start
    .tools = Choose an exercise
    .another = Another step
    .not_now = Not now
step_intro-tools = { $title }: which exercise do you want?
    .mindset_hand = My strengths: the hand
    .goals_area = A new goal
    .goals_card = My goal
    .nap_map = My network map
    .nap_act = My actions
    .human_intro = My introduction
    .human_msg = A message to somebody
    .human_talk = Words for a talk
    .human_practice = Practise a talk
    .super_spot = Find connectors
    .follow_rhythm = A rhythm for three people
    .follow_cal = My next eight weeks
    .follow_review = Look at my people
    .keepgoing_win = What went well
    .keepgoing_back = Look back
# The step exists in the programme but cannot be opened here yet.
step_intro-soon = Step { $i } of 7: { $title }. { $purpose } I cannot offer this step yet. It comes later.
    .another = Another step
    .not_now = Not now
# $open and $soon are lists of numbered steps.
step_list-list = There are seven steps. You can do them in any order. Open today: { $open }. Not ready yet: { $soon }.
    .home = Menu

# $artefact is what they made, for example "your own goal"; $affirm is a kind sentence.
tool_done-made = Saved. You made: { $artefact }. { $affirm }
    .go_on = My next step
    .share = Show it to my coach
    .home = Menu
tool_done-affirm = That is a real step.
step_done-finished = You finished "{ $title }". You can always come back and change it.
    .go_on = Next step
    .list = All seven steps
    .home = Menu

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
# $office_hours are in the words of the people who run this.
help_human-ask = { $hours_known ->
        [yes] You can talk to a person. Somebody answers: { $office_hours }. What shall I tell them?
       *[no] You can talk to a person. They answer as soon as they can. What shall I tell them?
    }
    .contact = Please write to me
    .question = I have a question
    .details = Only show how to reach them
help_human-question = What do you want to ask? A person will read it.
help_human-asked = { $hours_known ->
        [yes] I passed it on. A person answers you here: { $office_hours }. In danger, call 112.
       *[no] I passed it on. A person answers you here. It can take some days. In danger, call 112.
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
