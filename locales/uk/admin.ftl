# Сторінки адміністрації: спершу що є, потім що з цим робити.
# Про людей тут лише імена, ролі й дати; ніколи те, що вони казали.

admin-rooms = Розділи адміністрації
admin-overview = Стан
admin-people = Люди й ролі
admin-groups = Групи
admin-messages = Повідомлення
admin-aside = Відкладене
admin-texts = Ваші власні тексти

## Що робити далі

admin-next = Що зробити
admin-look = Подивитися
# Для програм читання з екрана.
admin-look-at = Подивитися: { $what }
admin-well = Усе добре
admin-well-says = Регулярні завдання виконуються, повідомлення доходять, і ніщо на вас не чекає.
admin-do-database = У базу даних не можна записати
    .helps = Зараз ніхто не отримує відповіді. Перевірте диск і журнал, а тоді запустіть Silta знову.
admin-do-clock =
    { $beats ->
        [one] { $beats } регулярне завдання запізнюється
        [few] { $beats } регулярні завдання запізнюються
        [many] { $beats } регулярних завдань запізнюються
       *[other] { $beats } регулярного завдання запізнюється
    }
    .helps = Нагадування можуть прийти пізніше. Причина — в журналі. Якщо запустити Silta знову, нічого не пропаде.
admin-do-waits =
    { $minutes ->
        [one] Повідомлення чекає вже { $minutes } хвилину
        [few] Повідомлення чекає вже { $minutes } хвилини
        [many] Повідомлення чекає вже { $minutes } хвилин
       *[other] Повідомлення чекає вже { $minutes } хвилини
    }
    .helps = Можливо, якийсь канал не працює. Коли він запрацює, повідомлення підуть самі.
admin-do-aside =
    { $updates ->
        [one] Не вдалося обробити { $updates } повідомлення від людей
        [few] Не вдалося обробити { $updates } повідомлення від людей
        [many] Не вдалося обробити { $updates } повідомлень від людей
       *[other] Не вдалося обробити { $updates } повідомлення від людей
    }
    .helps = Людям сказано, що нам прикро. Повідомте причину тим, хто робить Silta. Кожне зникає через 7 днів.
admin-do-dead =
    { $messages ->
        [one] Не дійшло { $messages } повідомлення
        [few] Не дійшли { $messages } повідомлення
        [many] Не дійшло { $messages } повідомлень
       *[other] Не дійшло { $messages } повідомлення
    }
    .helps = Коли причина мине, надішліть їх знову.
admin-do-feeds =
    { $feeds ->
        [one] Не читається { $feeds } джерело подій
        [few] Не читаються { $feeds } джерела подій
        [many] Не читається { $feeds } джерел подій
       *[other] Не читається { $feeds } джерела подій
    }
    .helps = Давніші події ще показуємо. Перевірте, чи не змінилася адреса.
admin-do-wrong =
    { $sentences ->
        [one] У ваших файлах не читається { $sentences } місце
        [few] У ваших файлах не читаються { $sentences } місця
        [many] У ваших файлах не читається { $sentences } місць
       *[other] У ваших файлах не читається { $sentences } місця
    }
    .helps = Що не читається, те пропущено. Ми нічого не вгадуємо.
admin-do-operator = Не вказано, хто веде цей сервіс
    .helps = Ви просите в людей довіри. Напишіть свою назву і як із вами зв’язатися.
admin-do-calls = Нікого не призначено відповідати людям
    .helps = До того часу поза групою не можна попросити про розмову з людиною.
admin-do-address = Адреса цих сторінок невідома
    .helps = Задайте SILTA_PUBLIC_URL і запустіть знову. Тоді посилання можна буде давати в чаті.
admin-do-telegram = Telegram не підключено
    .helps = Люди можуть користуватися чатом на сайті. Щоб мати обидва, задайте SILTA_TELEGRAM_TOKEN і запустіть знову.

## Який стан сервісу

