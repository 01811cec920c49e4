# Власні сторінки людини: люди, карта, план і приватність. Те саме, що й у чаті.
# Ніхто не запізнився, нічого не пропущено. Прості слова для втомленої людини з малим телефоном.

## Перша сторінка

mine-hello = { $named ->
        [yes] Вітаю, { $name }
       *[no] Вітаю
    }
mine-moments = Гарні моменти цього тижня
mine-moments-says = Виберіть когось або нікого.
mine-moments-none = Зараз тут нікого. Усе добре.
mine-idea = Ідея:
mine-write = Написати зараз
mine-write-to = Написати: { $name }
mine-write-there = Писати можна у вашому чаті із Silta.
mine-your-chat = Ваш чат там, де ви завжди розмовляєте із Silta.
mine-did = Зроблено
mine-did-with = Контакт був: { $name }
mine-later = Пізніше
mine-later-one = Пізніше: { $name }
mine-slower = Рідше
mine-slower-one = Рідше: { $name }
mine-rest = Поставити на паузу
mine-rest-one = Поставити на паузу: { $name }
mine-next = Моя наступна дія
mine-next-none = Немає дії з датою. У чаті можна її вибрати.
mine-meeting = Наступна зустріч
mine-meeting-at = { $group }: { $at }
mine-meeting-none = Зустріч не заплановано.
mine-not-agreed = Спершу чат
mine-not-agreed-says = Скажіть «так» повідомленню про приватність у чаті. Тоді ваші люди й плани збережуться, і ви знайдете їх тут.

## Мої люди

mine-people = Мої люди
mine-people-says = { $people ->
        [0] Ще нікого.
        [one] { $people } людина. Це бачите лише ви.
        [few] { $people } людини. Це бачите лише ви.
        [many] { $people } людей. Це бачите лише ви.
       *[other] { $people } людини. Це бачите лише ви.
    }
mine-coming = Найближчі дати
mine-cap =
    { $mode ->
        [weekly] Я пишу про ваших людей щонайбільше раз на тиждень
        [monthly] Я пишу про ваших людей щонайбільше раз на місяць
       *[normal] { $times ->
            [one] Я пишу вам щонайбільше { $times } раз на тиждень
            [few] Я пишу вам щонайбільше { $times } рази на тиждень
            [many] Я пишу вам щонайбільше { $times } разів на тиждень
           *[other] Я пишу вам щонайбільше { $times } разу на тиждень
        }
    }{ $hours ->
        [yes] , між { $first } і { $last },
       *[no] { "" }
    } і щоразу про трьох людей або менше. Решта буде за кілька днів.
mine-coming-none = На найближчі вісім тижнів ні для кого немає дати.
mine-why-silent = Тихий день: { $planned }. Тому: { $day }.
mine-why-pause = У вас перерва, тому: { $day }.
mine-why-never = Усі ваші дні тихі, тому я не пишу. День: { $planned }.
mine-why-none = { $day }.
mine-no-reminders = Нагадування вимкнено. Дати збережено тут, і я не пишу.
mine-everybody = Усі
mine-find = Знайти людину
mine-find-hint = Ім’я, місце або те, про що ви говорили
mine-find-do = Знайти
mine-found-none = Нікого не знайдено. Спробуйте частину імені.
mine-find-all = Показати всіх
mine-rhythm = { $days ->
        [0] без нагадувань
        [7] щотижня
        [30] щомісяця
        [90] раз на 3 місяці
        [180] двічі на рік
        [365] раз на рік
        [1] щодня
        [one] раз на { $days } день
        [few] раз на { $days } дні
        [many] раз на { $days } днів
       *[other] раз на { $days } дня
    }
