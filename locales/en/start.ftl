### The welcome. The person is new here, may be tired, and may read a second language.
### Honest and warm: a program, free, no decisions about anybody. As few questions as possible.

# The very first words anybody reads. Silta is a name; it is not translated.
# .who is there only on a phone that several people share.
# .mine is there only with a link that carries a code from another place of the same person.
start-hello = Hello! I am Silta. The name means "bridge" in Finnish. I am a computer program, not a person. I help you meet people and keep in touch in your new country.
    .go = Start
    .about = Who runs this?
    .mine = I already use Silta
    .who = I have a secret word
# $org is an organisation. The second text: its name has not been set.
start-about = { $known ->
        [yes] { $org } runs this service. It is free. It does not decide about your benefits or your residence permit.
       *[no] The organisation that runs this service adds its name here. The service is free. It does not decide about your benefits or your residence permit.
    }
    .ok = OK
# The buttons are the languages, each by its own name.
start-lang = Which language shall we use? You can change it at any time.
    .other = Another language
start-lang_other = I do not have this language yet. I noted the wish, without your name. Which of these do you read best?
start-age = This service is for adults. Are you 18 or older?
    .yes = Yes
    .no = No
# The answer was No. $youth says who helps young people there. The talk ends here, all is deleted.
start-minor = { $known ->
        [yes] I am sorry, this service is for adults. These people can help you: { $youth }. I keep nothing about you.
       *[no] I am sorry, this service is for adults. A teacher, a school nurse or a youth worker can help you. I keep nothing about you.
    }

## The privacy notice, three bubbles. $org is responsible, $mail is how to reach them.

start-notice = First a word about your data.

    { $known ->
        [yes] { $reachable ->
            [yes] Who: { $org } is responsible. Questions: { $mail }.
           *[no] Who: { $org } is responsible.
        }
       *[no] Who: the organisation that runs this service. It adds its name here.
    }

    What I keep: your answers, your goals and plans, the nicknames of your contacts, your meetings. Our talk: 30 days.

    Why: to run this service for you.

    Who sees your data: only you. Others only if you say yes. If you join a group, you choose what its coach sees.
start-notice_words = Please do not write about health, religion, politics or ethnic origin. Also not about sex life, crime, or your permit number. I never ask for these.

    Your contacts: use first names or nicknames, no phone numbers. I never write to them.

    On Telegram, Telegram's servers carry our talk. Deleting here does not empty that chat. The web chat stays with us.
start-privacy = Translation: only on our own computer.

    How long: as long as you use it. After 12 months without use I ask you, then I delete.

    Your rights: see, correct, download, delete, say no, complain to the data protection authority.

    Not for emergencies: call 112.
    .accept = I understand
    .read = Read more
    .not_now = Not now

# The longer text behind "Read more": three bubbles again.
start-full_what = The longer version. I keep your name or nickname, language and town. I keep what matters to you, and your kind of work. I keep your contacts, goals, drafts and marks at events. I keep our talk for 30 days. I use it to answer you and to show events near you. I remind you only if you want. I do not sell anything.
start-full_who = Your names, notes and messages are for you alone. If you ask for a person, that person sees your request. In a group you choose one of four levels for its coach. Each look is written down for you. Each thing beyond that needs its own yes. A "no" never costs you another function. You can take back every yes.
# $notice is the address of the organisation's own full notice.
start-full = { $known ->
        [yes] The whole notice: { $notice }. Everything is under Privacy later: see, correct, download, delete. Deleting acts at once. I never write to your contacts.
       *[no] Everything is under Privacy later: see, correct, download, delete. Deleting acts at once. I never write to your contacts.
    }
    .accept = I understand
    .not_now = Not now
# They chose "Not now" at the notice. All is deleted; the talk ends kindly.
start-another_day = That is fine. I keep nothing about you. When you want to try, write to me again.

## A code from another place

# They came by a link with a code. A code joins two places of one person.
start-code = You came with a code. It joins this chat with a Silta that is yours already. Did you make the code yourself, just now? Please do not use a code from somebody else.
    .yes = Yes, it is my code
    .no = No