admin-waiting = У дорозі
admin-dead = Не дійшло
admin-doubt = Можливо, дійшло
admin-set-up = Налаштовано
admin-database = База даних
admin-works = працює
admin-works-not = записати не можна
admin-calls = Прохання поговорити з людиною
admin-address = Адреса цих сторінок
admin-there = є
admin-there-not = не налаштовано
admin-clock = Регулярні завдання
admin-clock-says = Що Silta робить сама знову й знову, і коли це востаннє вдалося.
admin-beat = Завдання
admin-beat-last = Востаннє
admin-beat-not-yet = ще ні
admin-state = Стан
admin-late = запізнюється
admin-fine = гаразд
admin-beat-promises = Надсилати нагадування
admin-beat-forgetting = Видаляти те, чий час минув
admin-beat-feeds = Читати події та вакансії
admin-beat-calls = Передавати прохання поговорити з людиною
admin-beat-day = Сказати вам про день одним рядком
admin-beat-signs = Шукати сигнали, що коуч може допомогти
admin-beat-held_talks = Повертати розмови, які коуч веде вже день
admin-beat-log = Упорядковувати файл бази даних
admin-beat-trials = Завершувати спроби, якими не користуються
admin-beat-demo_clock = Пам’ятати час демонстрації
admin-feeds = Джерела подій
admin-feeds-none = Джерел ще немає. Додайте на сервері: silta feeds add
admin-feed-paused = на паузі
admin-feed-troubled = є труднощі
admin-feed-ok = Востаннє прочитано: { $at }.
admin-feed-never = Ще не прочитано жодного разу.
admin-feed-failures =
    { $times ->
        [one] Відтоді не вдалося { $times } раз.
        [few] Відтоді не вдалося { $times } рази.
        [many] Відтоді не вдалося { $times } разів.
       *[other] Відтоді не вдалося { $times } раза.
    }
admin-feed-next = Наступного разу: { $at }.

## Що видалено вчасно

admin-retention = Видалено вчасно
admin-retention-says = Ніщо не зберігається довше, ніж потрібно. Це видалено за останні 30 днів.
admin-kept-all = Скільки що зберігається
admin-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
admin-gone = { $number }, востаннє: { $day }
admin-gone-none = Ще нічого не було видаляти.
admin-kept-draft = Чернетки повідомлень
admin-kept-sign = Сигнали для коучів
admin-kept-look = Хто чиї дані переглядає
admin-kept-note = Нотатки коучів
admin-kept-take_over = Записи про розмови, які брав на себе коуч
admin-kept-staff_word = Слова між людьми й коучами
admin-kept-group_word = Слова коучів до групи
admin-kept-member = Запис про участь у групі, після виходу
admin-kept-role = Ролі, після їх завершення
admin-kept-session = Браузери, у яких був вхід
admin-kept-sign_in = Посилання для входу
admin-kept-promise = Нагадування, після надсилання
admin-kept-to_send = Що сказала Silta
admin-kept-set_aside = Відкладені повідомлення
admin-kept-heard = Що сказали люди
admin-kept-joincode = Коди, які з’єднують два телефони
admin-kept-never_agreed = Люди, які не погодилися з повідомленням про приватність

## Люди й ролі

