### Meeting people: a short introduction, a talk, practice, an event, and somebody they met.
### Said to the person alone. The sentences they say to others are in template.ftl.

# $artefact of tool_done, after a colon.
human-artefact =
    .intro = your introduction
    .talk = your words for a talk
    .practice = a talk, played to the end
    .event = a plan for your event
    .msg = a message in your own words
human-affirm =
    .intro = Reading it aloud is real practice. The next time is easier.
    .intro_easy = It sounds easy already. You can use it at any time.
    .talk = With good questions the other person does most of the talking.
    .practice = You spoke four times. It is the same in a real talk.
    .event = A small plan makes the first step lighter.
    .msg = Many good talks begin with a short message.

## My introduction

human_intro-who = We make a short introduction, about 30 seconds. Who are you in a few words? For example: a nurse, new in this town.
human_intro-do = What do you do well? Give one example.
human_intro-curious = What do you want to know or learn here? For example: how people find their first work.
human_intro-give = What can you give, or talk about? Choose, or write your own words.
# Buttons of that question.
human_intro-gives =
    .language = My language
    .profession = My profession
    .market = Knowledge of another country
    .cooking = Cooking or crafts
    .computers = Computers
    .listening = Listening
    .services = Tips about services
    .volunteer = My time as a volunteer
# The buttons are questions from template.ftl.
human_intro-ask = End with one easy question. Choose one, or write your own.
# The introduction follows as one or two blocks to copy.
# $blocks is 1 when the language of the country is the person's own.
human_intro-card =
    { $blocks ->
        [one] This is your introduction.
       *[other] This is your introduction: first in the language here, then in yours.
    }
    Your own words stay as you wrote them.
    .good = Good, save it
    .change = Change
    .coach = Ask my coach to check
    .tips = Tips
human_intro-change = Which part do you want to change?
    .who = Who I am
    .do = What I do well
    .curious = What I want to know
    .give = What I can give
    .ask = My question
    .nothing = Nothing, it is good
human_intro-say = Now read it aloud two times. How was it?
    .e1 = Very hard
    .e2 = Hard
    .e3 = Fine
    .e4 = Easy
    .e5 = Very easy
# The introduction, opened again later.
human_intro_card-none = You have no introduction yet. We can make one in five minutes.
    .begin = Make one
    .enough = Not now
human_intro_card-card =
    { $blocks ->
        [one] This is your introduction.
       *[other] This is your introduction: first in the language here, then in yours.
    }
    Your own words stay as you wrote them.
    .say = Read it aloud
    .change = Change
    .share = Show it to my coach
    .delete = Delete
    .enough = Close
human_intro_card-sure = Shall I delete your introduction?
    .yes = Yes, delete it
    .no = No, keep it
human_intro_card-deleted = Deleted.

## Words for a talk

human_talk-goal = You have a talk with somebody about their work. What do you want to find out? Choose one to three.
    .day = A normal working day
    .start = How to start
    .skills = Which skills are needed
    .language = How much language is needed
    .people = Who else to meet
    .papers = My papers from abroad
# The blocks to copy follow: the talk, and a few sentences that help; in one or two languages.
human_talk-kit =
    { $blocks ->
        [one] These are your words for the talk. Take them with you on paper or on your phone.
       *[other] These are your words for the talk: first in the language here, then in yours.
    }
    { $tip }
    .good = Good, save it
    .change = Change
    .practise = Practise a talk
    .coach = Ask my coach to check
    .tips = Tips
human_talk-tip = After the talk: write down one promise, and say thank you within two days.
human_talk_card-none = You have no words for a talk yet. We choose them in three minutes.
    .begin = Choose them
    .enough = Not now
human_talk_card-card =
    { $blocks ->
        [one] These are your words for the talk.
       *[other] These are your words for the talk: first in the language here, then in yours.
    }
    .change = Change
    .practise = Practise a talk
    .share = Show it to my coach
    .delete = Delete
    .enough = Close
human_talk_card-sure = Shall I delete your words for a talk?
    .yes = Yes, delete them
    .no = No, keep them
human_talk_card-deleted = Deleted.

## Practise a talk. We play the other person; every answer is fine.
## The buttons are sentences of template.ftl: leave the references in braces as they are.

human_practice-scene = We play a short talk. I am the other person. You choose what you say, four times. Which scene?
    .coffee = Coffee break
    .fair = Job fair
    .club = Hobby club
    .phone = Phone call to an employer
    .phrases = My sentences
    .tips = Tips

# What they chose to say, before the words about it. $said is the sentence.
human_practice-you = You: "{ $said }"

