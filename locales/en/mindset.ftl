### Step 1, Mindset: what a person can do and give, and how they like to meet people.
### Every answer counts and all ways are right. Say what people have, not what they lack.

## Words that several screens say

# What was made, after "Saved. You made:".
mindset-artefact_card = your strengths card
mindset-artefact_sentence = a sentence for hard days
mindset-artefact_thoughts = a new look at hard thoughts
mindset-artefact_gives = a list of what you can give
mindset-artefact_sure = a note about how sure you feel
# A kind sentence after that, one for each thing that was made.
mindset-affirm =
    .card = You looked at what you have. That takes courage.
    .sentence = On a hard day it is there for you.
    .thoughts = Looking at such thoughts takes courage.
    .gives = You have something to give. Contact goes both ways.
    .sure = You said it honestly. That is a good start.

# On the strengths card, where nothing was said: "Thumb: not told yet".
mindset-open = not told yet
# How sure they felt the last time: "How sure: 6 of 10".
mindset-of_ten = { $n } of 10

# The parts of the strengths card. Buttons, and after a colon: "Delete this: Thumb?".
mindset-part =
    .hand1 = Thumb
    .hand2 = Pointing finger
    .hand3 = Middle finger
    .hand4 = Ring finger
    .hand5 = Little finger
    .top = My strongest
    .story = When I used it
    .gives = What I can give
    .style = My ways to meet people
    .reminder = My sentence
    .thoughts = My thoughts
    .sure = How sure I felt
    .all = Everything here

# Good ways to meet people, each on a line of its own: "– Drink a coffee with one person".
mindset-way =
    .one = Drink a coffee with one person
    .group = Join a small group or a club
    .many = Go to an open event
    .write = Write a short message first
    .speak = Call or say hello first
    .do = Do something together: cook or walk
    .talk = Sit down and talk about one topic
# The same inside a list, not at its beginning.
mindset-way-inline =
    .one = drink a coffee with one person
    .group = join a small group or a club
    .many = go to an open event
    .write = write a short message first
    .speak = call or say hello first
    .do = do something together: cook or walk
    .talk = sit down and talk about one topic

## mindset_hand: five fingers, five things one is good at

# They have a hand card already.
mindset_hand-again = You have made your hand already. What do you want to do?
    .show = Show my card
    .anew = Do it again
    .enough = Not now
mindset_hand-start = Look at your hand. Each finger is one thing you are good at. From work, home, study or free time. Every answer counts.
    .begin = Begin
    .example = Show an example