admin-people-says = Імена, ролі й дати. Що люди тут кажуть і роблять — їхня справа. Вони можуть прочитати, що ви дивилися.
admin-only-work = Хто тут працює
admin-roles = Ролі
admin-role = Роль
admin-since = Перший день тут
admin-seen = Востаннє тут
admin-never-in = ще не було входу
admin-role-participant = людина з групи
admin-role-coach = коуч
admin-role-organisation = організація
admin-role-employer = роботодавець
admin-role-mentor = ментор
admin-role-tutor = тьютор
admin-role-key_person = ключова людина
admin-role-admin = адміністрація
admin-invite = Запросити когось нового
admin-invite-says = Для тих, хто тут працює. Люди з групи приєднуються за посиланням або плакатом групи.
admin-name = Ім’я
admin-name-hint = Так, як його побачать люди
admin-invite-now = Створити посилання
admin-person-since = Перший день тут: { $day }. Востаннє: { $ago }.
admin-person-talks = { $name } теж розмовляє із Silta і може прочитати, що ви дивилися.
admin-role-since = Початок: { $day }
admin-role-end = Завершити роль
admin-role-end-one = Завершити роль: { $role }
admin-no-role = Без ролі: людина, яка користується Silta.
admin-role-new = Ще одна роль
admin-role-give = Надати
admin-signed-in = Вхід відкрито
admin-browsers =
    { $browsers ->
        [0] У жодному браузері.
        [one] У { $browsers } браузері.
        [few] У { $browsers } браузерах.
        [many] У { $browsers } браузерах.
       *[other] У { $browsers } браузера.
    }
admin-link = Посилання
admin-link-says = Надішліть його лише цій людині: { $name }. Воно діє один раз, протягом десяти хвилин. Тут його видно лише зараз.
admin-link-copy = Виділіть і скопіюйте
admin-link-new = Ще одне посилання
admin-link-new-says = Якщо посилання загубилося або телефон новий: { $name }.
admin-link-make = Створити нове посилання
admin-link-own = { $name } отримає посилання, коли напише в чаті /console.

## Групи

admin-groups-says = Хто в групі, бачать лише її коучі, і лише стільки, скільки хоче кожна людина.
admin-groups-told = Коли ви додаєте або забираєте коуча, люди групи дізнаються про це в зручний час.
admin-groups-none = Групу створює коуч. Запросіть першого коуча.
admin-coach-none = Тут ніхто не відповідає
admin-coach-add = Додати коуча
admin-coach-add-to = Додати цього коуча в групу: { $group }
admin-coach-now = Додати
admin-coach-drop = Забрати з групи
admin-coach-drop-one = Забрати з групи: { $name }, { $group }

## Повідомлення, які не дійшли

admin-lost = Повідомлення, які не дійшли
admin-lost-says = Ви бачите номер, канал і причину, але ніколи не текст.
admin-lost-none = Збоїв немає
admin-lost-none-says =
    { $waiting ->
        [0] Зараз нічого немає в дорозі.
        [one] У дорозі { $waiting } повідомлення.
        [few] У дорозі { $waiting } повідомлення.
        [many] У дорозі { $waiting } повідомлень.
       *[other] У дорозі { $waiting } повідомлення.
    }
admin-reasons = За причиною
admin-reason-says =
    { $messages ->
        [one] { $messages } повідомлення, { $channel }, востаннє: { $at }
        [few] { $messages } повідомлення, { $channel }, востаннє: { $at }
        [many] { $messages } повідомлень, { $channel }, востаннє: { $at }
       *[other] { $messages } повідомлення, { $channel }, востаннє: { $at }
    }
admin-each = По одному
admin-again-says = Те, що, можливо, дійшло, може прийти двічі.
admin-message = Кому
admin-message-to = Людина { $number }, { $channel }
admin-number = Людина { $number }
admin-reason = Причина
admin-when = Коли
admin-doubt-one = можливо, дійшло
admin-again = Надіслати знову
admin-again-one = Надіслати знову повідомлення { $number }
admin-again-all = Надіслати знову все
admin-again-all-of = Надіслати знову все: { $reason }
admin-not-again-late = Уже не потрібно
admin-not-again-left = Людина пішла; повідомлення прийде, коли вона повернеться
admin-older = Давніші

## Відкладене

admin-aside-says = Що люди надіслали, а Silta не змогла обробити. Кожне видаляємо через 7 днів.
admin-aside-all = Усе відкладене
admin-aside-one = { $channel }, { $at }
admin-aside-show = Показати, що було надіслано
admin-aside-show-one = Показати, що було надіслано: { $number }
admin-aside-look = Надіслане може бути особистим. Якщо ви подивитеся, людина зможе про це прочитати.
admin-aside-sent = Що було надіслано
admin-aside-noted = Перегляд записано, і людина може про це прочитати.
admin-aside-drop = Видалити
admin-aside-drop-one = Видалити { $number }
admin-aside-none = Нічого не відкладено
admin-aside-none-says = Усе, що надіслали люди, вдалося обробити.

