# Сторінки коуча про одну людину і слова між ними. Лише те, що людина вирішила показати.
# $name — ім’я чи прізвисько, яке людина вибрала сама.

## Одна людина

# Далі назва мови.
person-writes-in = Мова розмови:
person-level-0 = Нічого вам не показує, і це цілком нормально.
person-level-1 = Показує вам свій поступ (рівень 1).
person-level-2 = Показує вам свій поступ, ціль і план (рівень 2).
person-level-3 = Показує вам свій поступ, ціль, план і числа карти (рівень 3).
person-looked = { $name } бачить, що сьогодні ви відкрили цю сторінку.
person-waits = { $name } чекає на вас.
person-nothing-says = Ви можете написати цій людині. І { $name } може будь-коли звернутися до вас.
person-write = Написати: { $name }
person-since = початок: { $day }
person-could = Ви могли б написати
person-could-means = Це означає:
person-use = Узяти цей текст
person-stopped = Чому розмова стоїть
person-stopped-held = Зараз розмову веде хтось із працівників.
person-stopped-stop = { $name }: прийшло слово «стоп». Silta мовчить, поки людина не напише знову.
person-stopped-pause = { $name } робить перерву. Silta про це знає.
person-stopped-gone = { $name }: повідомлення більше не доходять. Чат закрито або заблоковано.
person-stopped-open = Одне запитання відкрите, і { $name } ще не повертається до нього.
person-stopped-at = Вправа: { $exercise }. Початок: { $day }.
person-resume = Показати відкрите запитання ще раз
person-resume-says = { $name } отримає його в зручний час, із дружнім словом.
person-seven = Сім кроків
person-any-order = { $name } може відкривати кроки в будь-якому порядку.
person-seen = Останнє повідомлення: { $ago }.
person-step-since = початок: { $day }
person-goal = Ціль
person-goal-done = Зроблено
person-goal-of = { $done } із { $target }
person-goal-day = До дати
person-goal-none = Цілі ще немає.
person-plan = План
person-plan-says = Люди тут без імен.
person-plan-none = Плану ще немає.
person-action = Дія
person-own-action = дія своїми словами
person-with = З ким
person-who-field = людина з тієї самої сфери
person-who-person = хтось знайомий
person-who-nobody = хтось новий
person-state = Стан
person-state-planned = у плані
person-state-done = зроблено
person-map = Карта в числах
person-map-caption = Люди: до чого вони належать і наскільки близькі
person-all = Усього
person-map-says =
    { $people ->
        [one] { $people } людина.
        [few] { $people } людини.
        [many] { $people } людей.
       *[other] { $people } людини.
    } Знають місцеве життя: { $local }. Спілкування за останні пів року: { $recent }.
person-map-drawn = Карта без імен
person-map-drawn-says = Числа таблиці на малюнку. Кожна позначка — одна людина, і всі позначки однакові.
person-map-alt = Зв’язки без імен, чотири частини. Людей: { $people }. Числа — у таблиці.
person-map-unplaced = Ще без місця на карті: { $people }.
person-map-none = Карти ще немає.
person-shared = Картки, які вам показано
person-shared-says = Ці картки для вас вибирає { $name }. Їх можна будь-коли забрати назад.
person-card-strengths = Сильні сторони
person-card-talk = Запитання для розмови
person-card-goal = Ціль
person-card-intro = Розповідь про себе
person-card-draft = Написане повідомлення
person-card-plan = План
person-card-other = Картка
person-notes = Ваші нотатки
person-notes-says = { $name } може попросити прочитати ці нотатки. Пишіть лише те, що допоможе наступного разу. Без здоров’я, без релігії, без сімейних справ.
person-note = Нова нотатка
person-note-sees = Хто її читає
person-sees-me = лише ви; людина — на її прохання
person-sees-coaches = усі коучі групи
person-sees-person = і сама людина
person-note-keep = Зберегти нотатку
person-note-drop = Видалити
person-see = Що вам видно
person-you-see = Ви бачите
person-you-do-not = Ви не бачите
person-decides = Хто вирішує
person-decides-says = { $name }. Вибір можна змінити будь-коли й без причини.
person-see-0 = Ім’я і те, з чим до вас звертаються.
person-see-1 = Дати кроків, події за останні 30 днів, відкриту вправу.
person-see-2 = Кроки, події, ціль і план без імен.
person-see-3 = Кроки, події, ціль, план без імен і карту в числах.
person-see-not-0 = Усього іншого.
person-see-not-1 = Цілі, плану, карти, імен контактів, нотаток, повідомлень і того, що було важко.
person-see-not-2 = Карти, імен контактів, нотаток, повідомлень і того, що було важко.
person-see-not-3 = Імен контактів, нотаток, повідомлень і того, що було важко.

## Що було досі. Найновіше зверху, під назвою місяця; перед рядком стоїть день

