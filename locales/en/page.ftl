# Words on the pages around the talk: the start page, the chat's frame, notices and errors.
# The person may be tired, on a small old phone, reading a second language. Plain words.

## The frame of every page

# The name of the service; it is a Finnish word and is not translated.
page-silta = Silta
# First thing for people who use a keyboard or a screen reader; jumps over the header.
page-skip = Skip to content
page-skip-talk = Skip to the conversation
# Shown at the foot of every page. $operator is the organisation's name.
page-run-by = Run by { $operator }
page-privacy = Privacy
page-languages = Language
page-go-start = Go to the start
page-open-chat = Open the chat
# A link for coaches and organisations, not for participants.
page-staff = For staff

## The chat

# Under the name, so that nobody takes it for a human being.
page-program = A computer program
# The button is there only while a person of the staff really answers.
page-talk-to-person = Talk to a person
page-conversation = Conversation
page-menu = Menu
page-your-answer = Your answer
# Inside the empty field where one writes.
page-write-or-choose = Write or choose
page-send = Send
page-answers = Possible answers
page-more-answers = Other options
page-choose-many = Choose as many as you like
# A button beside a text that the person may copy and send to somebody.
page-copy = Copy the text
page-copied = Copied.
# A button with a picture of a card, beside the field where one writes. It opens the phone's files: a
# contact (a file that ends in .vcf) is sent, and only the name on it is used.
page-card-add = Add a contact from a file
# The same for browsers without script, in front of a field that chooses a file.
page-card-file = A contact from a file (.vcf)
page-card-large = This file is too large for me. Please send one contact without a picture, or add the name under My people.
page-download = Download { $name }
# Shown while a coach holds the talk. $who is "Leena, your coach".
page-person-writes = A person writes now: { $who }.
page-silent = Silta is silent until this person is finished.
page-machine = Machine translation. It can be wrong.
# Above the words as the coach wrote them. $language is a language's own name.
page-original = { $language }, as it was written
# For screen readers, before the person's own words in the talk.
page-you-said = You:
# Left out on a page without a talk; people who saw it before know it is theirs.
page-earlier = Older messages are not shown here.

# Under own words that could not go out yet. They are kept on the phone.
page-waits = No network. I send it when the network is back.
page-again = Not sent yet. I try again in a moment.
page-not-taken = This could not be sent.
page-no-stream = No network now. I try again.
# Own words refused because they are too long. $most is a number of characters.
page-too-long = This is too long for one message. Please send it in parts of at most { $most } characters.
page-too-fast = You write very fast. Please wait a minute, then send it again. Your words are still here.
page-busy = I cannot answer right now. Your words are still here. Please send them again in a minute.
page-not-read = I could not read this. Please write it again.
page-forged = This came from another page, so I did not take it. Please write it here.

# The page before the first word.
page-hello = Hello
page-hello-lead = Silta means bridge. I help you meet people and keep in touch, in small steps.
page-hello-safe = You do not need an account, a phone number or your real name. You can stop at any time.
page-start = Start
# Beside a start button that came with a link from a course or a coach.
page-start-code = You came with a link. Press Start to use it.

## The start page

page-front-one = Meet people.
page-front-two = Keep in touch.
page-front-three = At your own pace.
# The languages stand on the same page; how many there are, each house decides.
page-front-lead = Silta means bridge. It is a free helper for adults who are new here and want to know more people. It speaks the languages you see on this page.
page-front-start = Start here in the browser
page-front-telegram = Open in Telegram
page-front-safe = You do not need an account, a phone number or your real name. You can stop at any time.
page-try = Try it
# On a machine that only shows what Silta can do; the people there are invented.
page-try-says = This is a demonstration. The people here are not real.
page-how = How it works
page-how-small = Small steps
page-how-small-says = Seven steps, one small exercise at a time. You leave and come back when you like. Your place is kept.
page-how-real = Real people
page-how-real-says = Silta is a computer program. It helps you write the first sentence. The meeting is yours. You can always ask for a person.
# The same in a house where no person answers: no promise of one.
page-how-real-says-alone = Silta is a computer program. It helps you write the first sentence. The meeting is yours. When a person writes in the chat, it says so. Silta tells you where people can help you.
page-how-yours = Your secrets stay yours
page-how-yours-says = Your people and your notes are only for you. You can see, take and delete everything yourself.
page-seven = Seven steps
page-step-mindset = Mindset
    .says = See your strengths
