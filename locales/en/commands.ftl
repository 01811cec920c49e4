### The list that Telegram shows when somebody types "/". At most 60 characters each.

command-menu = What do you want to do?
command-people = Your people
command-events = Events and jobs near you
command-goal = Your goal
command-language = Change the language
command-privacy = See, take or delete your data
command-help = What you can write, and a person to ask
command-stop = Silence at once
