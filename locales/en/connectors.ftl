### People who connect others: find some, look at them calmly, find a way to somebody, give first,
### and bring two people together. Said to the person alone. Nobody else ever sees a score.

# $artefact of tool_done, after a colon.
connectors-artefact =
    .list = a short list of connectors
    .path = a way to somebody you want to reach
    .give = a small gift for somebody
    .be = an introduction of two people
connectors-affirm =
    .list = You know better now who can help you meet others.
    .path = You know now whom to ask first.
    .give = Who gives first is easy to help.
    .be = You are a connector now.

## Find some

super_spot-start = Some people know many others and like to connect them. We call them connectors. They often have no high position.
    .find = Find some
    .list = My short list
    .connect = Connect two people
    .tips = Tips
super_spot-roles = Do you know somebody like this? Choose all that fit.
    .teacher = Teacher or trainer
    .club = Leader of a club
    .library = Library or district worker
    .coach = Coach or project worker
    .key = Key person of a community
    .union = Union person at work
    .recruiter = Recruiter or temp agency
    .shop = Shop or café owner
    .mentor = Mentor
    .school = Parent from school
    .newcomer = Came here long ago
# The same in the middle of a sentence, after a colon.
super_spot-role =
    .teacher = a teacher or trainer
    .club = the leader of a club
    .library = a library or district worker
    .coach = a coach or project worker
    .key = a key person of a community
    .union = a union person at work
    .recruiter = a recruiter or temp agency
    .shop = a shop or café owner
    .mentor = a mentor
    .school = a parent from school
    .newcomer = somebody who came here long ago
# $role is one of the above. $left counts the kinds that still follow.
super_spot-name = { $left ->
        [0] You chose: { $role }. Who is it? A first name is enough.
       *[other] You chose: { $role }. Who is it? A first name is enough. Then I ask about the next one.
    }
    .not_yet = Nobody yet
# $where is one of super_spot-where. $events are titles of events near them; $count counts them.
super_spot-seek = { $count ->
        [0] Here you could meet one: { $where }.
       *[other] Here you could meet one: { $where }. Events near you: { $events }.
    }
    .add = Add to my plan
    .events = Show events
    .go_on = Go on
# Where one meets such people, after a colon.
super_spot-where =
    .teacher = a course, or an open day of a school
    .club = a first evening of a club or association
    .library = the library or the district house
    .coach = an information point or a project for newcomers
    .key = a party or meeting of a community
    .union = an open evening of a union
    .recruiter = a job fair, or the office of an agency
    .shop = the shop or café where you go often
    .mentor = a mentor programme near you
    .school = a school party or the playground
    .newcomer = a language café, or a club of people from many countries
    .any = a language café, a library or a first evening of a club
# They chose nobody, and no score was made.
super_spot-none = That is fine. Connectors show up over time. You can look again at any time.

## Six quiet questions about one person. Only the person sees the answers.

super_score-who = About whom?
    .leave_it = Not now
super_score-q1 = Does { $contact } know many people?
    .s0 = No, or not sure
    .s1 = Some
    .s2 = Many
super_score-q2 = Does { $contact } know people from different groups? For example: locals and newcomers, work and free time.
    .s0 = No, or not sure
    .s1 = Some
    .s2 = Many
super_score-q3 = Does { $contact } know people in your field, or in what interests you?
    .s0 = No, or not sure
    .s1 = Some
    .s2 = Many
super_score-q4 = Has { $contact } ever connected people, or shared a tip?
    .s0 = No, or not sure
    .s1 = Once
    .s2 = Often
super_score-q5 = Can you reach { $contact } in the next two weeks?
    .s0 = No, or not sure
    .s1 = Maybe
    .s2 = Yes
super_score-q6 = Do you feel safe and well with { $contact }?
    .s0 = No, or not sure
    .s1 = Mostly
    .s2 = Yes
# $sum is 0 to 12, $band a text of connectors-band, $star "yes" when $hints has something.
super_score-out =
    { $star ->
        [yes] { $contact }: { $sum } of 12. { $band } Also: { $hints }.
       *[no] { $contact }: { $sum } of 12. { $band }
    }
    Only you see this.
    .next_one = Next
    .list = Show my list
# The last answer was "no, or not sure".
super_score-out_careful =
    { $contact }: { $sum } of 12. Only you see this.
    You do not have to ask somebody who does not feel safe. I leave { $contact } out of your short list.
    .next_one = Next
    .list = Show my list
    .wrong = Something feels wrong
connectors-band =
    .strong = This is a strong connector.
    .promising = This is promising.
    .good = This is a good contact, maybe not a connector.
# Why somebody is on the list; inside a sentence, after a colon.
connectors-hint =
    .both = knows both worlds
    .source = brought you to other people
    .role = meets people by role
    .many = knows many people, as you said
    .bridge = knows different groups
    .gives = shares tips
    .field = knows people in your field
    .reach = easy to reach

## The short list

super_list-none = You have no short list yet. We look at one person in two minutes.
    .find = Find connectors
    .look = Look at one of my people
    .connect = Connect two people
    .enough = Not now
