### Step 2, Goal setting: a wish becomes a goal that is in the person's own hands.
### Reached and closed are said in the same tone. Nobody is late, nothing has failed.

## Words that several screens say

# Areas of life, inside a sentence: "You said: a job and meeting people." The button stands alone.
goals-area_job = a job
    .button = A job
goals-area_work = your network at work
    .button = My network at work
goals-area_study = training or study
    .button = Training or study
goals-area_understand = how things work here
    .button = How things work here
goals-area_language = language practice
    .button = Language practice
goals-area_people = meeting people
    .button = Meeting people
goals-area_business = your own business
    .button = My own business
goals-area_unsure = not sure yet
    .button = I do not know yet

# A number and its word, as in "Number: 3 talks" or "You have 1 of 3 talks."
goals-talks = { $n ->
        [one] { $n } talk
       *[other] { $n } talks
    }
goals-contacts = { $n ->
        [one] { $n } new contact
       *[other] { $n } new contacts
    }
goals-messages = { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
goals-events = { $n ->
        [one] { $n } event
       *[other] { $n } events
    }
goals-people = { $n ->
        [one] { $n } person in my field
       *[other] { $n } people in my field
    }
# When a goal has a number but no word of ours.
goals-times = { $n ->
        [one] { $n } time
       *[other] { $n } times
    }

# How important or how sure, on a goal card: "Importance: 8 of 10".
goals-of_ten = { $n } of 10
# On a goal card, where nothing was chosen: "First step: not chosen yet".
goals-open = not chosen yet

# What was made, after "Saved. You made:".
goals-artefact = your own goal
goals-affirm = You chose one clear thing that you can do.

# Examples of goals, shown under the question for a goal. Each is reached with the help of people.
goals-example_job =
    .one = Talk with three people who work in my field.
    .two = Ask two people how they found their work here.
    .three = Go to one job event and speak with two employers.
goals-example_work =
    .one = Have lunch with three colleagues I do not know well.
    .two = Ask two people in other teams about their work.
    .three = Go to one event of my trade and talk with two people.
goals-example_study =
    .one = Ask three students how they began their studies.
    .two = Visit one school and talk with a teacher.
    .three = Find one person who did the same training here.
goals-example_understand =
    .one = Learn from two local people how offices work here.
    .two = Ask a neighbour three questions about daily life.
    .three = Visit an information point and ask about one thing.
goals-example_language =
    .one = Practise the language with one person for four weeks.
    .two = Go to a language café three times.
    .three = Say hello to five people in the local language.
goals-example_people =
    .one = Get to know three people near my home.
    .two = Visit one club or hobby group two times.
    .three = Drink coffee with two new people.
goals-example_business =
    .one = Talk with three people who have a business here.
    .two = Ask one adviser how to start.
    .three = Show my idea to five people.
goals-example_unsure =
    .one = Talk with three people about their work and life here.
    .two = Go to two events and notice what I like.
    .three = Ask three people what I am good at.

# Buttons: smallest first steps, under ten minutes. The tapped text stands on the goal card.
goals-step =
    .tell = Tell one person about my goal
    .names = Write down three names
    .message = Write one short message
    .question = Write one question to ask
    .event = Look for one event
    .advert = Read one job advert
    .school = Look at the page of one school
    .office = Find out when one office opens
    .neighbour = Say hello to a neighbour
    .cafe = Look for a language café
    .words = Learn three words to say
    .club = Look for one club near me
    .coffee = Ask one person for a coffee
    .idea = Write my idea in two sentences
    .adviser = Look for one business adviser

## goals_area: which part of life comes first

# To somebody who has two goals and wants a new one.
goals_area-full = Two goals at one time are enough. Which one do you want to close first?
    .go = Start the new goal
    .keep = Keep my goals
goals_area-kept = Good. Your goals stay as they are.
# $needs are the areas chosen at the welcome, listed; $count says how many.
goals_area-pick = { $count ->
        [0] What shall we begin with?
       [1] You said: { $needs }. Shall we begin with this? You can also choose another.
       *[other] You said: { $needs }. What shall we begin with?
    }
# $day is a date half a year from now.
goals_area-dream = Imagine: it is { $day } and things went well. What is different?
    .keep = Keep what I wrote

# Reminders are allowed. $count says whether there is a day at half time.
goals_area-promised = { $count ->
        [1] I ask you how it goes on { $day }.
       *[other] I ask you how it goes: on { $half } and on { $day }.
    }
# Reminders are not allowed.
goals_area-unpromised = Your goal is here when you come back.

## goals_smart: a goal with a number, a date and a first step

goals_smart-new = Is this area new for you?
    .new = Quite new
    .some = I know it a bit
    .well = I know it well
goals_smart-learn = Then a good first goal is to find out something. Example: “Learn from three people how to start in my field here.”
    .learn = Good
    .do = I prefer another goal
# $one, $two and $three are examples for the area.
goals_smart-what = Write one goal that you reach with the help of people. Three examples:
    – { $one }
    – { $two }
    – { $three }
    .keep = Keep my goal
# The goal names something that others decide about. $kind: job, permit, study, home, other.
goals_smart-control = { $kind ->
        [job] A job also depends on others.
        [permit] A permit also depends on others.
        [study] A study place also depends on others.
        [home] A home also depends on others.
       *[other] This also depends on others.
    } What can you do yourself that brings you closer? Your wish stays written down.
    .talk = Talk with people in my field
    .advice = Ask people for advice
    .event = Go to events in my field
    .tell = Tell people what I look for
    .keep = Keep what I wrote
# Asked together with the next screen: first a number, then a word.
goals_smart-measure = How will you know? First choose a number from 1 to 20. Your goal:
    { $goal }
    .keep = Keep the number
goals_smart-unit = Now choose a word. { $n } …
    .talks = Talks
    .contacts = New contacts
    .messages = Messages
    .events = Events
    .people = People in my field
goals_smart-relevant = How important is this for you? 0 = not important, 10 = very important.
goals_smart-why = What would make it more important? You can also take another goal.
    .change = Change the goal
    .keep = Keep it
goals_smart-able = How sure are you that you can do it? 0 = not sure, 10 = very sure.
goals_smart-smaller = Let us make it easier. What do you want to change?
    .number = Smaller number
    .time = More time
    .person = Help from a person
    .keep = Keep it
# $amount is the number with its word, as it was until now.
goals_smart-fewer = Until now: { $amount }. Which smaller number feels right?
goals_smart-deadline = By when? A near date is easier. Choose one, or write a date like 1.6.2027.
    .two_weeks = In 2 weeks
    .month = In 1 month
    .three_months = In 3 months
    .keep = Keep my date
# The goal date is more than 90 days away.
goals_smart-middle = We add a middle date: { $half }.
goals_smart-first = What is the smallest first step? It should take less than ten minutes.
    .keep = Keep my first step
# The goal card before it is kept. Each line is a name and a value.
goals_smart-confirm = This is your goal.
    Goal: { $goal }
    Number: { $amount }
    By: { $day }
    Importance: { $importance }
    How sure: { $confidence }
    First step: { $step }
    .yes = This is my goal
    .change = Change
goals_smart-which = What do you want to change?
    .words = The words
    .number = The number
    .date = The date
    .step = The first step
# They have two goals already, and this new one is ready. It waits until they choose.
goals_smart-full = Two goals at one time are enough. Which one do you want to close? Your new goal waits here.
    .go = Start my new goal
    .wait = Not now
# The goal is kept now. Next comes the question about reminders, if it was never asked.
goals_smart-saved = Good. This goal is yours now.

## goals_review: what now? At half time, on the goal date, and whenever the person wants

# An old button of a goal that is reached or closed.
goals_review-gone = This goal is not open any more. What you did stays with you.
# $moment: before the goal date, today, past, or open without a date. $target 0: without a number.
goals_review-ask = { $moment ->
        [today] Today is your goal date. Keep it, change it or close it?
        [past] Your goal date has come. Keep it, change it or close it?
       *[other] What now?
    }
    Your goal: { $goal }
    { $target ->
        [0] You decide how far you are.
       *[other] { $done ->
            [0] Your number: { $amount }.
           *[other] You have { $done } of { $amount }.
        }
    }
    .go_on = Go on
    .new_date = New date
    .smaller = Smaller
    .reached = Reached
    .count = I have done more
    .close = Close it
goals_review-how_many = How many do you have? Write a number. Until now: { $done }.
goals_review-on = Good, you go on. Your goal date is { $day }.
goals_review-on_again = Good, you go on. I ask again on { $day }.
goals_review-free = Good, you go on. Take the time you need.
goals_review-date = By when? A near date is easier. Choose one, or write a date like 1.6.2027.
    .two_weeks = In 2 weeks
    .month = In 1 month
    .three_months = In 3 months
goals_review-moved = Your new goal date is { $day }.
goals_review-number = Smaller is fine. Until now: { $amount }. Which number feels right?
    .words = Change the words
goals_review-shrunk = Noted. You have { $done } of { $amount }.
# The count has come to the number of the goal.
goals_review-full = You have { $done } of { $amount }. Is your goal reached?
    .reached = Reached
    .not_yet = Not yet
goals_review-words = Write the goal in a smaller way. Until now:
    { $goal }
goals_review-reworded = Noted. Your goal now:
    { $goal }
goals_review-celebrate = Well done. That took courage and time.
# Their contacts are listed under it. They can also write a name.
# After closing a goal, in the same tone as a reached one.
goals_review-learn = The goal is closed. What did you learn? One sentence is enough.
    { $goal }
    .undo = Keep it open
goals_review-learned = Thank you. Only you can see this.
goals_review-next = Do you want to choose a new goal now?
    .new = A new goal
    .enough = Not now
    .undo = Open this goal again
goals_review-reopened = Your goal is open again:
    { $goal }
goals_review-bye = Good. I keep it as it is.
goals_review-later = Good. You can choose a new goal at any time.

## goals_card: the goal as text, and the count the person keeps

goals_card-none = You have no open goal now. Do you want to choose one?
    .new = A new goal
    .enough = Not now
goals_card-which = Which goal do you want to see?
# $open is no when the goal was reached or closed while its card stood open.
goals_card-card = { $open ->
        [no] This goal is not open any more. What you did stays with you.
       *[yes] Your goal: { $goal }
            { $target ->
                [0] You decide how far you are.
               *[other] You have { $done } of { $amount }.
            }
            By: { $day }
            Importance: { $importance }
            How sure: { $confidence }
            First step: { $step }
    }
    .one = I did one
    .change = Change
    .review = What now?
    .other = My other goal
    .new = A new goal
    .picture = As a picture
    .share = Show it to my coach
    .enough = Menu
# After "I did one": effort is praised, not the result.
goals_card-counted = You did one. That is a real step.
goals_card-full = You have { $done } of { $amount }. Is your goal reached?
    .reached = Reached
    .not_yet = Not yet
goals_card-change = What do you want to change?
    .words = The words
    .number = The number
    .date = The date
    .step = The first step
    .own = How many I have
goals_card-words = Write your goal in other words. Until now:
    { $goal }
goals_card-number = Which number do you want, from 1 to 20? Until now: { $amount }.
goals_card-step = What is your next small step? Until now:
    { $step }
goals_card-how_many = How many do you have? Write a number. Until now: { $done }.
goals_card-changed = Noted. Here is your goal.

## Cards that come by themselves: at half time, and on the goal date

card-goal_half =
    The middle date of your goal has come.
    Your goal: { $goal }
    { $target ->
        [0] What fits you now?
       *[other] { $done ->
            [0] Your number: { $amount }. What fits you now?
           *[other] By your count: { $done } of { $amount }. What fits you now?
        }
    }
    .go_on = Go on
    .new_date = New date
    .smaller = Smaller
    .reached = Reached
    .count = I have done more
    .close = Close it
# The first of the three milestones in their plan.
card-goal_quarter =
    The first milestone of your goal has come.
    Your goal: { $goal }
    { $target ->
        [0] What fits you now?
       *[other] { $done ->
            [0] Your number: { $amount }. What fits you now?
           *[other] By your count: { $done } of { $amount }. What fits you now?
        }
    }
    .go_on = { card-goal_half.go_on }
    .new_date = { card-goal_half.new_date }
    .smaller = { card-goal_half.smaller }
    .reached = { card-goal_half.reached }
    .count = { card-goal_half.count }
    .close = { card-goal_half.close }
# $moment: today, or past when the message had to wait; before or open if the date was changed.
card-goal_date = { $moment ->
        [today] Today is your goal date. Keep it, change it or close it?
        [past] Your goal date has come. Keep it, change it or close it?
       *[other] What now?
    }
    Your goal: { $goal }
    { $target ->
        [0] You decide how far you are.
       *[other] { $done ->
            [0] Your number: { $amount }.
           *[other] You have { $done } of { $amount }.
        }
    }
    .go_on = Go on
    .new_date = New date
    .smaller = Smaller
    .reached = Reached
    .count = I have done more
    .close = Close it

## Why do you ask?

why-goal = I keep your goal to show it to you and to ask how it goes. You can change or delete it.
why-dream = A picture of the future makes the goal clearer. Only you can see this text.
why-sure = This shows if the goal fits you today. A low number is fine, then we make it easier.
why-lesson = It helps you with your next goal. Only you can see this sentence.
