### My people: adding somebody, the card of one contact, what came of a talk, and the next date.
### The contacts are people who do not use Silta. Nobody else sees these texts or the names.

# Stands where a name would be, when the contact was deleted in the meantime.
contact-somebody = this person

## The list

# Over the list of contacts; each name is a button. $due counts who comes up today.
contact_list-list = { $count ->
        [0] You have no people here yet. Add the first one.
       *[other] { $due ->
            [0] Your people: { $count }. Who first? You can also write a name.
           *[other] Your people: { $count }. Maybe say hello: { $people }. Who first?
        }
    }
    .add = Add a person
    .closer = Look closer
    .home = Menu

## Somebody new

# The person is in the list already.
contact_add-known = { $contact } is already in My people.
contact_add-name = What name shall I show? A nickname is enough.
contact_add-same = You already have this name: { $contact }. Is it the same person?
    .yes = Yes, the same
    .no = No, somebody new
    .rename = Choose another name
# $contact is the name they just wrote.
contact_add-where = Where did you meet { $contact }?
    .event = At an event
    .course = On a course or at school
    .work = At work
    .neighbour = In the neighbourhood
    .online = Online
    .through = Through someone I know
contact_add-through = Who brought you together? Choose, or write a first name.
# A person who introduced somebody was not in the list; now they are.
contact_add-middle_too = I added one more person for you: { $through }.
contact_add-about = What did you talk about? One to three words.
contact_add-promise = Did one of you promise something?
    .none = No
    .me = I promised something
    .them = They promised something
contact_add-mine = What did you promise? A few words are enough.
contact_add-theirs = What did they promise? A few words are enough.
contact_add-until = By when? Choose, or write a date.
    .three_days = In 3 days
    .one_week = In 1 week
    .no_day = No date
contact_add-next = What is next with { $contact }?
    .thanks = A thank-you message
    .week = A follow-up in one week
    .keep = Only keep the name
    .suggest = Use your suggestion
contact_add-saved = Saved. You find { $contact } under My people.

## Four taps about where somebody belongs

contact_place-who = About whom?
    .leave_it = Not now
contact_place-helix = Where does { $contact } mostly belong?
    .public = Public service
    .school = School or research
    .company = Company
    .community = Association, neighbours, friends
    .unsure = Not sure
contact_place-tie = How well do you know { $contact }?
    .close = Very close
    .well = Well
    .little = A little
    .unmet = Not met yet
contact_place-local = Can { $contact } tell you how things work here?
    .local = Yes, knows local life here
    .new = New here like me
    .both = Knows both worlds
    .abroad = Lives in another country
contact_place-last = When did you last have contact with { $contact }?
    .week = This week
    .month = This month
    .year = This year
    .longer = Longer ago
    .never = Not yet

## The next date

# $due is a day. Reminders are allowed.
contact_next-promised = Next: { $contact }, { $due }. I will remind you that day.
# The rhythm has a day already; the promise has a day too.
contact_next-too = For the promise I remind you of { $contact } on { $due }.
# $due is a day. The person said no to reminders, and that is fine.
contact_next-unpromised =
    Next: { $contact }, { $due }. I keep the date here.
    You said no to reminders, so I do not write. You find it under My people.

## One contact

# A small card, one line each: a name, contact-met, contact-last, contact-promise, contact-next,
# exchange-line.
contact_card-view =
    { $contact }
    { $met }
    { $last }
    { $promise }
    { $next }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .had = I had contact
    .write = Write
    .change = Change
    .rest = Let rest
    .wake = Wake up again
    .delete = Delete
    .other = Something else
# Lines of that card.
contact-met =
    .event = You met at an event.
    .course = You met on a course or at school.
    .work = You met at work.
    .neighbour = You met in the neighbourhood.
    .online = You met online.
    .through = You met through { $through }.
    .someone = You met through someone you know.
    .unknown = Where you met: not written.
# Where they met, with the topics of their talk and the own note, as far as there are any.
contact-known =
    .topics = { $met } You talked about: { $topics }.
    .note =
        { $met }
        Your note: { $note }
    .both =
        { $met } You talked about: { $topics }.
        Your note: { $note }
contact-last =
    .day = Last contact: { $day }.
    .week = Last contact: in the week before you told me.
    .month = Last contact: in the month before you told me.
    .year = Last contact: in the year before you told me.
    .longer = Last contact: long ago. That is fine.
    .never = Last contact: not yet.
    .unknown = Last contact: not written.
contact-promise =
    .me = Your promise: { $promised }.
    .them = They promised: { $promised }.
    .me_day = Your promise: { $promised }. The day: { $due }.
    .them_day = They promised: { $promised }. The day: { $due }.
    .none = No open promise.
