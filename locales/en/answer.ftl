### What is said when an answer does not fit. The question follows again on the same screen.
### Kind, short, and always with the way to do it.

# $least is the smallest number of characters.
answer-too-short = { $least ->
        [one] Please write at least one letter.
       *[other] That is a bit short. Please use at least { $least } characters.
    }
# $max is the largest number of characters.
answer-too-long = That is a bit long. Please use at most { $max } characters.
# For names: a number in it could be a phone number.
answer-no-digits = Please write it without numbers.
answer-not-a-time = Please write a time, for example 9 or 9:30 or 21:00.
answer-not-a-number = Please write a number from { $low } to { $high }.
answer-not-a-day = I did not understand the date. Write it like 1.6. or 1.6.2027.
answer-day-gone = This day is too early. Please choose a later one.
answer-day-far = { $days ->
        [0] Please choose today or an earlier day.
        [one] Please choose a nearer day: within { $days } day.
       *[other] Please choose a nearer day: within { $days } days.
    }
answer-at-most = { $most ->
        [one] You can choose { $most }. Take one away first.
       *[other] You can choose { $most } at most. Take one away first.
    }
answer-at-least = { $least ->
        [one] Please choose at least one.
       *[other] Please choose at least { $least }.
    }
# They typed a name, and nothing in the list is like it.
answer-not-in-list = I do not find this in the list. Choose a button, or write it another way.
# They chose the same person twice, where two are needed.
answer-somebody-else = This is the same person. Please choose somebody else.
# They typed a name, and several in the list are like it; these are shown.
answer-which-one = I find more than one. Which one do you mean?
# They were asked for several names at once.
answer-how-many-names = { $most ->
        [one] Please write { $most } name.
       *[other] Please write one to { $most } names, one on each line.
    }
# They sent something that has no words. $what says what it was. card_...: a contact of their phone,
# sent as a file; card_lost when the file could not be loaded.
answer-strange = { $what ->
        [voice] I cannot listen to voice messages. Please write it.
        [audio] I cannot listen to sound. Please write it.
        [video_note] I cannot watch videos. Please write it.
        [video] I cannot watch videos. Please write it.
        [photo] I cannot see pictures. Please write it.
        [sticker] A nice sticker. I can only read words and buttons.
        [contact] I do not take phone numbers. A first name or nickname is enough.
        [location] I do not take places from the map. Please write the name of the town.
        [venue] I do not take places from the map. Please write the name of the town.
        [card_lost] I could not open this file. Please send it again, or add the name under My people.
        [card_large] This file is too large for me. Please send one contact without a picture, or add the name under My people.
        [card_empty] I find no name in this file. You can add it under My people.
        [document] I cannot read files. Please write it.
       *[other] I can only read words and buttons. Please write it.
    }