# Coffee break. $before is what they chose last: a, b or c, in the order of the buttons.
human_practice-coffee1 =
    It is coffee break, at work or on a course. Leena stands alone at the coffee machine. She looks up.
    Leena: "Hi."
    .a = { say-coffee1.a }
    .b = { say-coffee1.b }
    .c = { say-coffee1.c }
# $you is the sentence they chose, $answer its letter: a, b or c.
human_practice-coffee1_said =
    { $you }
    { $answer ->
        [a] Good. Now she knows why she has not seen you before.
        [b] An easy question. Many talks begin like this.
       *[c] This is fine. You can add a question.
    }
human_practice-coffee2 = { $before ->
        [a] Leena: "Oh, welcome. I am Leena. How long have you been here?"
        [b] Leena: "It is strong, that is the main thing. I am Leena. Are you new here?"
       *[c] Leena smiles: "I think we have not met. I am Leena. Are you new here?"
    }
    .a = { say-coffee2.a }
    .b = { say-coffee2.b }
    .c = { say-coffee2.c }
human_practice-coffee2_said =
    { $you }
    { $answer ->
        [a] Clear and short. A small fact helps the other person to ask more.
        [b] Good. You give a little, and you ask back.
       *[c] This is fine. You can add: And you?
    }
human_practice-coffee3 = { $before ->
        [a] Leena: "Two weeks, so everything is still new. What do you do here?"
        [b] Leena: "Eight years already. Time goes fast. And what do you do here?"
       *[c] Leena: "It takes time to learn all the names. What do you do here?"
    }
    .a = { say-coffee3.a }
    .b = { say-coffee3.b }
    .c = { say-coffee3.c }
human_practice-coffee3_said =
    { $you }
    { $answer ->
        [a] Good. Now Leena can tell you how she learned it.
        [b] Good. You show what you can do, without big words.
       *[c] This is fine. You can add one example.
    }
human_practice-coffee4 = { $before ->
        [a] Leena: "I was lost too at first. Ask me when something is not clear. Oh, my break is over soon."
        [b] Leena: "A teacher? My sister is a teacher too. Oh, my break is over soon."
       *[c] Leena: "Then you see many things. That is good. Oh, my break is over soon."
    }
    .a = { say-coffee4.a }
    .b = { say-coffee4.b }
    .c = { say-coffee4.c }
human_practice-coffee4_said =
    { $you }
    { $answer ->
        [a]
            Leena: "See you tomorrow."
            You say thank you, and you open the next talk.
        [b]
            Leena: "Yes, come by at lunch."
            A good question. Most people say yes to it.
       *[c]
            Leena: "Bye."
            This is fine. You can add her name: Bye, Leena.
    }

# Job fair.
human_practice-fair1 = You are at a job fair. At one stand a man puts his leaflets in order. His badge says: Johan. He looks at you.
    .a = { say-fair1.a }
    .b = { say-fair1.b }
    .c = { say-fair1.c }
human_practice-fair1_said =
    { $you }
    { $answer ->
        [a] This opens the talk. People like to talk about their work.
        [b] This opens the talk. It is easy to say yes to one question.
       *[c] This is fine. Looking is a good start. You can add a question.
    }
human_practice-fair2 = { $before ->
        [a] Johan: "We build and repair lifts. We are forty people. What is your field?"
        [b] Johan: "Of course. We build and repair lifts. What is your field?"
       *[c] Johan: "Please do. Here is a leaflet. We build and repair lifts. What is your field?"
    }
    .a = { say-fair2.a }
    .b = { say-fair2.b }
    .c = { say-fair2.c }
human_practice-fair2_said =
    { $you }
    { $answer ->
        [a] Clear. Your work and one number are enough.
        [b] Good. You say what you do, and you ask something.
       *[c] This is honest and fine. You can add what you like to do.
    }
human_practice-fair3 = { $before ->
        [a] Johan: "Five years, good. We look for people who know electricity. Do you speak the language here?"
        [b] Johan: "Every company needs that. Do you speak the language here?"
       *[c] Johan: "Many people come here to find out. Do you speak the language here?"
    }
    .a = { say-fair3.a }
    .b = { say-fair3.b }
    .c = { say-fair3.c }
human_practice-fair3_said =
    { $you }
    { $answer ->
        [a] Good. You say it as it is, and you show that you go on.
        [b] Good. You tell people what helps you. Many will slow down.
       *[c] This is fine. You can add: I am learning.
    }
