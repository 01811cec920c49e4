### A closer look at My people: what came of them, who was not heard of for long, the archive.
### Only the person sees this. It never says that somebody owes something.

## Give and take, one line on a contact card and in a reminder

# .none stands on the card and .hello_... in a reminder when nothing is known.
# $got is a list from contact_log-what-inline. $give is one of exchange-give, or their own words.
exchange-line =
    .both = You got: { $got }. You could give: { $give }.
    .got = You got: { $got }. A word of thanks is a gift too.
    .had = You got: { $got }.
    .give = You could give: { $give }.
    .none = { "" }
    .hello_one = A short hello is a gift too.
    .hello_two = Two friendly lines are enough.
    .hello_three = You need no reason to say hello.
# What they could give, after "You could give:". From their own list of what they can give.
exchange-give =
    .language = practice in your language
    .profession = an answer about your profession
    .market = what you know about another country
    .cooking = something that you cook or make
    .computers = help with computers
    .listening = time to listen
    .services = a tip about services
    .volunteer = some of your time

## A closer look

# $losing counts people they had no contact with for a long time.
exchange_menu-what =
    { $losing ->
        [0] What do you want to look at?
        [one] One person may wait for a hello. What do you want to look at?
       *[other] { $losing } people may wait for a hello. What do you want to look at?
    }
    .dates = My follow-ups
    .map = My network map
    .losing = Long time no contact
    .came = What came of my contacts
    .archive = The archive
    .review = My monthly look
    .enough = Back to my people

## What came of contacts

# One kind with its number, in a list: "advice (3)".
exchange-came =
    .information = information ({ $n })
    .advice = advice ({ $n })
    .job_tip = a tip about a job ({ $n })
    .introduction = an introduction ({ $n })
    .language = language practice ({ $n })
    .nice = it was just nice ({ $n })
# Stands in that place when nothing special was noted.
exchange-nothing = nothing special, and that is fine
# $count is how many contacts were noted, $came is a list of exchange-came. Each person is a button.
exchange_log-all =
    { $count ->
        [0] Nothing is noted yet. After each contact I ask what came of it.
        [one] In the last 12 months you noted one contact. What came of it: { $came }.
       *[other] In the last 12 months you noted { $count } contacts. What came of them: { $came }.
    }
    { $count ->
        [0] You start with "I had contact" on a person's card.
       *[other] Choose a person to see more.
    }
    .enough = Enough for now
exchange_log-one =
    { $contact }
    { $count ->
        [0] Nothing is noted yet. After a contact I ask what came of it.
        [one] One contact in the last 12 months. What came of it: { $came }.
       *[other] { $count } contacts in the last 12 months. What came of them: { $came }.
    }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .enough = Enough for now

## Long time no contact

exchange_losing-list =
    { $count ->
        [one] With one person you had no contact for a long time.
       *[other] With { $count } people you had no contact for a long time.
    }
    That is normal. A short hello is enough. Whom do you want to look at?
    .enough = Enough for now
exchange_losing-nobody = You are in touch with everybody. All is well.

## The archive

exchange_archive-list =
    { $count ->
        [one] One person is in the archive. I do not remind you.
       *[other] { $count } people are in the archive. I do not remind you.
    }
    Choose a name to take it out or to delete it.
    .enough = Enough for now
exchange_archive-nobody = The archive is empty.

# They did not use these contacts for 12 months. $people is a list of names, $day is a date.
card-archive_notice =
    You did not use these names for 12 months: { $people }.
    On { $day } I delete them with their notes. Do you want to keep them?
    .look = Show me
    .keep = Keep all
    .fine = Delete them then
exchange_keep-kept = Good. I keep them all. They rest under My people.
exchange_let_go-fine = Fine. I delete them on { $day }. Until then you find them in the archive.

## A contact of their phone

# They sent a contact from their phone. Only the name was taken from it.
# $several: "yes" when it was a file with more people in it.
exchange_named-add = { $several ->
        [yes] There are several people in this file. One at a time works best. I took only the name of the first one: { $label }. No number and no address.
            Shall I add this person to My people?
       *[no] I took only the name: { $label }. No number and no address.
            Shall I add this person to My people?
    }
    .yes = Yes, add
    .no = No
exchange_named-no = Fine. I keep nothing of it.

# The text under a file with one contact, for the address book of a phone.
file-vcard = A contact file. Open it on your phone to add the name there.