mine-resting = на паузі
mine-archived = в архіві
mine-add = Додати людину
mine-name = Ім’я
mine-name-hint = Вистачить прізвиська. Без номера телефону, будь ласка.
mine-where = Де ви познайомилися
mine-topics = Про що ви говорили
mine-talked = Ви говорили про таке: { $topics }.
mine-topics-hint = Від одного до трьох слів
mine-promise = Обіцянка
mine-promise-hint = Кілька слів. Порожньо — обіцянки немає.
mine-promised-by = Чия обіцянка
mine-by-me = Моя обіцянка
mine-by-them = Обіцяли мені
mine-until = До якого дня
mine-then = Що далі
mine-then-suggest = Як порадить Silta
mine-then-week = Нагадати через тиждень
mine-then-keep = Лише зберегти ім’я
mine-not-said = не вказано
mine-as-it-is = без змін
mine-save = Зберегти
mine-keep-anyway = Усе одно зберегти
mine-private = Це схоже на номер телефону або адресу. Безпечніше цього тут не зберігати.
mine-same-name = Таке ім’я вже є. Це хтось новий?
mine-some-day = Виберіть, будь ласка, день у календарі.

## Одна людина

mine-log = Записати контакт
mine-log-how = Як
mine-log-what = Що це дало
mine-log-kept = Обіцянку виконано
mine-log-next = Коли наступного разу
mine-log-rhythm = За моїм ритмом
mine-log-week = Через тиждень
mine-log-month = Через місяць
mine-log-quarter = Через 3 місяці
mine-log-none = Без плану
mine-another-time = Інший час
mine-ask-again = Запитати знову
mine-change-rhythm = Як часто
mine-wake = Зняти з паузи
mine-change = Змінити
mine-note = Моя нотатка
mine-note-hint = Її бачите лише ви. Будь ласка, без здоров’я, релігії та родинних таємниць.
mine-place = Місце на карті: { $name }
mine-quarter = Частина суспільства
mine-ring = Наскільки добре ви знайомі
mine-local = Життя тут
mine-last = Востаннє спілкувалися, приблизно
mine-delete = Видалити: { $name }
mine-delete-says = Зникнуть і нотатка, і дати, і нагадування. Повернути їх неможливо.
mine-delete-sure = Так, видалити: { $name }
mine-saved = Збережено.
mine-noted = Записано. Ви підтримали зв’язок.
mine-moved = Перенесено.
mine-sent-to-chat = Це прийде у ваш чат.

## Моя карта

mine-map = Моя карта
mine-map-says = { $people ->
        [one] У вас { $people } людина.
        [few] У вас { $people } людини.
        [many] У вас { $people } людей.
       *[other] У вас { $people } людини.
    } Знають місцеве життя: { $local }. Трохи знайомі: { $weak }. Від них часто приходить щось нове.
mine-map-alt = Ваші зв’язки, чотири частини. Людей: { $people }. Те саме написано внизу текстом.
mine-map-none = Сьогодні ваша карта порожня
mine-map-none-says = Одне ім’я — це вже початок. У чаті Silta поставить вам шість маленьких запитань.
mine-map-words = Те саме словами
mine-map-change = Змінити місце
mine-map-change-one = Змінити: { $name }
mine-map-who = Хто
mine-map-not-placed = Ще без місця
mine-map-picture = Завантажити малюнок
mine-map-send = Надіслати малюнок у мій чат
mine-map-grew = Як вона росла
mine-map-grew-says = Кожна дуга — одна людина.
mine-map-today = Це ваша карта на сьогодні. Правильної кількості немає.
mine-map-open = Відкрита частина: { $quarter }
mine-map-open-says = Звідси у вас ще нікого немає. Одна дія може це відкрити.

## Мій план

