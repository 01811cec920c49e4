### For those who work here, in the chat: coaches and others. Short; they have little time.

role-somebody = شخص
role_home-home = { $count ->
        [zero] لا أحد ينتظر الرد الآن.
        [one] شخص واحد ينتظر الرد.
        [two] شخصان ينتظران الرد.
        [few] { $count } أشخاص ينتظرون الرد.
        [many] { $count } شخصًا ينتظرون الرد.
       *[other] { $count } شخص ينتظرون الرد.
    } ماذا نفعل الآن؟
    .waits = من ينتظر
    .console = فتح صفحات العمل
    .own = استخدام Silta لنفسي
role_home-who = من ينتظر الرد. يمكنك اختيار اسم.
    .home = العودة إلى البداية
role_home-waits_since = { $who }، { $day }
role_call-asked = طلب من { $who }، { $day }: { $how }. { $has_text ->
        [yes] النص: { $text }
       *[no] لا نص مع الطلب.
    }
    .answer = الرد
    .not_now = ليس الآن
role_call-how =
    .contact = أرجو الكتابة لي
    .question = سؤال
    .crisis = لحظة صعبة، الرجاء الكتابة قريبًا
    .answer = رد إلى المرشد
role_call-text = ما الرسالة؟ تصل فورًا إلى: { $who }.
role_call-sent = تم الإرسال.
role_call-closed = لم يعد الوصول إلى هذا الشخص ممكنًا.
role_call-gone = سبق أن رد شخص آخر على هذا الطلب.

my_pages-link = هذا رابطك إلى الصفحات. يعمل مرة واحدة، خلال عشر دقائق. الرجاء فتحه على هاتفك أو جهازك الخاص، وعدم إعطائه لأحد.
    .window = فتح هنا داخل Telegram
    .open = فتح الصفحات
    .good = تم
pages-address = { $address }
my_pages-none = لا صفحات هنا. كل شيء في هذه المحادثة.

card-call_waiting = طلب للتحدث مع شخص، من { $who }: { $how }.
    .open = فتح
card-calls_waiting = { $count ->
        [zero] لا أحد ينتظر ردك.
        [one] شخص واحد ينتظر ردك.
        [two] شخصان ينتظران ردك.
        [few] { $count } أشخاص ينتظرون ردك.
        [many] { $count } شخصًا ينتظرون ردك.
       *[other] { $count } شخص ينتظرون ردك.
    }
    .open = من ينتظر
