### Groups and coaches, from the person's side. The person chooses what coaches see, always.
### Calm and honest: a coach is somebody who helps, and a "no" costs nothing.

# Stands where a name would stand, when we do not know it.
groups-a_coach = a coach
# Two lines, one under the other.
groups-two =
    { $line }
    { $more }
# Cards that can be shown, as they stand in a list.
groups-card =
    .strengths = My strengths
    .intro = My introduction
    .talk = My words for a talk
    .plan = My plan
    .draft = A message
    .other = A card

## They came with the link or the code of a group

# $group is the name of the group, $coach the names of its coaches.
join_group-ask = You came with the link of a group: { $group }. It has this coach: { $coach }. Do you want to join? A coach can write to you here. You choose what a coach sees. Names of your contacts and your notes stay private. So do your messages, but for what you write to a coach.
    .yes = Yes, join and choose
    .no = No
join_group-not_now = That is fine. You are in no group, and no coach sees anything. You can open the link again at any time.
join_group-already = You are in this group already: { $group }. Coach: { $coach }.
    .level = Change what a coach sees
    .good = Good
# Somebody opened the link of a group they coach.
join_group-own = This is the link of your own group: { $group }. People who open it can join.
# Nobody knows the code. They can write it again.
join_group-unknown = I do not know this code. Maybe a letter is different, or the group has ended. Please write the code again, or ask the person who gave it to you.
    .without = Go on without a group
join_group-without = Good. You need no group to use Silta.
why-coach = A coach can help better when they see how far you are. It is your choice. A "no" costs you nothing, and you can change it at any time.

## How much a coach sees: four levels

# $coach are names. The buttons are the four levels.
share_level-pick = What may a coach see? Coach: { $coach }. You see an example before anything changes. Names of your contacts, your notes and what was hard stay private, always. So do your messages, but for what you write to a coach.
    .l0 = Only my name
    .l1 = Also how far I am
    .l2 = Also my goal and my plan
    .l3 = Also numbers of my map
# The same inside a sentence, after a colon.
share_level-now =
    .l0 = your name, and what you show or ask yourself
    .l1 = your name, and how far you are
    .l2 = your name, how far you are, your goal and your plan
    .l3 = your name, how far you are, your goal, your plan and numbers of your map
# What a coach sees at each level, as an example. Amina is an invented name.
share_level-shows =
    .l0 = A coach sees your name, your language and since when you are in the group. Also the cards you show, and what you ask a person. Nothing else.
    .l1 = An example. A coach sees: "Amina. Finished: Goal. Open: Your plan, since 2 March. Last message: 3 days ago. Quiet for 2 weeks." No word that you wrote.
    .l2 = An example. A coach sees how far you are, and: "Goal: talk to three people by 30 April. Plan: write to a person in my field, Tuesday." People in your plan have no names.
    .l3 = An example. A coach sees how far you are, your goal, your plan, and: "12 people. 5 of them know local life." There are no names on this map.
# $shows is one of the four examples above.
share_level-example = { $shows } Each look is written down, and you can read who looked. Is this right for you?
    .yes = Yes, this is right
    .another = Another choice
# $sees is one of the texts of share_level-now.
share_level-kept = You are in this group: { $group }. A coach sees: { $sees }. You can change it or leave the group at any time. It is under Privacy.
share_level-ended = This group has ended. You are not in it, and nobody sees anything.

## Under Privacy: what coaches see

share_what-nobody = You are in no group. No coach sees anything of you. If you have the link of a group, open it. Then I ask you what a coach may see.
share_what-which = You are in more than one group. Which one?
# $sees is one of the texts of share_level-now.
share_what-see = Your group: { $group }. Coach: { $coach }. A coach sees: { $sees }.
    .level = Change what a coach sees
    .looks = Who looked?
    .cards = Cards I showed
    .go = Leave the group
    .enough = Good
# $looks are one to four lines like the next text.
share_what-looks = The last looks at you:
    { $looks }
    .good = Good
# $by is a name, $day a day.
share_what-look = { $by }, { $day }: { $what ->
        [page] your page
        [talk] the page where a coach writes with you
       *[list] the list of the group
    }
share_what-nobody_looked = nobody so far
# A list of cards; pressing one takes it back.
share_what-cards = These cards you showed. They can be seen by: { $coach }. Press a card to take it back.
    .good = Good
share_what-taken = Taken back. No coach sees this card any more.
share_what-sure = Do you want to leave this group: { $group }? From that moment its coaches see nothing of you. What you made with Silta stays yours.
    .yes = Leave the group
    .no = Stay
share_what-left = You have left the group. Its coaches see nothing of you any more.

## One card

share_one-ask = Shall I show this card? It can then be seen by: { $coach }. Only this one card. You can take it back at any time.
    .yes = Yes, show it
    .no = No
share_one-is_shown = Good. It can now be seen by: { $coach }.
share_one-shown = This card can be seen by: { $coach }. You showed it yourself.
    .take = Take it back
    .good = Good
share_one-taken = Taken back. No coach sees this card any more.
share_one-nobody = You are in no group, so there is nobody to show it to. It stays yours.
share_one-nothing = There is no card here yet. When you have made it, you can show it.

## A talk with a coach

want_talk-ask = May I tell that you want a talk? I tell it to: { $coach }. I do not say why.
    .yes = Yes
    .no = No
want_talk-told = I passed it on. You should hear within two working days from: { $coach }.
want_talk-fine = Good. I tell nobody.
want_talk-nobody = No coach can see that here. You can still ask for a person: write "help".

## What a coach wrote

# $who is the coach, $group the name of the group, $text what the coach wrote.
card-coach_word = { $known ->
        [yes] { $who } from your group "{ $group }" writes to you:
       *[no] { $who } writes to you:
    }
    { $text }
    .answer = Answer
    .thanks = Thank you
card-group_word = { $known ->
        [yes] { $who } writes to everybody in the group "{ $group }":
       *[no] { $who } writes to everybody in your group:
    }
    { $text }
    .answer = Answer
    .thanks = Thank you
coach_reply-text = What do you want to answer? It goes to: { $who }.
coach_reply-passed = I passed it on to: { $who }. An answer comes here.
# They pressed "Thank you". Nothing is passed on.
coach_thanks-good = Good that you read it. You need not do anything more.

## Who goes with the group

# $who are one or more names, $sees is one of the texts of share_level-now.
card-coach_came = { $many ->
        [yes] Your group "{ $group }" has new coaches: { $who }.
       *[no] Your group "{ $group }" has a new coach: { $who }.
    }
    They see what you chose for this group: { $sees }. You can change it or leave the group at any time.
    .see = What a coach sees
# $coach are those who are still there.
card-coach_left = No longer a coach of your group "{ $group }": { $who }.
    They see nothing of this group any more. Your coach now: { $coach }.
    .see = What a coach sees
