### Слова, спільні для всіх екранів: останній ряд кнопок і що програма каже про себе.
### Тон спокійний, як між дорослими людьми. Без докорів.
###
### Словник: одна річ має одну назву в усіх файлах.
###   Silta                 Silta (назва, не відмінюється; завжди латиницею)
###   menu                  меню
###   button                кнопка; press, tap = натиснути
###   More (fold)           Інші варіанти; Other things (menu) = Інше; не «Ще»
###   step                  крок (і сім кроків програми, і маленький крок)
###   tool, exercise        вправа
###   goal                  ціль; goal card = ціль (не «картка»); goal date = дата цілі
###   middle date           проміжна дата
###   wish                  бажання
###   number (of a goal)    число
###   reach / close a goal  досягти цілі / закрити ціль
###   plan                  план
###   contact (a person)    контакт, людина
###   My people             Мої люди
###   nickname              прізвисько
###   note                  нотатка
###   network map           карта зв’язків
###   rhythm                ритм
###   reminder, nudge       нагадування
###   follow-up             спілкування; My follow-ups = план спілкування
###   to keep in contact    підтримувати зв’язок, бути на зв’язку
###   to rest (a contact)   бути на паузі; let rest = поставити на паузу; wake = зняти з паузи
###   pause, break (of the person)  перерва
###   promise               обіцянка
###   thank-you             подяка
###   introduction (of two) знайомство
###   connector             людина, яка знайомить інших
###   coach                 коуч
###   talk to a person      поговорити з людиною
###   organisation          організація; organiser = організатор
###   event                 подія
###   job (post)            вакансія; job (wish) = робота
###   course, study         курс, навчання
###   project, service      проєкт, послуга
###   digest                добірка
###   field                 сфера, сфера роботи
###   privacy               приватність; privacy notice = повідомлення про приватність
###   data                  дані
###   consent, choice       згода, вибір
###   draft                 чернетка
###   message               повідомлення
###   talk (with Silta)     розмова
###   place (door)          місце; code = код
###   secret word           секретне слово
###   quiet times           тихий час; silent day = тихий день
###   the language here     місцева мова
###
###   Сім кроків:
###   Mindset               Віра в себе
###   Goal                  Ціль
###   Your plan             Ваш план
###   Meeting people        Зустрічі з людьми
###   People who connect    Люди, які знайомлять інших
###   Keeping in touch      Підтримувати зв’язок
###   Keep going            Іти далі
###   strength              сильна сторона; strongest = найсильніша сторона
###   hand, finger          долоня; великий, вказівний, середній, безіменний палець, мізинець
###   confidence, how sure  впевненість
###   way to meet people    спосіб знайомитися
###   gap, what is missing  хто ще потрібен (не «бракує»)
###   action                дія; plan (with actions) = план дій
###   milestone             проміжна дата (те саме, що middle date)
###   if-then sentence      речення «Коли …, тоді …»
###   introduction (my)     розповідь про мене
###   talk kit              слова для розмови
###   practice              тренування; practise = потренувати; scene = сцена
###   connector (short)     той, хто знайомить; My connectors = Мій список тих, хто знайомить
###   short list            короткий список
###   path, way to          шлях до людини
###   win, good moment      гарний момент; What went well = Що вдалося
###   setback, hard moment  важкий момент; hard day = важкий день
###   look back             озирнутися назад; (a look back) погляд назад
###   certificate           сертифікат
###   public service        державна служба
###   school, company       школа, компанія
###   friends, neighbours   друзі й сусіди
###   known a little        трохи знайомі
###   local life            місцеве життя; both worlds = обидва світи
###   mission (at an event) маленька справа
###   companion             хто йде зі мною
###   barrier               що заважає
###   give and take         давати й отримувати; what came of it = що це дало
###   losing touch          давно не спілкувалися
###   archive               архів
###   peer                  людина з подібним досвідом
###   network               зв’язки; networking = знайомства
###   group (of a coach)    група; level (what a coach sees) = рівень
###   request, call         звернення; asks for a person = просить про розмову з людиною
###   take over a talk      взяти розмову на себе; hand back = повернути розмову Silta
###   sign, what happened   сигнал, подія («Що сталося останнім часом»); не ярлик
###   progress              поступ; у розмові «де ви зараз»
###   signed in, browser    вхід, браузер; sign out = вийти
###   poster                плакат; squares = QR-код
###   admin                 адміністрація (без роду); the house = сервіс
###   participant           людина з групи (без роду); staff = працівники; role = роль
###   trial, demonstration  спроба, демонстрація
###   beat of the clock     регулярне завдання; set aside = відкладене
###
### Значення не відмінюються. Ім’я стоїть як підмет, після двокрапки або в лапках.
### Звертання потребує кличного відмінка, тому читача на ім’я не називаємо.
### Дата ("середа 3 червня") стоїть після двокрапки, у дужках або через кому.
### Ні читач, ні контакт, ні Silta не мають роду: без "зробив" і "зробила".

## Кнопки

common-menu = Меню
common-back = Назад
common-skip = Пропустити
common-more = Інші варіанти
common-less = Менше варіантів
common-why = Навіщо це запитання?
common-later = Пізніше: нагадати мені
common-keep-place = Пізніше: зберегти місце
common-leave = Зупинитися тут
common-done = { $count ->
        [0] Нічого з цього
       *[other] Готово ({ $count })
    }
common-next = Показати наступні
common-prev = Показати попередні

## Прихід і відхід

common-welcome-back = Добре, що ви тут. Продовжуємо звідси.
common-continue = Продовжуємо з того самого місця.
common-see-you = Добре. Я пам’ятаю це місце. Запитаю ще раз завтра або трохи пізніше.
common-place-kept = Добре. Я пам’ятаю це місце. Повертайтеся, коли захочете.
common-left = Тут зупинимося. Ви можете повернутися будь-коли.

## Коли кнопка або слово не підходить

common-old-button = Ця кнопка зі старого повідомлення. Зараз ми тут:
common-nothing-open = Я тут. Натисніть кнопку або напишіть «допомога».
common-please-choose = Вибачте, не розумію. Натисніть кнопку або напишіть «допомога».
common-not-here = Цього тут уже немає.
common-card-gone = Того, про що було це повідомлення, тут уже немає.
common-noted = Це вже записано.

## Коли розмову веде людина

common-taken-over = { $coach } вже тут, читає, що ви пишете, і пише вам. Я тим часом мовчу. Слово «меню» поверне мене.
common-handed-back = Я знову тут. Продовжуємо звідси.
common-passed-on = Передано.
common-held = { $coach } зараз із вами. Пишіть, будь ласка, своїми словами. Слово «меню» поверне мене.

## Коли помилка наша

common-sorry = Вибачте, у мене щось пішло не так. Ви все зробили правильно. Спробуйте ще раз або напишіть «меню».
