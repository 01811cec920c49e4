### The admin's pages. Who keeps the house reads them: what is, and what to do about it, in that order.
### Of people there are names, roles and days here; never what they said.

admin-rooms = أقسام الإدارة
admin-overview = نظرة عامة
admin-people = الناس والأدوار
admin-groups = المجموعات
admin-messages = الرسائل
admin-aside = رسائل جانبية
admin-texts = نصوصكم الخاصة

## What to do next

admin-next = ما العمل الآن
admin-look = عرض التفاصيل
admin-look-at = عرض التفاصيل: { $what }
admin-well = كل شيء على ما يرام
admin-well-says = المهام الدورية تعمل، والرسائل تصل، ولا شيء بانتظارك.
admin-do-database = لا يمكن الكتابة في قاعدة البيانات
    .helps = لا يصل الآن رد إلى أحد. يلزم فحص القرص والسجل، ثم تشغيل Silta من جديد.
admin-do-clock =
    { $beats ->
        [zero] لا مهام دورية متأخرة
        [one] مهمة دورية واحدة متأخرة
        [two] مهمتان دوريتان متأخرتان
        [few] { $beats } مهام دورية متأخرة
        [many] { $beats } مهمة دورية متأخرة
       *[other] { $beats } مهمة دورية متأخرة
    }
    .helps = قد تتأخر التذكيرات. السبب في السجل، وتشغيل Silta من جديد لا يضيّع شيئًا.
admin-do-waits =
    { $minutes ->
        [zero] هناك رسالة تنتظر منذ أقل من دقيقة
        [one] هناك رسالة تنتظر منذ دقيقة
        [two] هناك رسالة تنتظر منذ دقيقتين
        [few] هناك رسالة تنتظر منذ { $minutes } دقائق
        [many] هناك رسالة تنتظر منذ { $minutes } دقيقة
       *[other] هناك رسالة تنتظر منذ { $minutes } دقيقة
    }
    .helps = ربما تعطلت إحدى القنوات. تُرسل الرسائل تلقائيًا عند عودتها.
admin-do-aside =
    { $updates ->
        [zero] لا رسائل بقيت دون معالجة
        [one] رسالة واحدة من الناس لم تمكن معالجتها
        [two] رسالتان من الناس لم تمكن معالجتهما
        [few] { $updates } رسائل من الناس لم تمكن معالجتها
        [many] { $updates } رسالة من الناس لم تمكن معالجتها
       *[other] { $updates } رسالة من الناس لم تمكن معالجتها
    }
    .helps = وصل إلى أصحابها اعتذار. يفيد إبلاغ صانعي Silta بالسبب. تُحذف كل رسالة بعد 7 أيام.
admin-do-dead =
    { $messages ->
        [zero] وصلت كل الرسائل
        [one] رسالة واحدة لم تصل
        [two] رسالتان لم تصلا
        [few] { $messages } رسائل لم تصل
        [many] { $messages } رسالة لم تصل
       *[other] { $messages } رسالة لم تصل
    }
    .helps = عند زوال السبب، يمكن إرسالها من جديد.
admin-do-feeds =
    { $feeds ->
        [zero] كل مصادر الفعاليات تُقرأ
        [one] مصدر واحد للفعاليات لا يُقرأ
        [two] مصدران للفعاليات لا يُقرآن
        [few] { $feeds } مصادر للفعاليات لا تُقرأ
        [many] { $feeds } مصدرًا للفعاليات لا تُقرأ
       *[other] { $feeds } مصدر للفعاليات لا تُقرأ
    }
    .helps = الفعاليات الأقدم ما زالت تظهر. ربما تغيّر عنوان المصدر.
admin-do-wrong =
    { $sentences ->
        [zero] كل ما في ملفاتكم يُقرأ
        [one] شيء واحد في ملفاتكم لا يُقرأ
        [two] شيئان في ملفاتكم لا يُقرآن
        [few] { $sentences } أشياء في ملفاتكم لا تُقرأ
        [many] { $sentences } شيئًا في ملفاتكم لا تُقرأ
       *[other] { $sentences } شيء في ملفاتكم لا تُقرأ
    }
    .helps = ما لا يُقرأ لا يظهر. لا تخمين هنا.
admin-do-operator = لا اسم للجهة المسؤولة بعد
    .helps = نطلب من الناس الثقة. يلزم كتابة اسم الجهة وطريقة الوصول إليها.
admin-do-calls = لا أحد مكلف بالرد على الناس
    .helps = حتى ذلك الوقت، لا يمكن طلب التحدث مع شخص خارج المجموعات.
