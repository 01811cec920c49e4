### How Silta behaves towards one person: language, hours, pauses, how often, or not at all.

language-pick = بأي لغة نتحدث؟
    .other = لغة أخرى
language-not_yet = هذه اللغة ليست لدي بعد. حفظت الطلب دون اسمك.
language-done = حسنًا. نتحدث الآن بالعربية.

quiet_set-now = { $some ->
        [yes] لا أكتب إلا بين { $from } و{ $to }. أيام الصمت: { $days }. ماذا نغيّر؟
       *[no] لا أكتب إلا بين { $from } و{ $to }، في كل الأيام. ماذا نغيّر؟
    }
    .hours = الأوقات
    .weekdays = أيام الصمت
    .good = هذا مناسب
quiet_set-from = من أي ساعة يمكنني الكتابة لك؟ مثلًا 9 أو 9:30.
quiet_set-until = من الساعة { $from } إلى أي ساعة؟
quiet_set-days = في أي أيام أصمت؟
    .mo = الاثنين
    .tu = الثلاثاء
    .we = الأربعاء
    .th = الخميس
    .fr = الجمعة
    .sa = السبت
    .su = الأحد
quiet_set-kept = { $some ->
        [yes] حسنًا. لا أكتب إلا بين { $from } و{ $to }، وأصمت في هذه الأيام: { $days }.
       *[no] حسنًا. لا أكتب إلا بين { $from } و{ $to }.
    }
answer-hours-too-few = الرجاء كتابة وقت بعد { $from } بساعة على الأقل، مثلًا 20.

quiet_pause-now = لديك توقف مؤقت حتى يوم { $until }. لن أكتب لك قبل ذلك.
    .longer = تاريخ آخر
    .wake = إنهاء التوقف
    .good = إبقاؤه
quiet_pause-ask = أصمت حتى عودتك، أو حتى تاريخ محدد. كم المدة؟
    .week = أسبوع واحد
    .month = شهر واحد
    .choose = اختيار تاريخ
    .open = حتى أكتب من جديد
quiet_pause-date = حتى أي يوم؟ مثلًا 1.6.
quiet_pause-kept = حسنًا. أصمت حتى يوم { $until }. يمكنك الكتابة لي في أي وقت.
quiet_pause-until_heard = حسنًا. أصمت حتى تصلني رسالة منك.
quiet_pause-awake = حسنًا. انتهى التوقف المؤقت.

nudge_amount-amount = كم مرة في الأسبوع يمكنني أن أبدأ بالكتابة؟ الآن: { $now }. الرقم 0 يعني: أبدًا.
nudge_amount-kept = حسنًا. سألتزم بذلك.
nudge_amount-off = التذكير متوقف الآن. هل أشغّله؟
    .yes = نعم
    .no = لا

stop-now = أنا في صمت الآن. أجيب عن رسائلك فقط، ولا أكتب لك أولًا. ما المناسب لك؟
    .only_this = إيقاف هذا التمرين فقط
    .resume = تشغيل التذكير من جديد
    .erase = حذف بياناتي
    .stay = البقاء في صمت
stop-left = حسنًا. نوقف هذا التمرين فقط. مكانك فيه محفوظ.
stop-on_again = { $some ->
        [yes] التذكير يعمل من جديد، بين { $from } و{ $to }، ما عدا هذه الأيام: { $days }.
       *[no] التذكير يعمل من جديد، بين { $from } و{ $to }.
    }
stop-silent = أبقى في صمت. بياناتك محفوظة هنا عند الحاجة.
stop-forgotten = لا أحتفظ بأي شيء عنك. العودة ممكنة في أي وقت.