## Власні тексти організації

admin-texts-says = Що Silta каже від вашого імені. Чого тут не написано, того не показуємо. Номер 112 показуємо завжди.
admin-texts-who = Хто ви
admin-texts-look = Перевірити
admin-texts-locked = Це демонстрація: змінити тут нічого не можна.
admin-texts-by-hand = Файл написано так, що ця форма не може його змінити. Змініть його на сервері.
admin-texts-check = Так це прочитають люди
admin-texts-check-says = Ще нічого не змінено.
admin-texts-person = Люди можуть попросити про розмову з людиною. Звернення приходить у ваш чат у Telegram.
admin-texts-no-person = Люди не можуть попросити про розмову з людиною: для цього потрібні назва й чат у Telegram.
admin-texts-keep = Зберегти
admin-texts-drop = Залишити, як було
admin-missing = бракує
admin-field-name = Назва
    .helps = Організація, як її знають люди
admin-field-contact = Контакт
    .helps = Електронна адреса або номер телефону
admin-field-office_hours = Коли ви відповідаєте
    .helps = Наприклад: понеділок–п’ятниця, 9–15
admin-field-youth = Для молоді
    .helps = Де знайдуть допомогу ті, кому ще немає 18 років
admin-field-telegram_bot = Бот у Telegram
    .helps = Його назва для посилань і плакатів, наприклад my_silta_bot
admin-field-telegram_chat = Чат у Telegram для звернень
    .helps = Номер вашого власного чату з ботом, наприклад 123456789
admin-wrong = Що не так
admin-countries = Телефони допомоги та посилання
admin-countries-says = Вони у файлах на сервері. Так хтось перевіряє кожен номер і кожну адресу, перш ніж люди їм довіряться.
admin-helplines = Телефони допомоги
admin-helplines-none = немає: показуємо лише 112
admin-links-none = немає
admin-files = Файли
admin-files-says = Вони лежать у теці, яку вказано в SILTA_HOME. Змінити файл можна будь-яким редактором. Телефони й посилання Silta читає під час запуску.
admin-file-changed = Остання зміна: { $day }.
admin-file-old = перевірте, будь ласка
admin-file-old-says = Його не змінювали вже пів року. Зателефонуйте за кожним номером і відкрийте кожне посилання.
admin-file-example = Він виглядає так:

## Після форми

admin-say-name = Напишіть, будь ласка, ім’я.
admin-say-made = Посилання показано один раз. Якщо потрібно, створіть нове.
admin-say-given = Роль надано.
admin-say-ended = Роль завершено.
admin-say-last = Іншої адміністрації немає. Спершу надайте цю роль комусь іще.
admin-say-out = Вихід виконано всюди.
admin-say-coach = У групі тепер на одного коуча більше.
admin-say-dropped = Ця людина більше не коуч групи й нічого про неї не бачить.
admin-say-last_coach = Людям цієї групи не було б кому відповісти. Спершу додайте іншого коуча.
admin-say-again = Знову в дорозі.
admin-say-none = Знову надіслати нічого не вдалося.
admin-say-gone = Видалено.
admin-say-kept = Збережено. Відтепер Silta каже саме так. Старий файл лежить поруч: operator.toml.before
admin-say-meanwhile = Тим часом хтось змінив файл. Погляньте, будь ласка, ще раз.

## На власній сторінці людини: що бачила адміністрація

mine-looked-admin = { $by } (адміністрація): ваше ім’я та ваші ролі, { $at }
mine-looked-aside = { $by } (адміністрація): ваше повідомлення, яке не вдалося обробити, { $at }
