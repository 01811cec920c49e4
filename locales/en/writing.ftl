### Writing a message: chosen, filled, shown in two languages, sent by the person alone.
### The messages themselves are in template.ftl.

# A message was begun another day and not copied.
human_msg-old = You began a message to { $contact }. Go on with it, or delete it?
    .go_on = Go on
    .delete = Delete it
human_msg-dropped = Deleted.
human_msg-type = What do you want to write?
    .m1 = After an event
    .m2 = An invitation note online
    .m3 = Ask for a 20-minute talk
    .m4 = Ask for an introduction
    .m5 = Thank you
    .m6 = Write to an old contact
human_msg-to = To whom? Choose, or write a first name.
# Asked in Flanders only, where a first message is more formal.
human_msg-tone = How well do you know { $contact }?
    .first = First contact
    .known = We know each other

## The words to fill in. They stand after a colon, so short words are enough.

human_msg-event = Where did you meet { $contact }? For example: the job fair in May.
human_msg-topic = What did you talk about? A few words are enough.
human_msg-channel = Where do you want to stay in contact? For example: LinkedIn.
human_msg-field = Which kind of work is it about? For example: accounting.
human_msg-job = What is your profession? For example: nurse, five years.
human_msg-advice = What helped you most? For example: your tip about the course.
human_msg-memory = What do you remember of { $contact }? For example: our lunches in the course.
human_msg-news = What is your news? For example: I started a language course.
human_msg-tip = What is the tip or link about? For example: an event on 3 June.
human_msg-reason = What do you congratulate for? For example: your new job.
human_msg-question = What is your one question? For example: How did you find your first work here?
human_msg-meeting = What is your idea? For example: a coffee on Tuesday at 17.

## The finished message

# The message follows as one or two blocks to copy. $blocks is 1 when both languages are the same.
human_msg-preview =
    { $blocks ->
        [one] Here is your message.
       *[other] { $chosen ->
            [yes] Here is your message: first in the language you chose, then in yours.
           *[no] Here is your message: first in the language here, then in yours.
        }
    }
    { $filled ->
        [yes] Your own words stay as you wrote them. You can put them in the other language yourself.
       *[no] You can add a sentence of your own.
    }
    .copy = I copied it
    .change = Change
    .tongue = In another language
    .shorter = Shorter
    .coach = Ask my coach
# The message in a language they choose, for somebody who lives elsewhere.
human_msg-tongue = In which language shall the message be?
    .fi = Finnish
    .sv = Swedish
    .nl = Dutch
    .en = English
# Buttons under the shorter message.
human_msg-short =
    .copy = I copied it
    .change = Change
    .longer = Longer again
    .coach = Ask my coach
    .tongue = { human_msg-preview.tongue }

human_msg-copied =
    You can send it in your own mail or app. I do not send it.
    Shall I ask you in two days how it went?
    .yes = Yes, ask me
    .no = No, thank you
human_msg-will_ask = Good. I ask you in two days. Writing to { $contact } is a real step.
# The person does not want reminders.
human_msg-wont_ask = Fine, I do not ask. Writing to { $contact } is a real step.
human_msg-done = Good. Writing to { $contact } is a real step.

## Two days later

card-sent_check = Did you send the message to { $contact }?
    .sent = I sent it
    .answer = An answer came
    .not_yet = Not yet
    .not_needed = Not needed
msg_sent-noted = Good. You wrote to a person. That is a real step.
# The message was to somebody who is not in the list of contacts.
msg_answer-nice = Good news. Thank you for telling me.
msg_not_yet-fine = No problem. I ask once more in three days.
msg_not_yet-without = No problem. Take your time.
msg_let_be-fine = Fine. Not every message has to be sent.

why-message =
    I need a few words to make a message that sounds like you.
    I keep it for 30 days, only for you. I never send it.
