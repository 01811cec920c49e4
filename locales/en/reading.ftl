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

# Days, where a date is asked. No article, no other words around.
reading-yesterday = yesterday
reading-today = today, now, this evening, tonight
reading-tomorrow = tomorrow, tomorrow morning, tomorrow evening
reading-day_after = day after tomorrow, the day after tomorrow
# The seven days of the week, as people answer "On which day?". The next such day is meant.
reading-weekday =
    .d0 = monday, mon, on monday, next monday
    .d1 = tuesday, tue, on tuesday, next tuesday
    .d2 = wednesday, wed, on wednesday, next wednesday
    .d3 = thursday, thu, on thursday, next thursday
    .d4 = friday, fri, on friday, next friday
    .d5 = saturday, sat, on saturday, next saturday
    .d6 = sunday, sun, on sunday, next sunday
