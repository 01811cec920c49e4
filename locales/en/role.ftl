### For those who work here, in the chat: coaches and others. Short; they have little time.

# Stands where a name would stand, when we do not know it.
role-somebody = somebody
# $count is how many people wait for an answer of this coach.
role_home-home = { $count ->
        [0] Nobody waits for an answer now.
        [one] { $count } person waits for an answer.
       *[other] { $count } people wait for an answer.
    } What do you want to do?
    .waits = Who waits
    .console = Open the console
    .own = Use Silta for myself
role_home-who = Who waits for an answer. Press a name.
    .home = Back to the start
# On a button: a name, and since when.
role_home-waits_since = { $who }, { $day }
# $how is one of the four below. $text is what they wrote.
role_call-asked = { $who } asked on { $day }: { $how }. { $has_text ->
        [yes] They wrote: { $text }
       *[no] They wrote no words.
    }
    .answer = Answer
    .not_now = Not now
role_call-how =
    .contact = please write to me
    .question = a question
    .crisis = a hard moment, please write soon
    .answer = an answer to a coach
role_call-text = What do you want to say? It goes out at once to: { $who }.
role_call-sent = Sent.
role_call-closed = This person cannot be reached any more.
role_call-gone = Somebody has answered this already.

# A link to the pages. Above a block to copy.
my_pages-link = This is your link to the pages. It works once, for ten minutes. Open it on a phone or computer of your own, and give it to nobody.
    .window = Open here in Telegram
    .open = Open the pages
    .good = Done
pages-address = { $address }
my_pages-none = There are no pages here. Everything is in this chat.

# To a coach, at an hour that is not quiet for them. $how is one of the texts of role_call-how.
card-call_waiting = { $who } asked for a person: { $how }.
    .open = Open
card-calls_waiting = { $count ->
        [one] { $count } person waits for your answer.
       *[other] { $count } people wait for your answer.
    }
    .open = Who waits
