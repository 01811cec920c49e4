### Words that can be typed instead of pressing a button, each a list with commas.
### Not translated word by word: what people really write in this language.
### No word may stand in two lists. Capitals, accents and spaces around do not matter.
### English words are understood in every language as well.

# Home.
reading-menu = menu, home, start page, main menu
# Everything falls silent at once. Only words that clearly mean it.
reading-stop = stop, stop it, unsubscribe, be quiet, leave me alone
reading-help = help, help me, what can I do, how does this work, ?
reading-language = language, change language, languages
reading-back = back, go back, previous
reading-skip = skip, next question, pass
reading-more = more, other options, options
# Keep my place, not now.
reading-later = later, another time
# Close this exercise.
reading-leave = leave, exit, quit, close, cancel
# Enough answers are ticked.
reading-done = done, ready, finished, that is all
reading-yes = yes, y, yeah, yep, ok, okay, sure, of course
reading-no = no, n, nope, no thanks, no thank you
