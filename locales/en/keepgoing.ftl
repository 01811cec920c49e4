### Step 7, Never give up: small wins, a plan for hard days, and a look back.
### Said to people in hard moments too. Calm, no big words, nobody is compared with others.

## Words that several screens say

# What was made, after "Saved. You made:".
keepgoing-artefact_prepare = your card for hard days
keepgoing-artefact_back = a look back at your way
keepgoing-affirm = You go on. That is a real strength.

# Where nothing was chosen or written.
keepgoing-open = not written yet
# Two lines of a list, one under the other. $more may hold further lines.
keepgoing-two = { $line }
    { $more }
# A button with its day: "Said hello (Monday 2 March)".
keepgoing-line = { $what } ({ $day })
# A hard moment without words of their own, in a list.
keepgoing-hard_moment = A hard moment

# Numbers in a look back, in a list: "12 weeks, 5 good moments, 4 people and 3 talks".
keepgoing-weeks = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
keepgoing-wins = { $n ->
        [one] { $n } good moment
       *[other] { $n } good moments
    }
keepgoing-people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
keepgoing-talks = { $n ->
        [one] { $n } noted meeting or call
       *[other] { $n } noted meetings and calls
    }
# Numbers then and now. They may go up or down; say it the same way.
keepgoing-grown =
    .sure = How sure you felt, 0 to 10. First: { $first }. Now: { $last }.
    .map = People on your map. First: { $first }. Now: { $last }.

## keepgoing_win: what went well

# Ready answers are buttons; own words are fine.
keepgoing_win-add = What went well? Small things count. Choose, or write your own.
    .hello = Said hello
    .sent = Sent a message
    .answer = Got an answer
    .word = Learned a word
    .met = Met someone
    .asked = Asked for help
    .helped = Helped someone
# One sentence for each kind of win, after "Noted."
keepgoing-praise =
    .hello = Many contacts begin with a hello.
    .sent = You wrote to a person. That is a real step.
    .answer = Somebody took time for you.
    .word = Each new word makes talking easier.
    .met = Meeting somebody takes courage.
    .asked = Asking takes courage, and many people like to help.
    .helped = You gave something. That builds trust.
    .own = That counts.
# $praise is a sentence from above. $count is 5, 10 or 25 when it is time to look back, else 0.
keepgoing_win-thanks = Noted. { $praise }{ $count ->
        [0] { "" }
       *[other] { " " }You have noted { $count } good moments now. Do you want to look back?
    }
    .who = Add who was with me
    .look = Look back
    .another = Add another
    .prepare = Prepare for hard moments
    .all = All my good moments
    .home = Menu
keepgoing_win-who = Who was with you? Choose, or write a first name.
keepgoing_win-with_whom = Noted. With: { $who }.
    .another = Add another
    .prepare = Prepare for hard moments
    .all = All my good moments
    .home = Menu

# A goal is reached. $goal is in the person's own words.
keepgoing_win_goal-ask = You reached your goal: { $goal }. Who helped you? Choose, or write a first name.
    .nobody = Nobody in particular
keepgoing_win_goal-noted = Noted as a good moment. It came from your own steps.

## keepgoing_wins: all of them, newest first

keepgoing_wins-none = No good moments are noted yet. Small things count too.
    .add = Add one
    .home = Menu
# Each good moment is a button below.
keepgoing_wins-list = { $count ->
        [one] You have noted { $count } good moment. Press it to read or delete it.
       *[other] You have noted { $count } good moments. Press one to read or delete it.
    }
    .add = Add another
    .notes = My other notes
    .home = Menu
# $named is yes when a person was named.
keepgoing_wins-win = { $named ->
        [yes] { $day }: { $what }
            With: { $who }
       *[no] { $day }: { $what }
    }
    .remove = Delete it
    .all = All my good moments
keepgoing_wins-dropped = It is deleted.

## keepgoing_prepare: a plan for hard moments

keepgoing_prepare-pick = Hard moments will come. Which ones could happen to you? Choose one to three.
    .no_answer = No answer
    .no = A “no”
    .event = I know nobody at an event
    .language = The language
    .job_ends = A short job ends
    .no_energy = No energy
    .worries = Worries: money or family