contact-next =
    .day = Next: { $day }.
    .now = Next: today is a good day.
    .waiting = A message is written. Maybe an answer comes.
    .written = A message is written. I ask you soon how it went.
    .resting = Resting: I do not remind you.
    .archived = In the archive: I do not remind you.
    .gone = In the archive. I delete it on { $day }.
    .none = No date for the next contact.

contact_card-rested = { $contact } rests now: I do not remind you. When you note a contact, the pause ends.
contact_card-other = What else about { $contact }?
    .came = What came of it
    .file = Contact file for my phone
    .archive = Put into the archive
    .unarchive = Take out of the archive
# The file follows as a message of its own, see file-vcard.
contact_card-filed = The file holds only the name: { $contact }.
contact_card-archived =
    { $contact } is in the archive now. You find it under My people, "Look closer".
    After 12 months without use I ask you first, then I delete it.
contact_card-unarchived = { $contact } is back in your list.

contact_delete-sure = Delete { $contact }? Notes, dates and reminders go too. This cannot be undone.
    .yes = Delete
    .no = Keep
contact_delete-dropped = Deleted, with all notes and dates.
contact_delete-kept = Nothing is deleted. { $contact } stays.

## Changing what we know

contact_change-what = What do you want to change about { $contact }?
    .name = The name
    .note = My note
    .talk = What we talked about
    .promise = The promise
    .rhythm = The rhythm
    .place = Where they belong
contact_change-name = What name shall I show for { $contact }?
# $before is the note so far.
contact_change-note =
    { $has ->
        [yes] Your note: { $before }
       *[no] You have no note about { $contact } yet.
    }
    Write a new note, 200 characters at most. Only you see it.
    Please no health, no religion, no family secrets.
    .empty = Delete my note
contact_change-talk = What did you talk about with { $contact }? One to three words.
contact_change-promise =
    { $by ->
        [me] Your promise: { $promised }. Is it done?
       *[them] They promised: { $promised }. Is it done?
    }
    .kept = It is done
    .other = Write another promise
contact_change-whose = Who promised something?
    .me = I did
    .them = They did
contact_change-mine = What did you promise? A few words are enough.
contact_change-theirs = What did they promise? A few words are enough.
contact_change-until = By when? Choose, or write a date.
    .three_days = In 3 days
    .one_week = In 1 week
    .no_day = No date
contact_change-saved = Changed.

## They had contact

contact_log-who = With whom did you have contact?
    .leave_it = Not now
contact_log-how = How did you have contact with { $contact }?
    .met = We met
    .call = A call
    .message = A message
    .online = An online reaction
contact_log-what = What came of it? If nothing special, press "None of these".
    .information = Information
    .advice = Advice
    .job_tip = A tip about a job
    .introduction = An introduction
    .language = Language practice
    .nice = It was just nice
# The same inside a sentence: "Information and a tip about a job".
contact_log-what-inline =
    .information = information
    .advice = advice
    .job_tip = a tip about a job
    .introduction = an introduction
    .language = language practice
    .nice = it was just nice
contact_log-topic = What did you talk about? One to three words.
contact_log-promise =
    { $by ->
        [me] You noted: { $promised }. Is it done now?
       *[them] They promised: { $promised }. Is it done now?
    }
    .kept = It is done
    .open = Not yet
# After a meeting or an introduction.
contact_log-sooner =
    You were in touch with { $contact }.
    Shall I come back a little sooner, the next two times?
    .yes = Yes, sooner
    .no = Keep the rhythm
# $due is the day that comes from the rhythm.
contact_log-next =
    { $planned ->
        [yes] Noted. By your rhythm the next day is { $due }. When is the next contact?
       *[no] Noted. When is the next contact with { $contact }?
    }
    .rhythm = My rhythm
    .week = In 1 week
    .month = In 1 month
    .quarter = In 3 months
    .none = No plan
contact_log-noted = You kept in touch.

## Do they know? Once, 30 days after somebody was added

card-told = Does { $contact } know that you keep a short note about them? It is polite to say it.
    .yes = Yes
    .will = I will say it
    .delete = Delete my note
contact_told-thanks = Good. Thank you for asking them.
contact_tell-thanks = Good. One sentence is enough: "I keep a small note, so I remember our talk."

## Why do you ask?

why-contact =
    I can tell you later who it is, and what you talked about.
    Only you see it. I never write to your contacts.
why-promise = A promise is a good reason to write. I bring it up the day before, or in three days.
why-place =
    Four taps show where your people are: in work, school, offices or free time.
    So you see which kind of contact could help next.
why-rhythm = Contacts stay warm with a few words now and then. You choose how often. You can say never.
why-benefit = So you can see later what people brought you. Only you see it.