human_practice-fair4 = { $before ->
        [a] Johan: "That is how it starts. We have a course together with a school. Do you want to know more?"
        [b] Johan: "Good, then I speak slowly. We have a course with a school. Do you want to know more?"
       *[c] Johan: "It takes time. We have a course together with a school. Do you want to know more?"
    }
    .a = { say-fair4.a }
    .b = { say-fair4.b }
    .c = { say-fair4.c }
human_practice-fair4_said =
    { $you }
    { $answer ->
        [a]
            Johan writes a name on the leaflet.
            A name is the best thing to take home.
        [b]
            Johan gives you his card.
            Good. Write to him within two days.
       *[c]
            Johan: "Take the leaflet with you."
            This is fine. You can come back later today.
    }

# Hobby club: the first evening of a garden group.
human_practice-club1 = It is the first evening of a garden group. People talk in twos. Anke carries a heavy bag of earth past you.
    .a = { say-club1.a }
    .b = { say-club1.b }
    .c = { say-club1.c }
human_practice-club1_said =
    { $you }
    { $answer ->
        [a] Helping with your hands is a good start. It needs few words.
        [b] A simple question. Now she can show you where to go.
       *[c] This is friendly and fine. You can add: I am new here.
    }
human_practice-club2 = { $before ->
        [a] Anke: "Yes, please. Thank you. Is it your first time here?"
        [b] Anke: "Yes, you are in the right place. Is it your first time here?"
       *[c] Anke: "Thank you, that is kind. Is it your first time here?"
    }
    .a = { say-club2.a }
    .b = { say-club2.b }
    .c = { say-club2.c }
human_practice-club2_said =
    { $you }
    { $answer ->
        [a] Good. People like it when you ask for a task.
        [b] Good. Now you have something to talk about.
       *[c] This is fine. You can add one sentence about yourself.
    }
human_practice-club3 = { $before ->
        [a] Anke: "You can plant with me, here at the window. What do you like to grow?"
        [b] Anke: "A garden, how nice. What did you like to grow?"
       *[c] Anke: "Come, I show you around. What do you like to grow?"
    }
    .a = { say-club3.a }
    .b = { say-club3.b }
    .c = { say-club3.c }
human_practice-club3_said =
    { $you }
    { $answer ->
        [a] Good. You answer, and you ask back.
        [b] Good. Ask for the word. Most people like to teach it.
       *[c] This is fine. You can add which ones.
    }
human_practice-club4 = { $before ->
        [a] Anke: "Tomatoes, every year. Later we all drink tea together. Will you stay?"
        [b] Anke: "Draw it for me. Ah, beans. Later we all drink tea together. Will you stay?"
       *[c] Anke: "Then this is the right group. Later we all drink tea together. Will you stay?"
    }
    .a = { say-club4.a }
    .b = { say-club4.b }
    .c = { say-club4.c }
human_practice-club4_said =
    { $you }
    { $answer ->
        [a]
            Anke: "Good. I keep you a seat."
            People get to know each other over a cup of tea.
        [b]
            Anke: "See you next week then."
            You say no today, and Anke will look for you next week.
       *[c]
            Anke: "Of course. We are here every week."
            This is fine. You can add: I will come again.
    }

# Phone call to an employer.
human_practice-phone1 =
    You call a care home with one question. Somebody answers.
    Erik: "Good morning, Sunny Hill care home, this is Erik."
    .a = { say-phone1.a }
    .b = { say-phone1.b }
    .c = { say-phone1.c }
human_practice-phone1_said =
    { $you }
    { $answer ->
        [a] Good. You ask first if it is a good moment.
        [b] Good. One question is short, so people listen.
       *[c] This is direct and fine. You can say first who you are.
    }
human_practice-phone2 = { $before ->
        [a] Erik: "Yes, a minute is fine. Who is calling?"
        [b] Erik: "Yes, please ask. And who is calling?"
       *[c] Erik: "That depends. Who is calling, please?"
    }
    .a = { say-phone2.a }
    .b = { say-phone2.b }
    .c = { say-phone2.c }
human_practice-phone2_said =
    { $you }
    { $answer ->
        [a] Clear. In a real call, say your name first.
        [b] Good. You can always ask for slow speech.
       *[c] This is fine. You can add your name and your work.
    }
human_practice-phone3 = { $before ->
        [a] Erik: "A nurse, good. What do you want to know?"
        [b] Erik speaks slowly now: "Of course. What do you want to know?"
       *[c] Erik: "Ah, our page. Good that you found it. What do you want to know?"
    }
    .a = { say-phone3.a }
    .b = { say-phone3.b }
    .c = { say-phone3.c }
