### Their data belongs to them. Plain and complete; nothing is hidden behind small words.

privacy_menu-menu = Your data belongs to you.
    .stored = What is stored
    .choices = My choices
    .coach = What my coach sees
    .copy = Download
    .part = Delete a part
    .everything = Delete all
    .enough = Good

privacy_data-you = I keep what you told me about yourself. It is your name or nickname, your language and your town. It is also what matters to you, and your kind of work if you chose it. I keep your choices with their dates.
# Numbers of things kept. $talk are messages in both directions.
privacy_data-things = { $contacts ->
        [0] I keep no contacts.
        [one] I keep { $contacts } contact with your notes.
       *[other] I keep { $contacts } contacts with your notes.
    } { $goals ->
        [0] No goals.
        [one] { $goals } goal.
       *[other] { $goals } goals.
    } { $actions ->
        [0] No actions.
        [one] { $actions } action in your plan.
       *[other] { $actions } actions in your plan.
    } { $sheets ->
        [0] No notes.
        [one] { $sheets } note of exercises and good moments.
       *[other] { $sheets } notes of exercises and good moments.
    } { $drafts ->
        [0] No drafts.
        [one] { $drafts } draft of a message.
       *[other] { $drafts } drafts of messages.
    } { $talk ->
        [0] Nothing of our talk.
        [one] { $talk } message of our talk, for 30 days.
       *[other] { $talk } messages of our talk, for 30 days.
    }
    .correct = Change what you know of me
    .copy = Download
    .enough = Good
# $who is a name, $town a town, $needs and $fields are lists. Each may be "not told yet".
about_me-me = I call you: { $who }. Your town: { $town }. Important for you: { $needs }. Your kind of work: { $fields }. What shall I change?
    .call = My name
    .town = My town
    .need = What is important
    .work = My work
    .level = My language level
    .enough = It is right
about_me-open = not told yet

# A list of purposes that can be switched on and off.
consent_cat-choices = All of this is your choice. A tick means yes. Press it to change. The button below saves.
    .remind = Reminders
consent_cat-saved = Saved. You can change this at any time.

privacy_copy-ask = I make one file with everything I keep about you. It comes into this chat. Shall I?
    .yes = Yes
    .no = No
# Stands with the file.
privacy_copy-here = Here is everything I keep about you. The file "read-me" explains it.
# The text file inside the download.
privacy_copy-readme = This is everything Silta keeps about you.
    talk.txt is our talk of the last 30 days, to read.
    data.json holds all of it, for a computer program. Each part has its own name.
    Times are in UTC. Deleted things are not in here.
    You can correct and delete everything in the chat, under Privacy.

privacy_part-pick = Which part shall I delete?
    .contacts = My contacts and notes
    .goals = My goals
    .steps = My answers in the seven steps
    .drafts = My drafts
    .talk = Our talk
# $what is one of the parts above.
privacy_part-sure = Shall I delete this: "{ $what }"? It cannot be brought back.
    .yes = Delete
    .no = Keep it
privacy_part-gone = It is deleted.
privacy_part-kept = I keep it.

privacy_all-first = Shall I delete everything about you? Your contacts, goals, messages and choices go. Deleting acts at once, in all your places. It cannot be undone.
    .yes = Delete everything
    .copy = Download first
    .no = Keep everything
privacy_all-sure = Are you sure? After this I do not know you any more.
    .yes = Yes, delete
    .no = No, keep it
# The last words to somebody who deleted everything.
privacy_all-gone = Everything is deleted. On Telegram you can also clear this chat yourself. Thank you for the time together. All the best.
privacy_all-kept = Good. I keep everything as it is.
