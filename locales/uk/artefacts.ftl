### Слова на малюнках, у документах і файлах календаря. Місця мало: коротко.

artefact-kicker = Silta · мої зв’язки
artefact-footer = { $name } · { $day }
artefact-own_words = Ваші слова залишилися, як ви їх написали.
artefact-somebody = Людина, яка вміє знайомитися
artefact-strengths = Мої сильні сторони
artefact-finger = Палець
    .hand1 = З чим просять моєї допомоги
    .hand2 = З роботи чи навчання
    .hand3 = З дому, хобі, мов
    .hand4 = Чого навчив переїзд
    .hand5 = Що мені подобається
artefact-goal = Моя ціль
    .number = Як я це зрозумію
    .day = До дати
    .step = Перший крок
    .days = На шляху
artefact-resilience = Для важкого дня
artefact-when = Коли: { $what }
artefact-call = Кому подзвонити
# Above 112 and the numbers of those who listen.
artefact-danger = У небезпеці
artefact-back = Мій шлях досі
    .weeks = Тижні
    .wins = Гарні моменти
    .people = Люди на моїй карті
    .talks = Розмови
    .actions = Зроблені дії
    .steps = Закінчені кроки
artefact-shortlist = Ті, хто знайомить
# $why is a list of connectors-hint, $next one of super_list-step.
artefact-connector = { $sum } із 12. Чому: { $why }. Далі: { $next }.
artefact-talk = Слова для розмови
artefact-introduction = Розповідь про мене
artefact-calendar = Мій план зв’язків
artefact-hello = Привітатися: { $contact }
artefact-week = 20 хвилин для моїх зв’язків
artefact-when_then = Коли { $when }, тоді: { $then }
artefact-state = Стан
    .planned = у плані
    .done = готово
artefact-milestone = Проміжна дата
    .quarter = Чверть шляху
    .half = Половина шляху
    .goal = Дата моєї цілі
artefact-plan = Мій план дій
    .goal = Ціль
    .gap = Хто ще потрібен
    .actions = Дії
    .what = Що
    .who = З ким
    .when = Коли
    .when_then = Моє речення
    .state = Стан
    .milestones = На шляху
    .week = Мій тиждень
    .support = Підтримка
artefact-certificate = Сертифікат
artefact-walked = { $n ->
        [7] Пройдено всі сім кроків до нових знайомств.
       *[other] Пройдено кроків до нових знайомств: { $n } із семи.
    }

## Слова, що приходять разом із файлом

file-plan_pdf = Ваш план: роздрукувати або зберегти.
file-plan_ics = Ваш план для календаря. Відкрийте файл на телефоні.
file-follow_ics = Ваші наступні вісім тижнів для календаря. Відкрийте файл на телефоні.
file-strengths_card = Ваші сильні сторони.
file-goal_card = Ваша ціль.
file-network_map = Карта ваших зв’язків. Імена є лише на вашому примірнику.
file-network_map_shared = Карта ваших зв’язків без імен. Її можна показувати іншим.
file-growth = Ваші зв’язки тоді й тепер.
file-intro_card = Розповідь про вас двома мовами.
file-talk_kit = Слова для розмови.
file-shortlist_card = Ті, хто може вас познайомити. Це бачите лише ви.
file-look_back_card = Ваш шлях досі.
file-resilience_card = Для важкого дня.
file-certificate = Ваш сертифікат. Гарний шлях.
file-gone = Зараз тут нічого показати.
