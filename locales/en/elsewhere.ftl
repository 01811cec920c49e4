### One person in several places, and several people on one phone, kept apart.

elsewhere-where = You can use Silta in more than one place. It is the same talk everywhere. A code joins the places.
    .make = Make a code
    .have = I have a code
    .places = My places
# $code is eight letters and numbers.
elsewhere-code = Your code: { $code }. It works once, for ten minutes.
# $link opens Telegram.
elsewhere-on_telegram = For Telegram, open this link: { $link }
# $link opens the web chat in a browser.
elsewhere-on_web = For the browser, open this link: { $link }
# The menu follows.
elsewhere-mine_only = Or write the code in the other place, under "I have a code". Never give it to anybody: it opens your Silta.

use_code-code = Please write the code from your other place.
# Before two places are joined. $apart: they already have contacts or goals here.
use_code-sure = { $apart ->
        [yes] Did you make this code yourself, just now? Do not use a code from somebody else. What you have here stays apart. It comes back if you undo this.
       *[no] Did you make this code yourself, just now? Do not use a code from somebody else.
    }
    .yes = Yes, it is my code
    .no = No
# Their open question or nothing follows; they are the person of the other place now.
use_code-joined = This place and your other place are one talk now.
use_code-own = This place is yours already. There is nothing to join.
use_code-unknown = This code does not work. A code lives ten minutes and works once.
    .again = Write it again
    .enough = Stop here

doors-only = You use Silta only here. There is nothing to undo.
doors-which = These places are joined. Which one shall I take away?
    .enough = None
# Buttons. The first set is the place where they are now; $since is a day.
doors-here =
    .telegram = Telegram (here)
    .web = Browser (here)
    .terminal = Terminal (here)
    .other = This place
doors-there =
    .telegram = Telegram, since { $since }
    .web = Browser, since { $since }
    .terminal = Terminal, since { $since }
    .other = Another place
# $here: it is the place where they are now.
doors-sure = { $here ->
        [yes] Shall I take away this place? This chat then starts from the beginning. Your things stay in your other places.
       *[no] Shall I take away this place? It then does not open your Silta any more. Your things stay here.
    }
    .yes = Take it away
    .no = Keep it
doors-parted = Done. The two places are apart again.

## Two people, one phone

# $channel is "telegram" where old messages stay visible in the chat.
phone_share-explain = { $channel ->
        [telegram] Two people can share this phone. Each chooses a secret word. The word opens only your own things. Old messages stay in this Telegram chat: you can delete them there.
       *[other] Two people can share this phone. Each chooses a secret word. The word opens only your own things.
    }
    .begin = Choose my word
    .not_now = Not now
phone_share-one_more = One more person can begin on this phone. They choose a secret word of their own. Your things are closed meanwhile.
    .begin = Go on
    .not_now = Not now
phone_share-own_word = Choose your secret word. At least four letters. I never show it. Delete your message with the word after that.
phone_share-own_again = Please write the same word once more.
# Said to the one who begins; the phone changes hands now.
phone_share-hand_over = Please give the phone to the other person. After their word, only your word opens your things. Keep it in mind: I cannot tell it to you.
    .ready = I am the other person
# Said to the second person.
phone_share-new_word = Hello. Choose a secret word of your own. At least four letters. I never show it.
phone_share-new_again = Please write the same word once more.
phone_share-taken = This word does not work here. Please choose another one.
why-word = You share this phone. The word keeps your people and notes apart from the other person's.
# The second person wrote the same word as the first, or the first one twice differs.
answer-same-word = Please choose another word.
answer-not-the-same-word = The two words are different. Please write the same word, or go back.

# Somebody is here; the phone is about to change hands.
phone_who-leave = { $channel ->
        [telegram] More than one person uses this phone. I close your things now. What we wrote stays in this Telegram chat: you can delete it there.
       *[other] More than one person uses this phone. I close your things now.
    }
    .change = Change person
    .one_more = One more person
    .stay = I stay
# Nobody is here until a word is given. Never show a name here.
phone_who-who = Who is there? Please write your word. I do not show it.
    .new = I am new here
    .forgot = I forgot my word
phone_who-unknown = I do not know this word.
# After five wrong words.
phone_who-wait = I do not open anything now. Please try again in an hour.
# The right word. $name is what that person is called; it may be empty. Their own talk follows.
phone_who-here_again = Good to see you. Your things are open.
# $mail is how to reach the people who run this.
phone_who-forgot = { $reachable ->
        [yes] I cannot show your word. If you use Silta in another place, your things are open there. Or ask a person: { $mail }.
       *[no] I cannot show your word. If you use Silta in another place, your things are open there.
    }
    .again = Try a word
