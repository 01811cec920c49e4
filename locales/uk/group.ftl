# Сторінки коуча про групи. Події, а не ярлики; кількість людей, без відсотків і рейтингів.

## Хто чекає

group-waiting = Чекають на вас
group-oldest-first = Найдавніше звернення стоїть першим.
group-since = { $ago }
# Далі власні слова людини в лапках.
group-asks = Повідомлення:
group-how-contact = Зателефонуйте або напишіть мені, будь ласка.
group-how-question = Є запитання.
group-how-answer = Відповідь для вас.
group-how-crisis = Був важкий момент. Напишіть, будь ласка, якнайшвидше.
group-how-talk = Хоче поговорити.
group-by = Відповісти не пізніше: { $day }.
group-open-talk = Відкрити розмову
group-open-talk-of = Відкрити розмову: { $name }
group-you-hold = Ви зараз ведете розмову: { $name }.
group-new-words = нові слова
group-more-waiting =
    { $people ->
        [one] Ще { $people } звернення
        [few] Ще { $people } звернення
        [many] Ще { $people } звернень
       *[other] Ще { $people } звернення
    }
group-nobody-waits = На вас ніхто не чекає.
group-nobody-waits-says = Коли хтось попросить про розмову з вами, це буде тут першим.
group-no-name = Людина без імені

## Групи

group-n-people =
    { $people ->
        [0] Ще нікого.
        [one] { $people } людина.
        [few] { $people } людини.
        [many] { $people } людей.
       *[other] { $people } людини.
    }
group-people =
    { $people ->
        [one] { $people } людина
        [few] { $people } людини
        [many] { $people } людей
       *[other] { $people } людини
    }
group-n-wait =
    { $people ->
        [one] { $people } чекає
        [few] { $people } чекають
        [many] { $people } чекають
       *[other] { $people } чекає
    }
group-next = Наступна зустріч: { $at }.
group-none = Групи ще немає
group-none-says = Створіть групу, а тоді повісьте плакат або надішліть посилання. Люди приєднуються самі.
group-new = Нова група
group-name = Назва групи
group-name-hint = Люди бачать її, коли приєднуються. Наприклад: Група у вівторок, Турку
group-make = Створити групу
group-ended = Завершені групи
group-invite = Запросити людей
group-invite-to = Запросити людей у групу: { $name }
group-nobody = Ще ніхто не приєднався
group-nobody-says = Повісьте плакат або надішліть посилання. Люди самі вибирають, що вам видно.

## Одна група

group-write = Написати групі
group-lately = Що сталося останнім часом
group-lately-says = Це події, а не ярлики. Вони зникають через 30 днів і не мають жодних наслідків.
group-lately-none = Зараз ваша допомога нікому не потрібна.
group-lately-else = Більше нічого.
group-steps = Кроки групи
group-steps-says =
    { $sharing ->
        [0] Поки що ніхто не показує вам свій поступ. Це цілком нормально. Людей у групі: { $people }.
        [one] Свій поступ показує вам { $sharing } людина. Людей у групі: { $people }. Порядок вільний, тож ніхто не відстає.
        [few] Свій поступ показують вам { $sharing } людини. Людей у групі: { $people }. Порядок вільний, тож ніхто не відстає.
        [many] Свій поступ показують вам { $sharing } людей. Людей у групі: { $people }. Порядок вільний, тож ніхто не відстає.
       *[other] Свій поступ показує вам { $sharing } людини. Людей у групі: { $people }. Порядок вільний, тож ніхто не відстає.
    }
group-line = завершено { $done }, розпочато { $begun }
group-key-done = завершено
group-key-begun = розпочато
group-key-rest = ще не відкрито
group-as-table = Те саме в числах
group-step = Крок
group-sessions = За чотири зустрічі
group-session = Зустріч
group-stops = Де люди зупиняються
group-stops-says = Запитання, які чекають на відповідь понад три дні.
group-some-exercise = Інша вправа
group-everybody = Усі
group-find = Знайти ім’я
group-show = Показати
group-show-them = Показати
group-only-all = Усіх
group-only-waits = Хто чекає на мене
group-only-quiet = Тихо вже 2 тижні
group-only-shares_not = Хто нічого не показує
group-only-step = Крок розпочато, ще не завершено: { $step }
group-person = Людина
group-last-seen = Останнє повідомлення:
group-shares = Показує вам
group-level-1 = поступ
group-level-2 = ціль і план
group-level-3 = числа карти
group-shares-nothing = Користується Silta. Нічого вам не показує, і це цілком нормально.
group-steps-said = Завершено кроків: { $done } із 7, розпочато: { $begun }
group-next-page = Наступні 50 людей
group-found-none = Нікого не знайдено. Спробуйте частину імені.

## Налаштування групи

group-settings = Налаштування групи
group-office = Коли ви відповідаєте
group-office-hint = Люди бачать це, коли звертаються до вас. Наприклад: понеділок–четвер, 9–15
group-next-meeting = Наступна зустріч
group-day = День
group-hour = Час
group-about = Про що
group-keep = Зберегти зміни
group-end = Завершити групу
group-end-says = Посилання перестане діяти, і ви більше нічого не бачитимете про цих людей. Усе своє вони зберігають.
group-end-sure = Так, завершити цю групу

## Що сталося: ранні сигнали

sign-quiet = Тихо вже 2 тижні
    .helps = Silta теж мовчить. Найкраще допоможе коротке дружнє повідомлення від вас.
sign-nudges = Нагадування не підходять
    .helps = Запитайте, який час і який канал були б кращі.
sign-support = Хоче підтримки
    .helps = Ви знаєте про це з дозволу людини. Вислухайте й запропонуйте менший крок.
sign-goal = Ціль, можливо, не підходить
    .helps = Дата цілі минула вже двічі. Погляньте на ціль разом.
sign-talk = Хоче поговорити
    .helps = Зв’яжіться, будь ласка, протягом двох робочих днів. Причину знати не потрібно.
sign-job = Робота скоро закінчується
    .helps = Цей день вам назвала сама людина. Сплануйте разом час після нього й похваліть за досвід.
sign-step = Один крок відкрито вже 30 днів
    .helps = Запропонуйте зробити його разом на зустрічі або взяти коротшу вправу.