mine-plan = Мій план
mine-plan-none = Плану ще немає
mine-plan-none-says = У плані є ціль, люди, дії та дати. Він складається в чаті.
mine-goal = Моя ціль
mine-goal-none = Цілі ще немає. Її вибирають у чаті.
mine-goal-until = До дати: { $day }
mine-actions = Дії
mine-actions-none = Відкритих дій немає.
mine-actions-done = Зроблено
mine-action-done = Зроблено: { $what }
mine-tick = Зроблено
mine-move = Перенести
mine-move-one = Інший день: { $what }
mine-new-day = Новий день
mine-when-then = Коли { $when }, тоді: { $then }
mine-no-day = без дати
mine-calendar = Мій календар
mine-calendar-says = Приватна адреса для календаря у вашому телефоні. Тримайте її в таємниці: вона показує ваші дати й імена.
mine-calendar-make = Створити приватну адресу
mine-calendar-again = Створити нову адресу
mine-calendar-again-says = Попередня адреса перестане діяти.
mine-calendar-end = Закрити адресу
mine-calendar-is = У вас є приватна адреса. Її видно лише раз, коли її створено.
mine-calendar-here = Ваша приватна адреса
mine-calendar-copy = Додайте її у своєму календарі через «підписатися» (subscribe). Її видно лише зараз.
mine-calendar-ended = Адресу закрито. Її більше ніхто не може прочитати.
mine-calendar-no = Телефон не може взяти календар звідси. У чаті ви отримаєте свої дати файлом.
mine-files = На папері та у файлі
mine-plan-pdf = Мій план (PDF)
mine-plan-ics = Мої дати (файл календаря)

## Приватність

mine-privacy = Ваші дані належать вам
mine-privacy-says = Ви вирішуєте, що зберігати й хто це бачить. Що б ви не вибрали, усе інше працює далі.
mine-choices = Мій вибір
mine-choices-says = Його можна змінити будь-коли.
mine-choice-remind = Нагадування
mine-choice-remind-says = Silta може писати першою: про ваш план і ваших людей.
mine-answered-yes = Ваша відповідь «так»: { $day }. Версія тексту: { $version }.
mine-answered-no = Ваша відповідь «ні»: { $day }. Версія тексту: { $version }.
mine-answered-not = Ви ще не відповіли.
mine-notice = Повідомлення про приватність
mine-groups = Що бачать мої коучі
mine-groups-none = Ви не в групі. Ніхто з працівників не бачить нічого вашого.
mine-coaches = { $many ->
        [no] Ваш коуч: { $names }.
       *[yes] Ваші коучі: { $names }.
    }
mine-coach-came = Новий коуч від { $day }: { $who }
mine-coach-left = Більше не коуч цієї групи від { $day }: { $who }
mine-level-of = Що бачать коучі групи: { $group }
mine-level-0 = Нічого
mine-level-0-says = Вони бачать ваше ім’я і те, з чим ви до них звертаєтеся.
mine-level-1 = 1. Де я зараз
mine-level-1-says = Наприклад: «Крок 2 завершено 3 березня. Останнє повідомлення: сьогодні».
mine-level-2 = 2. Також мою ціль і план
mine-level-2-says = Наприклад: «Поговорити з людиною з тієї самої сфери, вівторок». Без імен.
mine-level-3 = 3. Також числа моєї карти
mine-level-3-says = Наприклад: «14 людей, 5 знають місцеве життя». Скільки, але ніколи хто.
mine-level-now = Вибір діє відтоді, як ви зберегли.
mine-leave = Вийти з групи
mine-leave-says = Відтепер коучі більше нічого про вас не бачать. Усе ваше залишається у вас.
mine-leave-sure = Так, вийти з групи: { $group }
mine-left = Ви більше не в цій групі. Її коучі вже нічого про вас не бачать.
mine-looked = Хто дивився
mine-looked-none = Ніхто з працівників не дивився.
mine-looked-page = { $by }: ваша сторінка, { $at }
mine-looked-list = { $by }: ваш рядок у списку групи, { $at }
mine-looked-talk = { $by }: розмова з вами, { $at }
mine-notes = Нотатки для вас
mine-notes-by = { $by }, { $day }
mine-stored = Що збережено
mine-part = Частина
mine-how-much = Скільки
mine-since = Відколи
mine-part-contacts = Мої люди
mine-part-goals = Мої цілі
mine-part-steps = Мої відповіді в семи кроках
mine-part-drafts = Мої чернетки
mine-part-talk = Наша розмова за останні 30 днів
mine-part-feed = Мої відповіді про події й вакансії
mine-part-requests = Прохання поговорити з людиною
mine-part-notes = Нотатки коучів про мене
mine-part-consents = Мій вибір і його дати
mine-notes-ask = Коучі можуть мати нотатки про вас. Ви можете попросити їх прочитати.
mine-copy = Завантажити все
mine-copy-send = Надіслати все в мій чат
mine-delete-data = Видалити
mine-delete-data-says = Можна видалити частину або все. Це діє одразу. Повернути видалене неможливо.
mine-delete-now = Це діє одразу. Повернути видалене неможливо.
mine-delete-part = Видалити частину
mine-delete-everything = Усе
mine-delete-all = Видалити все
mine-erase-part = Видалити цю частину?
mine-erase-part-lost = { $rows ->
        [0] Зараз тут нічого не збережено.
        [one] Зникне { $rows } запис і все, що з ним пов’язано.
        [few] Зникнуть { $rows } записи і все, що з ними пов’язано.
        [many] Зникне { $rows } записів і все, що з ними пов’язано.
       *[other] Зникне { $rows } запису і все, що з ними пов’язано.
    }