human_practice-phone3_said =
    { $you }
    { $answer ->
        [a] Good. A visit is a small wish. It is easy to say yes to it.
        [b] Good. You ask for advice, and people like to give it.
       *[c] This is honest and fine. A smaller question often gets a longer answer.
    }
human_practice-phone4 = { $before ->
        [a] Erik: "A visit? Maybe. Ms Maes decides that. She is here on Tuesday."
        [b] Erik: "Patience, and simple daily language. Ms Maes knows more. She is here on Tuesday."
       *[c] Erik: "Not today. But Ms Maes plans the team. She is here on Tuesday."
    }
    .a = { say-phone4.a }
    .b = { say-phone4.b }
    .c = { say-phone4.c }
human_practice-phone4_said =
    { $you }
    { $answer ->
        [a]
            Erik: "Yes, say hello from me."
            A name helps with the next call.
        [b]
            Erik: "Good. I tell her."
            You said what you do next. Write down the day.
       *[c]
            Erik: "Goodbye."
            This is fine. Write down the name and the day now.
    }

# The buttons are the four sentences they said. $blocks is 2 when the same four follow as a block,
# in the language of the country.
human_practice-end = { $blocks ->
        [one] You did it. Which sentence do you want to keep? You can also write your own.
       *[other] You did it. Here is what you said, in the language here. Which sentence do you want to keep? You can also write your own.
    }
    .none = None of these
# The sentence follows as one or two blocks to copy.
human_practice-kept =
    { $blocks ->
        [one] Kept under "My sentences".
       *[other] Kept under "My sentences": in the language here, and in yours.
    }
    .again = Another scene
    .phrases = My sentences
    .enough = Enough for today

## My sentences

# $count is how many there are; each is a button.
human_phrases-list = { $count ->
        [one] You keep { $count } sentence. Choose it to see it in both languages.
       *[other] You keep { $count } sentences. Choose one to see it in both languages.
    }
    .practise = Practise a talk
    .enough = Close
human_phrases-none = You have no sentences yet. After a practice talk you can keep one.
    .practise = Practise a talk
    .enough = Close
# The sentence follows to copy. $blocks is 1 for own words, which stay as they are.
human_phrases-one = { $blocks ->
        [one] Your sentence:
       *[other] Your sentence: first in the language here, then in yours.
    }
    .others = All sentences
    .delete = Delete
    .enough = Close
human_phrases-deleted = Deleted.

## An event they go to

human_event-pick = Which event do you go to? Choose one, or write one that you know.
    .other = Another event
human_event-title = What is the event called? A few words are enough.
human_event-day = On which day is it?
    .tomorrow = Tomorrow
    .today = Today
human_event-mission = Choose one small thing to do there.
    .hello = Say hello to one person
    .question = Ask one question
    .two = Talk with two people
    .organiser = Help the organiser
    .stay = Stay 30 minutes
# An own plan, with three ready ones as buttons.
human_event-plan = Plan the moment: "When …, then I …". How do you get there, and what do you do first?
    .coat = When I put on my coat, I go
    .bus = When I get off the bus, I go in
    .door = When I come in, I say hello
human_event-company = Who comes with you?
    .alone = I go alone
    .friend = A friend
    .find = Find somebody for me
# The plan as text. $day may be open. $mission, $plan, $company are the answers above.
human_event-card =
    Event: { $event }
    Day: { $day }
    One small thing: { $mission }
    My plan: { $plan }
    With me: { $company }
    .good = Good
    .change = Change
    .remove = Delete
human_event-change = What do you want to change?
    .title = The name of the event
    .day = The day
    .mission = My small thing
    .plan = My plan
    .company = Who comes with me
    .nothing = Nothing, it is good
human_event-sure = Shall I delete this event from your plans? { $event }
    .yes = Yes, delete it
    .no = No, keep it
human_event-deleted = Deleted. I do not ask about it.
human_event-open = open
human_event-company_alone = I go alone
human_event-company_friend = a friend
human_event-company_find = I look for somebody

## Three short tips, shown in a numbered list.

tips-human =
    .one = Be on time, and listen more than you speak.
    .two = Write down one promise, yours or theirs.
    .three = Say thank you within two days.

# Answers to "Why do you ask?".
why-intro = Your words make the introduction sound like you. Only you see it. You can change or delete it at any time.
why-talk = So that I choose questions that help you. Only you see your choice.
why-practice = Saying it once before makes it easier. I keep only that you played this scene, and the sentence you choose.
why-event = A small plan helps to really go. Only you see it.