admin-do-address = عنوان هذه الصفحات غير معروف
    .helps = الحل: ضبط SILTA_PUBLIC_URL ثم التشغيل من جديد. بعدها يمكن إعطاء الروابط في المحادثة.
admin-do-telegram = تيليغرام غير مربوط
    .helps = يمكن للناس استخدام محادثة المتصفح. لاستخدام الاثنين: ضبط SILTA_TELEGRAM_TOKEN ثم التشغيل من جديد.

## How the house is

admin-waiting = في الطريق
admin-dead = لم تصل
admin-doubt = ربما وصلت
admin-set-up = الإعدادات
admin-database = قاعدة البيانات
admin-works = تعمل
admin-works-not = لا يمكن الكتابة فيها
admin-calls = طلبات التحدث مع شخص
admin-address = عنوان هذه الصفحات
admin-there = متوفر
admin-there-not = لم يتم الإعداد
admin-clock = المهام الدورية
admin-clock-says = ما تكرره Silta من نفسها، ومتى نجح ذلك آخر مرة.
admin-beat = المهمة
admin-beat-last = آخر مرة
admin-beat-not-yet = ليس بعد
admin-state = الحالة
admin-late = متأخر
admin-fine = جيد
admin-beat-promises = إرسال التذكيرات
admin-beat-forgetting = حذف ما انتهت مدة حفظه
admin-beat-feeds = قراءة الفعاليات والوظائف
admin-beat-calls = إيصال طلبات التحدث مع شخص
admin-beat-day = خلاصة اليوم لك في سطر واحد
admin-beat-signs = البحث عن إشارات تفيد المرشد في المساعدة
admin-beat-held_talks = إعادة محادثات بقيت يومًا مع المرشد
admin-beat-log = ترتيب ملف قاعدة البيانات
admin-beat-trials = إنهاء تجارب لا يستخدمها أحد
admin-beat-demo_clock = حفظ وقت العرض التجريبي
admin-feeds = مصادر الفعاليات
admin-feeds-none = لا مصدر بعد. لإضافة مصدر على الخادم:
    silta feeds add
admin-feed-paused = متوقف مؤقتًا
admin-feed-troubled = فيه مشكلة
admin-feed-ok = آخر قراءة: { $at }.
admin-feed-never = لم يُقرأ بعد.
admin-feed-failures =
    { $times ->
        [zero] لا فشل منذ ذلك.
        [one] فشل مرة واحدة منذ ذلك.
        [two] فشل مرتين منذ ذلك.
        [few] فشل { $times } مرات منذ ذلك.
        [many] فشل { $times } مرة منذ ذلك.
       *[other] فشل { $times } مرة منذ ذلك.
    }
admin-feed-next = المحاولة التالية: { $at }.

## What was deleted in time

admin-retention = ما حُذف في وقته
admin-retention-says = لا يُحفظ شيء أكثر من اللازم. هذا ما حُذف في آخر 30 يومًا.
admin-kept-all = مدة حفظ كل شيء
admin-days =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
admin-gone = { $number }، آخرها { $day }
admin-gone-none = لا شيء انتهت مدته.
admin-kept-draft = مسودات الرسائل
admin-kept-sign = إشارات للمرشد
admin-kept-look = من اطلع على من
admin-kept-note = ملاحظات فريق الإرشاد
admin-kept-take_over = تولّي المرشد لمحادثة
admin-kept-staff_word = الكلام بين الناس وفريق الإرشاد
admin-kept-group_word = كلام فريق الإرشاد إلى مجموعة
admin-kept-member = العضوية في مجموعة، بعد المغادرة
admin-kept-role = الأدوار، بعد انتهائها
admin-kept-session = متصفحات كانت مفتوحة
admin-kept-sign_in = روابط الدخول
admin-kept-promise = التذكيرات، بعد إرسالها
admin-kept-to_send = ما قالته Silta
admin-kept-set_aside = رسائل جانبية لم تُعالج
admin-kept-heard = ما قاله الناس
admin-kept-joincode = رموز تربط هاتفين
admin-kept-never_agreed = من لم يوافقوا على البيان

## People and roles