# One question for each chosen moment. Four ideas are buttons; they are kept as they are read.
# $kept is yes when they have a plan for this already.
keepgoing_prepare-if_no_answer = When no answer comes, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .again = I write once more next week
    .another = I write to another person
    .busy = I think: people are busy
    .rest = I let it rest
    .keep = Keep my plan
keepgoing_prepare-if_no = When somebody says no, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .thank = I say thank you and go on
    .learn = I ask for one tip
    .tell = I tell a friend about it
    .rest = I rest for one day
    .keep = Keep my plan
keepgoing_prepare-if_event = When I know nobody at an event, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .host = I say hello to the host
    .alone = I join someone alone
    .friend = I go with a friend
    .half = I stay for half an hour
    .keep = Keep my plan
keepgoing_prepare-if_language = When the language is difficult, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .ready = I use a ready sentence
    .slow = I ask to speak slowly
    .written = I ask to see it written
    .switch = I ask for another language
    .keep = Keep my plan
keepgoing_prepare-if_job_ends = When a short job ends, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .people = I tell three people
    .plan = I look at my plan
    .adviser = I talk to an adviser
    .learned = I note what I learned
    .keep = Keep my plan
keepgoing_prepare-if_no_energy = When I have no energy, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .small = I do one very small thing
    .walk = I go for a walk
    .pause = I take a week off
    .call = I call a person I like
    .keep = Keep my plan
