### Step 6, Follow-up: a rhythm for each person, the next weeks, thanks, ideas, a monthly look.

## A rhythm for each

follow_rhythm-pick = Choose up to five people you want to keep close. I suggest a rhythm; you decide.
# $days is 0 when we suggest no reminder.
follow_rhythm-set =
    { $days ->
        [0] { $contact }: I suggest no reminder. You know best when to be in touch.
        [365] { $contact }: I suggest one greeting a year. Good?
       *[other] { $contact }: I suggest { $every }. Good?
    }
    .good = Good
    .often = More often
    .seldom = Less often
    .month = Once a month
    .none = No reminder
follow_rhythm-without = { $contact }: no reminder. The name stays under My people.
follow_rhythm-nobody = You have no people here yet. Add one first, under My people.

## The next eight weeks

# $people is a list of follow-line, follow-now and follow-more. $week is messages in a week.
follow_cal-show =
    { $count ->
        [0] No contacts are planned in the next eight weeks.
       *[other] Your next contacts for eight weeks: { $people }.
    }
    { $count ->
        [0] You can choose a rhythm for the people you want to keep close.
       *[other] { $busy ->
            [yes] One week is quite full. Fewer may feel lighter.
           *[no] { $week ->
                [0] That is less than one short message a week.
                [one] On most weeks this is one short message.
               *[other] On most weeks this is { $week } short messages.
            }
        }
    }
    .good = Good
    .fewer = Fewer
    .ics = Calendar file
    .rhythm = Choose people
    .review = Look at everybody
# One entry of the list of follow-ups: a name and a day.
follow-line = { $contact } ({ $day })
# The same when the day is today or earlier. Never "late".
follow-now = { $contact } (today is good)
# The end of a list that is too long to show.
follow-more = { $n ->
        [one] one more
       *[other] { $n } more
    }
follow_cal-slowed = Done. I made the rhythms slower.
# What was made, after "Saved. You made:", and a word about it.
follow-artefact = a rhythm for your people
follow-affirm = A few words now and then keep people close.

## Thanks and ideas

follow_thanks-who = Whom do you want to thank?
    .leave_it = Not now
follow_thanks-ask = Do you want to thank { $contact }? A short message within two days works well.
    .write = Write a thank-you
    .did = I did it
    .skip_it = Not this time

follow_idea-who = To whom do you want to write?
    .leave_it = Not now
# $idea is one of the idea-... texts.
follow_idea-what =
    What can you write to { $contact }?
    My idea: { $idea }
    .howareyou = How are you?
    .news = News from me
    .tip = A tip or link
    .congratulate = Congratulate
    .ask = Ask one thing
    .meet = Suggest to meet

## Once a month

follow_review-start =
    Four minutes for your people. { $count ->
        [0] Quiet months are normal.
        [one] One person had contact this month.
       *[other] { $count } people had contact this month.
    }
    Who is important for the next month? Choose up to five, or none.
follow_review-planned = { $count ->
        [one] Good. This person comes up this month.
       *[other] Good. They come up this month, one each week.
    }
follow_review-unplanned = Good. I do not remind you. You find everybody under My people.
# One person after the other. $awake is "no" for somebody who rests already.
follow_review-rest =
    { $awake ->
        [yes] No contact with { $contact } for a long time. What do you want?
       *[no] { $contact } rests. What do you want?
    }
    .write = Write
    .slower = Slower
    .rest = Let rest
    .remove = Remove
    .next_one = Leave as it is
follow_review-slowed = Good. { $contact } comes up more seldom.
follow_review-rested = { $contact } rests now. Any contact wakes it again.
follow_review-map = Do you want to draw a new map of your people? Then you see the change.
    .yes = Yes
    .not_now = Later
follow_review-done = That was your look at your people. Thank you.
follow_review-nobody = You have no people here yet. Add one first, under My people.