admin-people-says = أسماء وأدوار وتواريخ. ما يقوله الناس ويفعلونه هنا لهم. ويمكنهم معرفة أنك اطلعت.
admin-only-work = من يعمل هنا
admin-roles = الأدوار
admin-role = الدور
admin-since = هنا منذ
admin-seen = آخر ظهور
admin-never-in = لا زيارة بعد
admin-role-participant = مشاركة
admin-role-coach = إرشاد
admin-role-organisation = مؤسسة
admin-role-employer = جهة عمل
admin-role-mentor = توجيه مهني
admin-role-tutor = تدريس
admin-role-key_person = حلقة وصل في المجتمع
admin-role-admin = إدارة
admin-invite = دعوة شخص جديد
admin-invite-says = لمن يعمل هنا. أما المشاركون فينضمون برابط المجموعة أو ملصقها.
admin-name = الاسم
admin-name-hint = كما سيظهر للناس
admin-invite-now = إنشاء الرابط
admin-person-since = هنا منذ { $day }. آخر ظهور: { $ago }.
admin-person-talks = هناك محادثة بين { $name } و Silta أيضًا، وسيظهر فيها أنك اطلعت.
admin-role-since = منذ { $day }
admin-role-end = إنهاء الدور
admin-role-end-one = إنهاء الدور: { $role }
admin-no-role = دون دور: شخص يستخدم Silta.
admin-role-new = دور آخر
admin-role-give = إعطاء الدور
admin-signed-in = الدخول
admin-browsers =
    { $browsers ->
        [zero] لا متصفح.
        [one] في متصفح واحد.
        [two] في متصفحين.
        [few] في { $browsers } متصفحات.
        [many] في { $browsers } متصفحًا.
       *[other] في { $browsers } متصفح.
    }
admin-link = الرابط
admin-link-says = يُرسل إلى { $name } فقط، لا إلى غيره. يعمل مرة واحدة، خلال عشر دقائق. يظهر هنا الآن فقط.
admin-link-copy = تحديد ونسخ
admin-link-new = رابط آخر
admin-link-new-says = عندما لا يبقى رابط لدى { $name }، أو مع هاتف جديد.
admin-link-make = إنشاء رابط جديد
admin-link-own = للحصول على رابط، يكفي أن تأتي من { $name } هذه الكلمة في المحادثة:
    { "\u200E" }/console

## Groups

admin-groups-says = أعضاء المجموعة يراهم فريق إرشادها وحده، بقدر ما يريد كل شخص.
admin-groups-told = عند إضافة مرشد أو إخراجه تصل رسالة إلى أعضاء المجموعة في وقت مناسب.
admin-groups-none = المجموعات ينشئها فريق الإرشاد. الخطوة الأولى: دعوة أول شخص إلى هذا الدور.
admin-coach-none = لا أحد يرد هنا
admin-coach-add = إضافة مرشد
admin-coach-add-to = إضافة هذا المرشد إلى { $group }
admin-coach-now = إضافة
admin-coach-drop = إخراج
admin-coach-drop-one = إخراج { $name } من { $group }

## Messages that did not arrive

admin-lost = رسائل لم تصل
admin-lost-says = يظهر رقم الشخص والقناة والسبب، ولا يظهر النص أبدًا.
admin-lost-none = لم تفشل أي رسالة
admin-lost-none-says =
    { $waiting ->
        [zero] لا رسائل في الطريق الآن.
        [one] رسالة واحدة في الطريق.
        [two] رسالتان في الطريق.
        [few] { $waiting } رسائل في الطريق.
        [many] { $waiting } رسالة في الطريق.
       *[other] { $waiting } رسالة في الطريق.
    }
admin-reasons = حسب السبب
admin-reason-says =
    { $messages ->
        [zero] لا رسائل، { $channel }، آخرها { $at }
        [one] رسالة واحدة، { $channel }، { $at }
        [two] رسالتان، { $channel }، آخرهما { $at }
        [few] { $messages } رسائل، { $channel }، آخرها { $at }
        [many] { $messages } رسالة، { $channel }، آخرها { $at }
       *[other] { $messages } رسالة، { $channel }، آخرها { $at }
    }
admin-each = واحدة واحدة
admin-again-says = ما وصل ربما من قبل قد يصل مرتين.
admin-message = إلى
admin-message-to = شخص { $number }، { $channel }
admin-number = شخص { $number }
admin-reason = السبب
admin-when = متى
admin-doubt-one = ربما وصلت
admin-again = إرسال من جديد
admin-again-one = إرسال الرسالة { $number } من جديد
admin-again-all = إرسال الكل من جديد
admin-again-all-of = إرسال الكل من جديد: { $reason }
admin-not-again-late = لم تعد تفيد
admin-not-again-left = الشخص غادر؛ تصل الرسالة عند عودته
admin-older = رسائل أقدم

## Set aside