person-timeline = Що було досі
person-timeline-says = Дні та події, які вам можна бачити. Жодного слова, яке написала ця людина, тут немає.
person-timeline-older = Раніше
person-timeline-newest = Назад до найновішого
person-line-joined = Приєднання до групи: { $group }
person-line-level = Новий вибір, що вам видно: { $shares }
person-line-begun = Крок почато: { $step }
person-line-done = Крок завершено: { $step }
person-line-goal = Вибрано ціль
person-line-reached = Цілі досягнуто
person-line-said =
    { $messages ->
        [one] Ви написали { $messages } повідомлення
        [few] Ви написали { $messages } повідомлення
        [many] Ви написали { $messages } повідомлень
       *[other] Ви написали { $messages } повідомлення
    }
person-line-to_group = Ви написали всій групі
person-line-held = Розмова була з вами
person-line-held-by = Розмова була з коучем: { $who }
person-line-card = Показано картку: { $card }
person-line-asked = Прохання поговорити з людиною
person-line-wrote = Відповідь на повідомлення коуча
person-line-answered = На прохання відповіли
person-line-answered-by = На прохання є відповідь. Від кого: { $who }

## Розмова

talk-with = Розмова: { $name }
# Для програм читання з екрана.
talk-said = Що було сказано
talk-you = Ви
talk-state-sent = доставлено
talk-state-on_its_way = у дорозі
talk-state-waits = буде надіслано: { $at }
talk-state-unknown = невідомо, чи доставлено
talk-state-not_sent = не доставлено
talk-say-empty = Спершу щось напишіть, будь ласка.
talk-say-sent = Надіслано.
talk-say-waits = Збережено. Повідомлення піде в зручний для людини час.
talk-say-stopped = Ця людина зараз не хоче повідомлень. Коли вона напише або звернеться до вас, ви зможете відповісти.
talk-say-gone = З цією людиною не можна зв’язатися: чат закрито або заблоковано.
talk-say-taken = Зараз цю розмову веде інший коуч.
talk-say-back = Розмову знову веде Silta, з того самого місця.
talk-say-sure = Підтвердьте, будь ласка, що це мають отримати всі.
talk-say-nobody = Цього ніхто не отримає: тут зараз ніхто не хоче повідомлень.
talk-held = Зараз цю розмову веде { $who }.
talk-yours = Цю розмову ведете ви.
talk-yours-says = Silta мовчить, і { $name } знає, що пишете ви. Silta сама продовжить не пізніше: { $until }.
talk-hand-back = Повернути розмову Silta
talk-your-words = Ваші слова
talk-look-again = Перевірити, чи є відповідь
talk-look-on = Перевірити ще раз
talk-asked = Що у вас запитали
talk-before = Що ви писали раніше
talk-answer = Відповісти
talk-answer-says = { $name } чекає, тож відповідь піде одразу.
talk-write = Написати
talk-write-says = { $name } отримає це в зручний час, але не вночі.
talk-take = Поговорити разом зараз
talk-take-says = { $name } дізнається, що пишете ви, а Silta мовчатиме. Ви побачите лише те, що буде сказано відтоді.
talk-take-now = Узяти розмову на себе
talk-group-reached =
    { $reached ->
        [0] Зараз ніхто не хоче повідомлень. Людей у групі: { $people }.
        [one] Це отримає { $reached } людина. Людей у групі: { $people }. Хто не хоче повідомлень, не отримає нічого.
        [few] Це отримають { $reached } людини. Людей у групі: { $people }. Хто не хоче повідомлень, не отримає нічого.
        [many] Це отримають { $reached } людей. Людей у групі: { $people }. Хто не хоче повідомлень, не отримає нічого.
       *[other] Це отримає { $reached } людини. Людей у групі: { $people }. Хто не хоче повідомлень, не отримає нічого.
    }
talk-group-hint = Повідомлення піде в зручний час. На тиждень люди отримують не більше, ніж самі дозволили.
talk-group-sure =
    { $people ->
        [one] Так, надіслати { $people } людині
        [few] Так, надіслати { $people } людям
        [many] Так, надіслати { $people } людям
       *[other] Так, надіслати { $people } людям
    }
talk-group-send =
    { $people ->
        [one] Надіслати { $people } людині
        [few] Надіслати { $people } людям
        [many] Надіслати { $people } людям
       *[other] Надіслати { $people } людям
    }
talk-group-sent = Що ви писали раніше
talk-group-state = Кому: { $people }. Доставлено: { $arrived }. Чекає на зручний час: { $waits }.

## Перші рядки, які міг би написати коуч

first-hello = Вітаю, { $name }! Як ваші справи? Якщо хочете, погляньмо разом на ваш наступний крок.
first-quiet = Вітаю, { $name }! Як ви? Може, вип’ємо кави після курсу?
first-nudges = Вітаю, { $name }! У які дні й години вам зручно отримувати повідомлення?
first-support = Вітаю, { $name }! Знаю, що ви хотіли б підтримки. Коли нам поговорити?
first-goal = Вітаю, { $name }! Погляньмо разом на вашу ціль? Її можна зменшити або змінити.
first-talk = Вітаю, { $name }! Я знаю, що ви хочете поговорити. Коли вам зручно?
first-job = Вітаю, { $name }! Ваша робота скоро закінчується. Ви багато там навчилися. Сплануймо разом наступні тижні?
first-step = Вітаю, { $name }! Зробімо наступну вправу разом, коли зустрінемося?