# One line: $why is a list of connectors-hint, $next one of super_list-step.
super_list-line = { $contact }: { $sum } of 12. Why: { $why }. Next: { $next }.
super_list-step =
    .path = ask who could help you
    .give = offer something first
# $lines are one to three such lines.
super_list-list =
    Your connectors:
    { $lines }
    Who first?
    .find = Find more
    .connect = Connect two people
    .tips = Tips
    .good = Good, save it
super_list-one = { $contact }: what do you want to do?
    .path = Ask for an introduction
    .give = Offer something first
    .again = Answer the questions again
    .remove = Take off the list
    .others = Back to the list
super_list-removed = { $contact } is off the list, and stays in My people. I deleted the six answers.

## The way to somebody

super_path-target = Who or what do you want to reach? A kind of work, a place or a topic. No name is needed.
    .notes = What I noted before
# $target is in their own words.
super_path-via = You want to reach: { $target }. Who could know the way?
    .new = Somebody new
    .nobody = Nobody yet
super_path-step =
    A good way: ask { $contact } for advice. Say why you ask. Make it easy to say no.
    Then { $contact } can ask the other person first.
    .write = Write the message
    .plan = Add to my plan
    .enough = Later
# Nobody was chosen as the way.
super_path-open = Noted: { $target }. I keep it. When you meet somebody who may know the way, open this again.
    .find = Find connectors
    .enough = Good
# Ways and introductions, one by one. super_notes-pair is two names, on a button too.
super_notes-none = There is nothing noted here.
super_notes-list = What you want to reach, and who should know whom. Only you see it. Choose one to read or delete it.
    .enough = Good
super_notes-pair = { $first } and { $second }
super_notes-note = { $note }
    .remove = Delete it
    .all = All of them
super_notes-full =
    .open = You want to reach: { $target }.
    .way = You want to reach: { $target }. The way: ask { $contact }.
    .pair = You wanted to connect: { $pair }. Your reason: { $reason }.
super_notes-dropped = Deleted.

## Give first

super_give-who = For whom?
    .leave_it = Not now
super_give-what = What can you do for { $contact } first?
# Ready answers, as buttons.
super_give-ways =
    .tip = Share a tip or a link
    .thanks = Say thank you
    .event = Help at an event
# Ready answers from what they can give.
super_give-gifts =
    .language = Help with my language
    .profession = Help from my profession
    .market = Tell about another country
    .cooking = Cook or make something
    .computers = Help with a computer
    .listening = Take time to listen
    .services = Tell about services
    .volunteer = Give an hour of help
# $what is one of those, or their own words.
super_give-how = For { $contact }: { $what }. How shall we go on?
    .write = Write it now
    .plan = Add to my plan
    .day = Choose a day
    .enough = I only wanted to think of it
super_give-day = On which day?
    .today = Today
    .tomorrow = Tomorrow
    .week = In one week
super_give-promised = Noted for { $day }. I remind you that morning.
super_give-noted = Noted for { $day }.

## Bring two people together

super_be-few = For this you need two people in My people. Add one now?
    .add = Add a person
    .enough = Not now
super_be-a = You are a connector too. Who of your people should know somebody else?
    .new = Somebody new
    .notes = What I noted before
super_be-b = Who should { $first } meet?
    .new = Somebody new
super_be-reason = Why is it good for both? A few words. For example: both like gardens.
# The texts to copy follow. $blocks is 1 when both languages are the same.
super_be-ask = { $blocks ->
        [one] Ask both first, one by one. Here are two short texts.
       *[other] Ask both first, one by one. Here are two short texts: first in the language here, then in yours.
    }
    .copied = I copied them
    .change = Change
    .enough = Later
super_be-when = Shall I ask you in a week whether you connected them?
    .yes = Yes, ask me
    .no = No, thank you
super_be-will_ask = Good. I ask you in a week.
super_be-wont_ask = Fine, I do not ask.
# A week after the two texts. $first and $second are names.
card-introduced = Did you connect { $first } and { $second }?
    .yes = Yes
    .not_yet = Not yet
    .no = No
super_be_yes-did = You brought { $first } and { $second } together. That is what connectors do.
    .win = Write it in my wins
    .enough = Good
super_be_later-will = No problem. I ask once more in a week.
super_be_later-fine = No problem. You can do it at any time.
super_be_no-fine = That is fine. Not every idea has to become something.

## Three short tips, shown in a numbered list.

tips-super =
    .one = Give before you ask.
    .two = Ask for one clear thing.
    .three = Tell people later what came of it.

# Answers to "Why do you ask?".
why-score = It helps you see whom to ask first. Only you see it: not your coach, and not the person. You can delete it at any time.
why-roles = People in these roles meet many others. I use it to give you ideas. Only you see it.
why-path = So that we find who could know the way. Only you see it.
why-introduce = I put your reason into the two texts. I send them to nobody.
why-give = Contact goes both ways. I note it in your plan, and only you see it.