# The places are joined. Their open question or the menu follows. $name is what they are called.
start-joined = Welcome back. This chat and your other place are one talk now.
start-code_unknown = This code does not work any more. A code lives ten minutes and works once.

## The three questions before the first menu

start-name = What may I call you? A first name or nickname is enough.
start-need = What is most important for you now? Choose one or two.
    .job = A job
    .work = My network at work
    .study = Training or study
    .understand = How things work here
    .language = Language practice
    .people = Meeting people
    .business = My own business
    .unsure = I do not know yet
# The same inside a sentence, in the person's own words: "A job and meeting people".
start-need-inline =
    .job = a job
    .work = my network at work
    .study = training or study
    .understand = how things work here
    .language = language practice
    .people = meeting people
    .business = my own business
    .unsure = I do not know yet
# The menu follows in the same message.
start-ready = Thank you. That is all I need to begin. Take your time: you choose what we do.

## Where they live

find_town-town = Which town or city do you live in? I use it for events near you.
find_town-unknown = I do not find this town in my list.
    .again = Write it again
    .keep = Keep it as I wrote it
find_town-which = I find more than one. Which one is yours?
    .again = Write it again
    .none = None of these
# $place is a town and its region.
find_town-found = I noted: { $place }.
# Only asked when the town is not known to us.
find_town-country = Which country do you live in?
    .fi = Finland
    .be = Belgium
    .nl = Netherlands
    .se = Sweden
    .other = Another country

## Asked when it is needed first

ask_remind-remind = May I remind you about your plan and your contacts? You choose the times.
    .yes = Yes
    .no = No
# $from and $to are clock times, $days are week days.
ask_remind-times = { $some ->
        [yes] I will write only between { $from } and { $to }, and not on: { $days }. Is that good for you?
       *[no] I will write only between { $from } and { $to }. Is that good for you?
    }
    .good = Good
    .change = Change
ask_remind-without = That is fine. I answer only when you write. You can change this under Privacy.
ask_fields-pick = Which kind of work is yours, or would you like? Choose up to three, or write your own.
    .care = Health and care
    .teaching = Teaching and childcare
    .social = Social and community work
    .office = Office and finance
    .sales = Shops and sales
    .tech = Computers and software
    .engineering = Engineering and design
    .building = Building and repair
    .factory = Factory and machines
    .transport = Driving and warehouse
    .kitchen = Kitchen and restaurant
    .hotel = Hotels and travel
    .cleaning = Cleaning and house care
    .farming = Farming, forest and gardens
    .media = Media, art and culture
    .science = Research and laboratory
    .law = Law and public offices
    .beauty = Hair and beauty
# The same inside a list.
ask_fields-pick-inline =
    .care = health and care
    .teaching = teaching and childcare
    .social = social and community work
    .office = office and finance
    .sales = shops and sales
    .tech = computers and software
    .engineering = engineering and design
    .building = building and repair
    .factory = factory and machines
    .transport = driving and warehouse
    .kitchen = kitchen and restaurant
    .hotel = hotels and travel
    .cleaning = cleaning and house care
    .farming = farming, forest and gardens
    .media = media, art and culture
    .science = research and laboratory
    .law = law and public offices
    .beauty = hair and beauty
# $host_lang is the main language of where they live.
ask_host_level-pick = How well do you use the language here? I mean: { $host_lang }.
    .few = A few words
    .simple = Simple daily talk
    .work = I can talk about my work
    .well = Well

# Names of languages, after a colon.
language-fi = Finnish
language-sv = Swedish
language-nl = Dutch
# The main language of a place we know nothing about.
language-local = the main language where you live

## Why do you ask? One text for each kind of data.

why-age = The service brings adults together with other adults. That is why I ask. I do not keep your age.
why-name = So that I can speak to you kindly. Any name is fine. It does not have to be your real one.
why-town = So that I can show events near you and know what time it is. Nobody else sees it.
why-needs = So that I begin with what matters to you. You can change it at any time.
why-reminders = Contacts often fade because nobody writes first. A small reminder helps. Without your yes I never write first.
why-fields = So that events, jobs and examples fit your work. You can leave it open.
why-level = So that I offer texts in both languages when that helps. There is no wrong answer.