mine-erase-contacts = Видалити моїх людей
mine-erase-goals = Видалити мої цілі
mine-erase-steps = Видалити мої відповіді
mine-erase-drafts = Видалити мої чернетки
mine-erase-talk = Видалити нашу розмову
mine-erase-contacts-lost = Зникнуть і нотатки, обіцянки, дати й нагадування. Дії залишаться, без імен.
mine-erase-goals-lost = Зникнуть і їхні дати та нагадування.
mine-erase-steps-lost = Зникнуть і ваші картки, ваш план і те, що ви завершили.
mine-erase-drafts-lost = Повідомлення, які ви ще не надіслали.
mine-erase-talk-lost = Те, що написали ви, і те, що написала Silta, в усіх ваших місцях.
mine-erase-all = Видалити все?
mine-erase-all-lost = Усе зі списку внизу зникне одразу, в усіх ваших місцях. Вхід буде закрито всюди. Ви вийдете з усіх груп.
mine-erase-all-sure = Так, я хочу видалити все
mine-erase-all-do = Видалити все
mine-erase-keep = Залишити все
mine-erased-part = Видалено.
mine-erased = Усе видалено
mine-erased-says = Silta вас більше не знає. Дякуємо за час разом. Усього найкращого.
mine-sessions = Де відкрито мій вхід
mine-sessions-says = { $browsers ->
        [one] У { $browsers } браузері.
        [few] У { $browsers } браузерах.
        [many] У { $browsers } браузерах.
       *[other] У { $browsers } браузера.
    }

## У Telegram

mine-app = Мої сторінки
mine-app-wait = Хвилинку.
mine-app-no-script = Цим сторінкам потрібна наша маленька програма, а тут вона не працює. Напишіть у чаті /console. Тоді прийде посилання.
mine-app-outside = Відкрийте ці сторінки з чату із Silta в Telegram.
mine-app-forged = Дані від Telegram не збігаються. Закрийте, будь ласка, це вікно й відкрийте його з чату.
mine-app-old = Це вікно було відкрите задовго. Закрийте його, будь ласка, й відкрийте знову з чату.
mine-app-used = Це вікно вже відкривали. Закрийте його, будь ласка, й відкрийте знову з чату.
mine-app-unknown = Ми ще не знайомі. Спершу привітайтеся в чаті, а тоді відкрийте це вікно.
mine-app-over = Година цього вікна минула. Закрийте його, будь ласка, й відкрийте знову з чату.
mine-app-network = Зараз немає мережі. Ваші слова тут. Спробуйте, будь ласка, ще раз.
mine-app-wrong = Не вийшло. Спробуйте, будь ласка, ще раз.