keepgoing_prepare-if_worries = When I have big worries, then I …{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .service = I ask a service for help
    .friend = I talk with a friend
    .urgent = I note what is urgent
    .line = I call a helpline
    .keep = Keep my plan
# They skipped every question; the menu follows.
keepgoing_prepare-nothing = That is fine. You can come back to this at any time.
# Their contacts are buttons, and the two below where they exist.
keepgoing_prepare-who = Who can you call or write on such a day? Choose, or write a first name.
    .person = A person of this service
    .helpline = A helpline
# The same inside a text.
keepgoing-plan = { $moment }: { $then }

## keepgoing_card: the card for hard days, as text

keepgoing_card-none = Here you will see your plan for hard days. Do you want to make it now?
    .begin = Begin
    .enough = Not now
# $plans are lines like "No answer: I write once more next week". $lines are names and numbers.
keepgoing_card-card = My card for hard days.
    { $plans }
    I can call or write: { $who }
    { $kept ->
        [yes] My sentence: { $sentence }
       *[no] Rest is part of the plan.
    }
    In danger: 112.{ $known ->
        [yes] { " " }These people listen: { $lines }.
       *[no] { "" }
    }
    .change = Change or add
    .remove = Delete something
    .notes = My notes
    .enough = Good
keepgoing_card-drop = Which plan shall I delete? Press it.
    .leave_it = Nothing, go back
keepgoing_card-dropped = It is deleted.

## keepgoing_setback: something was hard

# To somebody who had a hard moment. They may write, or tap a button.
keepgoing_setback-start = Something was hard? I am sorry. You can write it, or only choose a button.
    .no_answer = No answer
    .no = A “no”
    .treated = Bad treatment
    .job = I lost a job
    .tired = I feel tired
    .other = Something else
# Somebody was treated badly, perhaps because of where they come from. Serious and warm.
keepgoing_setback-treated = You did not deserve this. You can write down the date, the place and the words, for yourself. You can talk to a person about it.
    .advice = Who gives advice
    .person = Talk to a person
    .go_on = Go on here
# The answer is not kept.
keepgoing_setback-feel = How is it now? I do not keep this answer.
    .angry = Angry
    .sad = Sad
    .ashamed = Ashamed
    .tired = Tired
    .fine = Fine again
    .private = I do not want to say
# The same feelings, after bad treatment; what was in their own hands is not asked then.
keepgoing_setback-now = { keepgoing_setback-feel }
    .angry = { keepgoing_setback-feel.angry }
    .sad = { keepgoing_setback-feel.sad }
    .ashamed = { keepgoing_setback-feel.ashamed }
    .tired = { keepgoing_setback-feel.tired }
    .fine = { keepgoing_setback-feel.fine }
    .private = { keepgoing_setback-feel.private }
keepgoing_setback-own = Three short questions. First: Which part was in your hands?
keepgoing_setback-not_own = And which part was not in your hands?
keepgoing_setback-friend = What would you say to a good friend in this situation?
# $kept is yes when they have a sentence for hard days.
keepgoing_setback-next = { $kept ->
        [yes] Your sentence: { $sentence }
       *[no] Thank you for coming here. You did your part.
    }
    What do you need now?
    .step = A small next step
    .pause = A break
    .talk = A talk with my coach
    .person = Talk to a person
    .refer = Help with another problem
    .card = My card for hard days
    .home = Menu

## keepgoing_notes: what was written about hard and proud moments

keepgoing_notes-none = There are no notes here.
keepgoing_notes-list = Your notes about hard and proud moments. Only you see them. Press one to read or delete it.
    .enough = Good
# $note is one line or several, from the texts below.
keepgoing_notes-note = { $day }
    { $note }
    .remove = Delete it
    .all = All my notes
keepgoing-note =
    .what = What happened: { $text }
    .own = In my hands: { $text }
    .not_own = Not in my hands: { $text }
    .friend = To a friend I would say: { $text }
    .proud = I am proud of: { $text }
keepgoing_notes-dropped = It is deleted.

## keepgoing_back: a look back

# $numbers is a list of the texts above, without the zeros. $grown is one line or two, when there is something to compare.
keepgoing_back-start = Look back: { $numbers }.{ $compared ->
        [yes] { "" }
            { $grown }
       *[no] { "" }
    }
    .go_on = Go on
    .save = Save as a picture
    .wins = My good moments
keepgoing_back-proud = What are you most proud of? Only you see this.

## keepgoing_temp: a job with an end date

keepgoing_temp-known = Your contract ends on { $day }. What do you want to do?
    .change = Change the date
    .plan = Plan the next weeks
    .remove = Delete the date
    .enough = Nothing, thank you
# For a job that is not for ever.
keepgoing_temp-ends = When does your work contract end? Choose, or write a date like 1.6.2027.
    .three_months = In 3 months
    .half_year = In 6 months
    .year = In 12 months
# Reminders are allowed. $before is four weeks earlier.
keepgoing_temp-promised = Noted: { $day }. I write to you on { $before }, so that you have time to plan.
# Reminders are not allowed.
keepgoing_temp-unpromised = Noted: { $day }. I do not remind you. You can plan at any time.
# The end is less than four weeks away.
keepgoing_temp-soon = Noted: { $day }. What you learned stays with you. Shall we plan the next weeks now?
    .plan = Plan
    .not_now = Not now
keepgoing_temp-dropped = The date is deleted.
keepgoing_temp_plan-what = What helps you most in the next weeks?
    .action = Choose a small action
    .goal = A new goal
    .people = Look at my people
    .look_back = Look back first
    .person = Talk to a person
    .enough = Not now
keepgoing_temp_later-fine = Fine. You can plan at any time.

# Comes four weeks before the end of a job.
card-temp =
    Your contract ends on { $day }. What you learned stays with you.
    Shall we plan the next weeks?
    .plan = Plan
    .not_now = Not now

## Tips for this step

tips-keepgoing =
    .one = Rest is part of the plan.
    .two = Talk to one person, and look at your own sentence.
    .three = A “no” is often about time or rules.

## Why do you ask?

why-win = Small good moments give strength. I show them to you when you look back. Only you see them.
why-prepare = I show your plan to you on a hard day. Only you see it. You can change or delete it.
why-setback = Writing can help to see clearly. Only you see these words. You can leave them out or delete them.
why-feeling = It can help to find a word for it. I do not keep the answer.
why-proud = I keep it for you, for a hard day. Only you see it. You can delete it.
why-job = I can remind you four weeks before, so that you have time to plan. I keep only the date.