page-step-goals = Goal
    .says = Choose one clear goal
page-step-nap = Your plan
    .says = People, actions and dates
page-step-human = Meeting people
    .says = The first sentence, the first talk
page-step-super = People who connect others
    .says = Find those who know many
page-step-follow = Keeping in touch
    .says = Warm contacts without stress
page-step-keepgoing = Keep going
    .says = Go on when it is hard
page-minutes = { $minutes } min
page-free-order = The order is free. Most people take a few minutes a week.
page-no-decisions = Silta does not decide about your benefits or your residence permit. It never asks about health, religion, politics or papers.
page-danger = In danger, call 112.
page-danger-says = Silta is a program and cannot help in an emergency.

## The public privacy notice

page-notice = Your data belongs to you
# The first words are what people look for.
page-notice-lead = This is the privacy notice. You decide what is kept and who sees it.
page-notice-who = Who is responsible
page-notice-who-says = { $operator } is responsible. Questions: { $contact }.
page-notice-who-unset = The organisation that runs this page is responsible. It adds its name here.
page-notice-what = What is kept
page-notice-what-says = Your answers, your goals and plans, the nicknames of your contacts, your meetings.
page-notice-before = Before you agree to this notice, only your place in the first questions is kept. It is deleted after 24 hours if you do not agree.
page-notice-why = Why
page-notice-why-says = To run this service for you. For nothing else.
page-notice-sees = Who sees your data
page-notice-sees-says = Only you. Others only if you say yes, and you can take it back.
page-notice-not = Please do not write
page-notice-not-says = Nothing about health, religion, politics, ethnic origin, sex life or crime, and no permit number. I never ask for these.
page-notice-people = Your contacts
page-notice-people-says = Use first names or nicknames, no phone numbers. I never write to them. From a contact file I take only the name. The file is not kept.
page-notice-translation = Translation
page-notice-translation-says = It is made on our own computer. No other company reads your words.
page-notice-channels = Telegram and this page
page-notice-channels-says = In Telegram, the messages also pass through Telegram. Here in the browser they stay with us.
page-notice-cookie = Cookies
page-notice-cookie-says = The chat keeps one cookie, so that your browser finds your talk again. It is set when you press Start. It lasts 13 months. Your own pages keep two more: one keeps you signed in, one knows your language. There is no tracking.
page-notice-long = How long
page-notice-long-says = As long as you use it. After 12 months without use I ask you. Then I delete. The words of the talk are kept for 30 days.
page-notice-rights = Your rights
page-notice-rights-says = See, correct, download, delete, say no, and complain to the data protection authority. In the chat: “Menu”, then “Other things”, then “Privacy”.
page-notice-emergency = Not for emergencies
page-notice-emergency-says = In danger, call 112.

## When something goes wrong

# The browser's title bar of all these pages.
page-wrong = Something went wrong
page-lost = This page is not here
page-lost-says = What you wrote is safe. Open the chat and go on there, or go to the start.
page-ours = Something on our side went wrong
page-ours-says = What you wrote is safe. Please try again in a minute.
# $number is like 7F2-418; it helps the staff to find what happened.
page-ours-number = If you tell us about it, give this number: { $number }.
page-fast = That was very fast
page-fast-says = What you wrote is safe. Please wait a minute, then try again.
page-refused = I did not take this
page-refused-says = It came from another page or is too long. Please open the chat and write it there.
page-try-again = Try again

## Ways into the demonstration: who a visitor can be

page-door-coach = A coach
    .says = See a group, who waits, and how far people are.
page-door-admin = An admin
    .says = See the house: people, roles, health.
page-door-participant = A participant
    .says = See my own people, my map and what is kept about me.