# An example of a full hand. The first question follows.
mindset_hand-example = An example. Thumb: fixing phones. Pointing finger: baking bread for many people. Middle finger: calming children. Ring finger: reading forms in a new language. Little finger: singing.
# $kept is yes when they come back to a finger that has words.
mindset_hand-f1 = Thumb: What do people ask you for help with?{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .keep = Keep what I wrote
mindset_hand-f2 = Pointing finger: A skill from work or study?{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .keep = Keep what I wrote
mindset_hand-f3 = Middle finger: A skill from home, family, hobby or languages?{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .keep = Keep what I wrote
mindset_hand-f4 = Ring finger: Something you learned by moving to a new country?{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .keep = Keep what I wrote
mindset_hand-f5 = Little finger: What do you enjoy doing most?{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .keep = Keep what I wrote
# Fewer than three fingers have words. $named is how many have: 0, 1 or 2. Below: everyday skills.
mindset_hand-list = { $named ->
        [0] Many people find this hard. Which of these can you do? Choose up to three, or write your own.
        [one] { $named } finger has words now. Which of these can you do? Choose up to three, or write your own.
       *[other] { $named } fingers have words now. Which of these can you do? Choose up to three, or write your own.
    }
    .cooking = Cooking for many people
    .organising = Keeping things in order
    .languages = Speaking many languages
    .children = Looking after children
    .older = Helping older people
    .numbers = Counting and money
    .computers = Phones and computers
    .repairing = Repairing things
    .driving = Driving
    .selling = Selling and bargaining
    .listening = Listening
    .teaching = Explaining things
    .writing = Writing
    .handwork = Sewing and crafts
    .growing = Growing plants
    .music = Singing or music
    .sport = Sport
    .cleaning = Cleaning well
    .calm = Staying calm
    .patience = Being patient
# Still fewer than three.
mindset_hand-few = { $named ->
        [0] No finger has words yet. Do you want to look at the list again?
        [one] { $named } finger has words. Three make a better card. Do you want to add more?
       *[other] { $named } fingers have words. Three make a better card. Do you want to add more?
    }
    .add = Look at the list
    .enough = Enough for today
# Nothing was written; the menu follows.
mindset_hand-nothing = That is fine. You can come back to this at any time.
# The fingers are buttons below.
mindset_hand-proof = Your hand is saved. Which one is your strongest?
# $strongest are the person's own words.
mindset_hand-story = You chose: { $strongest }. When did you use it? One or two sentences.
# The text to send follows, in one language or two.
mindset_hand-mirror = Other people often see more. Ask one person: “What am I good at?” { $blocks ->
        [one] Here is a text to send.
       *[other] Here is a text to send, in two languages.
    }
    .copied = I copied it

## mindset_thoughts: thoughts that hold people back, and another look at each

mindset_thoughts-pick = Many people have thoughts like these. Which do you know? Choose up to three. Only you see them.
    .false = It feels false or selfish
    .disturb = I disturb people
    .long_ago = It was too long ago
    .language = My language is not enough
    .nothing = I have nothing to offer
    .shy = I am shy
    .use = I do not see how it helps
    .polite = Asking is not polite
# The same inside a list on the strengths card, not at its beginning.
mindset_thoughts-pick-inline =
    .false = it feels false or selfish
    .disturb = I disturb people
    .long_ago = it was too long ago
    .language = my language is not enough
    .nothing = I have nothing to offer
    .shy = I am shy
    .use = I do not see how it helps
    .polite = asking is not polite
# None was chosen. The question what they can give follows in the same message.
mindset_thoughts-none = Good. Then we look at something else.
mindset_thoughts-r_false = “It feels false or selfish.” Many people feel this. The feeling gets smaller when you also think of what you can give.
    Try this: choose one thing to give first.
    .helps = That helps
    .not_me = Not for me
mindset_thoughts-r_disturb = “I disturb people.” People say yes more often than we think. In studies, helpers said yes up to two times as often as people expected.
    Try this: ask for something that takes five minutes.
    .helps = That helps
    .not_me = Not for me
mindset_thoughts-r_long_ago = “It was too long ago.” Old contacts are usually happier to hear from us than we think. Surprise is part of the joy.
    Try this: write “I thought of you today”.
    .helps = That helps
    .not_me = Not for me
mindset_thoughts-r_language = “My language is not enough.” Language is a real barrier, for locals too. Short sentences are fine. I prepare sentences with you.
    Try this: learn one sentence by heart and use it today.
    .helps = That helps
    .not_me = Not for me
# .card is there for somebody who has made the hand.
mindset_thoughts-r_nothing = “I have nothing to offer.” You have a language, a view and contacts that others do not have. Your hand shows what you can do.
    Try this: tell one person about a thing you know well.
    .helps = That helps
    .not_me = Not for me
    .card = Show my hand
mindset_thoughts-r_shy = “I am shy.” Only a few people say that meeting people is easy. You learn it by doing. Quiet people gained the most in a training study.
    Try this: meet one person, in a place you know.
    .helps = That helps
    .not_me = Not for me
mindset_thoughts-r_use = “I do not see how it helps.” Networks bring information, practice and new ideas, not only jobs. We will write down what you really get.
    Try this: after each talk, note one thing you learned.
    .helps = That helps
    .not_me = Not for me
# .note is there where we have notes about the country.
mindset_thoughts-r_polite = “Asking is not polite.” Rules are different in each place. Here you ask for advice, not for a favour.
    Try this: ask first “May I ask you a question?”
    .helps = That helps
    .not_me = Not for me
    .note = Read a note about it
# Ready sentences are buttons. $kept is yes when they have a sentence already.
mindset_thoughts-own = Write one sentence you want to remember on a hard day. Or choose one.{ $kept ->
        [yes] { " " }Until now: { $before }
       *[no] { "" }
    }
    .step = One small step is enough
    .ask = It is fine to ask
    .hard = I did hard things before
    .rest = I can rest and go on
    .keep = Keep my sentence

## mindset_give: contact goes both ways

mindset_give-list = Contact goes both ways. What can you give? Choose about three, or write your own.
    .language = A language
    .profession = My profession
    .market = I know another country
    .cooking = Cooking or crafts
    .computers = Help with computers
    .listening = Listening
    .services = Tips about services
    .volunteer = My time, as a volunteer
# The same inside a list on the strengths card, not at its beginning.
mindset_give-list-inline =
    .language = a language
    .profession = my profession
    .market = I know another country
    .cooking = cooking or crafts
    .computers = help with computers
    .listening = listening
    .services = tips about services
    .volunteer = my time, as a volunteer
# Fewer than three were chosen.
mindset_give-few = { $count ->
        [one] You chose { $count }. That is a good start. Do you want to add more?
       *[other] You chose { $count }. That is a good start. Do you want to add more?
    }
    .add = Add more
    .enough = It is enough

## mindset_style: three quick questions, no wrong answer

mindset_style-q1 = What is easier for you?
    .one = One person
    .group = A small group
    .many = Many people
mindset_style-q2 = And what is easier to begin with?
    .write = To write first
    .speak = To speak first
mindset_style-q3 = And when you meet?
    .do = Do something together
    .talk = Talk
# One line for each answer; $count is how many there are.
mindset_style-out = Good ways for you:
    { $count ->
        [1] – { $first }
        [2] – { $first }
            – { $second }
       *[other] – { $first }
            – { $second }
            – { $third }
    }
    All ways are right. Quiet people often listen well, and that builds trust.
    .go_on = Go on

## mindset_conf: how sure one feels today

mindset_conf-now = How sure are you that you can talk to one new person this week? 0 = not at all, 10 = very sure.
# 0 to 3. Four buttons, or own words.
mindset_conf-low = Thank you for being honest. What would make it one point higher? Choose, or write your own.
    .smaller = A smaller step
    .friend = With a friend
    .words = Words in the local language
    .person = Talk to a person
mindset_conf-coach = May I tell that you would like some support? I tell it to: { $coach }. I do not tell the number, and not what you wrote.
    .yes = Yes
    .no = No
mindset_conf-coach_knows = I passed it on to: { $coach }.
# $need: smaller, friend, words, person, or other for own words. The buttons open a fitting tool.
mindset_conf-tool = { $need ->
        [smaller] Noted. A smaller step is a good step. For example: say hello to one person you see often.
        [friend] Noted. Many things are easier together. Who could come with you?
        [words] Noted. Some ready sentences help a lot.
        [person] Noted. A talk with a person can help.
       *[other] Noted. Thank you, now you know what you need.
    }
    .goal = Look at my goal
    .plan = Choose a small action
    .invite = Write to somebody
    .add = Add this person
    .talk = Prepare words for a talk
    .practise = Practise a talk
    .person = Talk to a person
    .enough = Not now
# 4 to 6. $n is their number.
mindset_conf-mid = You said { $n }. What helps you already?
# 7 to 10.
mindset_conf-high = Good. Do you already know who?
    .yes = Yes, add the person
    .not_yet = Not yet

## mindset_card: everything as text

mindset_card-none = Here you will see what you are good at. Nothing is written yet. Do you want to begin with your hand?
    .begin = Begin
    .enough = Not now
# Each finger is a name and the person's own words, or "not told yet".
mindset_card-hand = Your strengths.
    Thumb: { $hand1 }
    Pointing finger: { $hand2 }
    Middle finger: { $hand3 }
    Ring finger: { $hand4 }
    Little finger: { $hand5 }
    My strongest: { $strongest }
    When I used it: { $story }
# The second half of the card. $gives, $ways and $thoughts are lists.
mindset_card-card = What I can give: { $gives }
    My ways to meet people: { $ways }
    My sentence: { $sentence }
    My thoughts: { $thoughts }
    How sure: { $sure }
    Only you see your sentence, your thoughts and the number.
    .change = Change something
    .remove = Delete something
    .share = Show it to my coach
    .enough = Good
mindset_card-which = What do you want to change?
# $part is the question of a finger, or a name such as My sentence.
mindset_card-words =
    Write the new words.
    { $kept ->
        [yes]
            { $part }
            Until now: { $before }
       *[no] { $part }
    }
mindset_card-top = Which one is your strongest?
mindset_card-changed = Noted. Here is your card.
mindset_card-drop = What shall I delete?
mindset_card-sure = Shall I delete this: “{ $part }”? It cannot be brought back.
    .yes = Delete
    .no = Keep it
mindset_card-dropped = It is deleted.

## Tips for this step

tips-mindset =
    .one = Start with people you like. One small step is enough.
    .two = Ask somebody in the same situation how they did it.
    .three = After each talk, note one thing that went well.

## Why do you ask?

why-strengths = I show it on your strengths card, and when you write your introduction. You can change or delete it.
why-thoughts = I show you another look at each thought. Only you see this. You can delete it on your strengths card.
why-gives = It helps you when you introduce yourself, and when you thank people. You can change or delete it.
why-style = I suggest ways to meet people that fit you. You can change or delete it.
why-confidence = A number shows how it changes with time. A low number is fine. Only you see it.
