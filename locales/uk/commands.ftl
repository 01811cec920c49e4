### Список, який Telegram показує після "/". Щонайбільше 60 символів.

command-menu = Що хочете зробити?
command-people = Ваші люди
command-events = Події та вакансії поруч
command-goal = Ваша ціль
command-language = Змінити мову
command-privacy = Побачити, забрати або видалити свої дані
command-help = Що можна писати і як поговорити з людиною
command-stop = Замовкнути одразу
