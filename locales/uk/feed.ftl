# Події та вакансії: про що людина хоче знати, одне за одним, і добірка.

feed_prefs-kinds = Про що хочете дізнаватися? Виберіть один або кілька пунктів.
    .event = Події
    .vacancy = Вакансії
    .study = Курси й навчання
    .project = Проєкти
    .tool = Послуги поруч
feed_prefs-kinds-inline =
    .event = події
    .vacancy = вакансії
    .study = курси й навчання
    .project = проєкти
    .tool = послуги поруч
feed_prefs-rhythm = Як часто надсилати вам такі новини?
    .daily = Щодня, якщо є щось нове
    .twice = Двічі на тиждень
    .weekly = Раз на тиждень
    .asked = Лише на моє прохання
feed_prefs-will = Добре. Я пошукаю для вас. Перша добірка може прийти: { $day }.
feed_prefs-self = Добре. Коли захочете подивитися, відкрийте «Події та вакансії».
why-feed = Щоб показувати вам лише те, що підходить. Я нікому не кажу про ваш вибір.

feed_list-empty = Зараз для вас немає нічого нового. Я шукаю щодня.
    .mine = Що мене зацікавило
    .was_at = Розповісти про подію
    .prefs = Змінити, що шукати
    .home = Меню

feed_post-here =
    { $kind }: { $title }
    { $when }
    { $where }
    { $organiser }
    .page = Відкрити сторінку
    .going = Іду або подаю заявку
    .interested = Цікаво
    .not_for_me = Не для мене
    .leaf = Показати інше
    .more_of_it = Читати далі
feed_post-more =
    { $title }
    { $body }
    .page = Відкрити сторінку
    .back_to_it = Назад до вибору
feed_post-gone = Цього вже немає. Зі списку це теж прибрано.
feed_post-kind_event = Подія
feed_post-kind_vacancy = Вакансія
feed_post-kind_study = Курс
feed_post-kind_project = Проєкт
feed_post-kind_tool = Послуга
feed_post-no_title = Без назви
feed_post-no_date = Дату не вказано. Погляньте, будь ласка, на сторінку.
feed_post-no_place = Місце не вказано. Погляньте, будь ласка, на сторінку.
feed_post-online = Онлайн
feed_post-no_organiser = Організатора не вказано

feed_going-will =
    Добре. Записано: { $title }. { $before ->
        [yes] Я напишу вам за день до цього. Якщо щось зміниться, скажу. Потім запитаю, як усе пройшло.
        [later] Спершу ваша пауза. Я напишу вам у цей день: { $until }. Потім запитаю, як усе пройшло.
        [paused] У вас пауза. Вона закінчиться: { $until }. До того дня я мовчу, тож пам’ятайте про дату.
       *[no] Це вже скоро. Якщо щось зміниться, скажу. Потім запитаю, як усе пройшло.
    }
feed_going-noted = Добре. Записано: { $title }. Якщо щось зміниться, скажу.
feed_interested-noted = Добре. Збережено для вас: { $title }.
feed_no-why = Гаразд. Що не підійшло? Це можна пропустити.
    .far = Надто далеко
    .date = Не підходить час
    .language = Не підходить мова
    .field = Не моя сфера
    .unclear = Мені незрозуміло
    .other = Щось інше
feed_no-noted = Дякую. Більше цього не показую.
feed_after-some =
    Для вас є ще: { $n }.
    .leaf = Показати наступне
    .enough = Поки що досить
feed_after-none = Поки що це все.
feed_mine-list = Тут ви сказали «так». Виберіть, що переглянути.
    .home = Меню
    .was_at = Розповісти про подію

card-digest =
    { $n ->
        [1] Для вас є дещо цікаве.
       *[other] Нового для вас: { $n }. Ось перше.
    }
    { $kind }: { $title }
    { $when }
    { $where }
    .page = Відкрити сторінку
    .interested = Цікаво
    .going = Іду або подаю заявку
    .not_for_me = Не для мене
    .more_of_it = Роздивитися
card-post_moved = Є новина про щось із вашого списку.
    .page = Відкрити сторінку
    .going = Я все одно йду
    .not_for_me = Прибрати зі списку
card-post_moved-time = Новий час: { $title }. Було: { $old_start }. Тепер: { $new_start }.
card-post_moved-place = Нове місце: { $title }. Тепер тут: { $place }.
card-post_moved-cancelled = На жаль, це скасовано: { $title }.
card-post_moved-postponed = Це перенесено на пізніше: { $title }. Новий час ще невідомий.
card-post_moved-back = Добра новина, це все-таки відбудеться: { $title }.
card-post_moved-changed = Щось змінилося: { $title }. Погляньте, будь ласка, на сторінку.
card-event_before =
    { $day ->
        [today] Це сьогодні: { $title }.
        [tomorrow] Це вже завтра: { $title }.
       *[soon] Це вже скоро: { $title }.
    }
    { $when }
    { $where }
    { $has ->
        [yes] Ваша маленька справа: { $mission }
       *[no] Вистачить маленької справи: поговорити з однією людиною.
    }
    .page = Відкрити сторінку
    .intro = Розповідь про мене
    .company = Хто може піти зі мною?
    .look = Роздивитися
    .not_for_me = Не можу піти