admin-aside-says = ما أرسله الناس ولم تستطع Silta معالجته. تُحذف كل رسالة بعد 7 أيام.
admin-aside-all = كل الرسائل الجانبية
admin-aside-one = { $channel }، { $at }
admin-aside-show = عرض ما أُرسل
admin-aside-show-one = عرض ما أُرسل: { $number }
admin-aside-look = قد يكون ما أُرسل خاصًا. إذا اطلعت عليه، يمكن لصاحبه معرفة ذلك.
admin-aside-sent = ما أُرسل
admin-aside-noted = سُجِّل أنك اطلعت، ويمكن لصاحب الرسالة معرفة ذلك.
admin-aside-drop = حذف
admin-aside-drop-one = حذف { $number }
admin-aside-none = لا رسائل جانبية
admin-aside-none-says = كل ما أرسله الناس تمت معالجته.

## The operator's own texts

admin-texts-says = ما تقوله Silta باسمكم. ما لا يُكتب هنا لا يظهر، أما 112 فيظهر دائمًا.
admin-texts-who = من أنتم
admin-texts-look = مراجعة
admin-texts-locked = هذا عرض للتجربة: لا يمكن تغيير شيء هنا.
admin-texts-by-hand = كُتب الملف بطريقة لا تسمح بتغييره من هنا. تغييره يكون على الخادم.
admin-texts-check = هكذا سيقرؤها الناس
admin-texts-check-says = لم يتغير شيء بعد.
admin-texts-person = يمكن للناس طلب التحدث مع شخص، ويصل الطلب إلى محادثتك في تيليغرام.
admin-texts-no-person = لا يمكن للناس طلب التحدث مع شخص: يلزم لذلك اسم ومحادثة تيليغرام.
admin-texts-keep = حفظ
admin-texts-drop = إبقاء القديم
admin-missing = ناقص
admin-field-name = الاسم
    .helps = المؤسسة، كما يعرفها الناس
admin-field-contact = للتواصل
    .helps = بريد إلكتروني أو رقم هاتف
admin-field-office_hours = أوقات الرد
    .helps = مثلًا: من الاثنين إلى الجمعة، 9 إلى 15
admin-field-youth = للشباب
    .helps = أين يجد المساعدة من عمره أقل من 18 سنة
admin-field-telegram_bot = البوت في تيليغرام
    .helps = اسمه، للروابط والملصقات، مثلًا my_silta_bot
admin-field-telegram_chat = محادثة تيليغرام للطلبات
    .helps = رقم محادثتك مع البوت، مثلًا 123456789
admin-wrong = ما الخطأ
admin-countries = أرقام المساعدة والروابط
admin-countries-says = هي في ملفات على الخادم، كي يراجع شخص كل رقم وكل عنوان قبل أن يثق بها الناس.
admin-helplines = أرقام المساعدة
admin-helplines-none = لا أرقام: يظهر 112 فقط
admin-links-none = لا روابط
admin-files = الملفات
admin-files-says = مكانها المجلد المحدد في SILTA_HOME. يمكن تغيير الملف بأي محرر. تُقرأ الأرقام والروابط عند تشغيل Silta.
admin-file-changed = آخر تغيير: { $day }.
admin-file-old = يحتاج إلى مراجعة
admin-file-old-says = لم يتغير منذ نصف سنة. يلزم تجربة كل رقم وفتح كل رابط.
admin-file-example = شكله هكذا:

## After a form

admin-say-name = الرجاء كتابة اسم.
admin-say-made = ظهر الرابط مرة واحدة. عند الحاجة يمكن إنشاء رابط جديد.
admin-say-given = تم إعطاء الدور.
admin-say-ended = انتهى هذا الدور.
admin-say-last = لا أحد غيره في الإدارة. يلزم أولًا إعطاء الدور لشخص آخر.
admin-say-out = تم تسجيل الخروج من كل مكان.
admin-say-coach = زاد فريق الإرشاد في المجموعة شخصًا.
admin-say-dropped = لم يعد هذا الشخص في فريق إرشاد المجموعة، ولا يظهر له شيء منها.
admin-say-last_coach = لن يبقى من يرد على الناس في هذه المجموعة. يلزم أولًا إضافة مرشد آخر.
admin-say-again = في الطريق من جديد.
admin-say-none = لم يكن إرسال أي شيء من جديد ممكنًا.
admin-say-gone = تم الحذف.
admin-say-kept = تم الحفظ. هذا ما تقوله Silta من الآن. الملف القديم بجانبه: operator.toml.before
admin-say-meanwhile = غيّر شخص آخر الملف في هذه الأثناء. الرجاء الاطلاع من جديد.

## On a person's own page: what an admin saw of them

mine-looked-admin = { $by } (الإدارة): رؤية اسمك وأدوارك، { $at }
mine-looked-aside = { $by } (الإدارة): قراءة رسالة منك لم تمكن معالجتها، { $at }
