### A coach's pages about groups. Events, never labels; numbers of people, never per cent or ranks.

## Who waits

group-waiting = بانتظارك
group-oldest-first = الطلب الأقدم هو الأول.
group-since = { $ago }
group-asks = النص:
group-how-contact = أرجو الاتصال بي أو الكتابة لي.
group-how-question = لديّ سؤال.
group-how-answer = هذا رد على رسالتك.
group-how-crisis = كانت هناك لحظة صعبة. الرجاء الكتابة قريبًا.
group-how-talk = رغبة في التحدث معك.
group-by = آخر موعد للرد: { $day }.
group-open-talk = فتح المحادثة
group-open-talk-of = فتح المحادثة مع { $name }
group-you-hold = معك الآن المحادثة مع { $name }.
group-new-words = كلمات جديدة
group-more-waiting =
    { $people ->
        [zero] لا طلبات أخرى
        [one] طلب آخر
        [two] طلبان آخران
        [few] { $people } طلبات أخرى
        [many] { $people } طلبًا آخر
       *[other] { $people } طلب آخر
    }
group-nobody-waits = لا أحد بانتظارك.
group-nobody-waits-says = عند وصول طلب إليك، يظهر هنا أولًا.
group-no-name = شخص دون اسم

## The groups

group-n-people =
    { $people ->
        [zero] لا أحد بعد.
        [one] شخص واحد.
        [two] شخصان.
        [few] { $people } أشخاص.
        [many] { $people } شخصًا.
       *[other] { $people } شخص.
    }
group-people =
    { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
group-n-wait =
    { $people ->
        [zero] لا أحد في الانتظار
        [one] شخص واحد في الانتظار
        [two] شخصان في الانتظار
        [few] { $people } أشخاص في الانتظار
        [many] { $people } شخصًا في الانتظار
       *[other] { $people } شخص في الانتظار
    }
group-next = اللقاء القادم: { $at }.
group-none = لا مجموعة بعد
group-none-says = الخطوة الأولى هي إنشاء مجموعة، ثم تعليق ملصقها أو إرسال رابطها. ينضم الناس بأنفسهم.
group-new = مجموعة جديدة
group-name = اسم المجموعة
group-name-hint = يظهر للناس عند الانضمام، مثلًا: مجموعة الثلاثاء، توركو
group-make = إنشاء المجموعة
group-ended = مجموعات انتهت
group-invite = دعوة الناس
group-invite-to = دعوة الناس إلى { $name }
group-nobody = لم ينضم أحد بعد
group-nobody-says = يمكنك تعليق الملصق أو إرسال الرابط. يختار الناس بأنفسهم ما يظهر لك.

## One group

group-write = الكتابة للمجموعة
group-lately = ما حدث مؤخرًا
group-lately-says = هذه أحداث، وليست أحكامًا على الناس. تختفي بعد 30 يومًا، ولا تترتب عليها أي نتيجة.
group-lately-none = لا أحد يحتاج إليك الآن.
group-lately-else = لا شيء غير ذلك.
group-steps = خطوات المجموعة
group-steps-says =
    { $sharing ->
        [zero] لا أحد يشارك تقدمه معك بعد. هذا أمر عادي. عدد الناس في المجموعة: { $people }.
        [one] شخص واحد يشارك تقدمه معك. عدد الناس في المجموعة: { $people }. الترتيب حر، فلا أحد متأخر.
        [two] شخصان يشاركان تقدمهما معك. عدد الناس في المجموعة: { $people }. الترتيب حر، فلا أحد متأخر.
        [few] { $sharing } أشخاص يشاركون تقدمهم معك. عدد الناس في المجموعة: { $people }. الترتيب حر، فلا أحد متأخر.
        [many] { $sharing } شخصًا يشاركون تقدمهم معك. عدد الناس في المجموعة: { $people }. الترتيب حر، فلا أحد متأخر.
       *[other] { $sharing } شخص يشاركون تقدمهم معك. عدد الناس في المجموعة: { $people }. الترتيب حر، فلا أحد متأخر.
    }
group-line = مكتمل: { $done }، قيد العمل: { $begun }
group-key-done = مكتمل
group-key-begun = قيد العمل
group-key-rest = لم يُفتح بعد
group-as-table = الشيء نفسه بالأرقام
group-step = الخطوة
group-sessions = في أربعة لقاءات
group-session = اللقاء
group-stops = أين يتوقف الناس
group-stops-says = أسئلة بقيت مفتوحة أكثر من ثلاثة أيام.
group-some-exercise = تمرين آخر
group-everybody = الجميع
group-find = البحث عن اسم
group-show = عرض
group-show-them = عرض
group-only-all = الجميع
group-only-waits = من هم بانتظاري
group-only-quiet = هدوء منذ أسبوعين
group-only-shares_not = دون أي مشاركة
group-only-step = خطوة بدأت ولم تكتمل: { $step }
group-person = الشخص
group-last-seen = آخر رسالة:
group-shares = ما يشاركه معك
group-level-1 = التقدم
group-level-2 = الهدف والخطة
group-level-3 = أرقام الخريطة
group-shares-nothing = يستخدم هذا الشخص Silta، ولا يشارك معك شيئًا. هذا أمر عادي.
group-steps-said = الخطوات المكتملة: { $done } من 7، وقيد العمل: { $begun }
group-next-page = الأشخاص الخمسون التالون
group-found-none = لا نتيجة. يمكنك تجربة جزء من الاسم.

## Settings of a group

group-settings = إعدادات المجموعة
group-office = أوقات ردّك
group-office-hint = تظهر للناس عند إرسال طلب إليك، مثلًا: من الاثنين إلى الخميس، 9 إلى 15
group-next-meeting = اللقاء القادم
group-day = اليوم
group-hour = الساعة
group-about = الموضوع
group-keep = حفظ التغييرات
group-end = إنهاء المجموعة
group-end-says = يتوقف الرابط عن العمل، ولا يظهر لك شيء بعد ذلك عن الناس فيها. كل ما يخصهم يبقى لهم.
group-end-sure = نعم، إنهاء هذه المجموعة

## What happened: early-warning signs

sign-quiet = هدوء منذ أسبوعين
    .helps = Silta أيضًا في صمت. أكثر ما يساعد هو رسالة قصيرة لطيفة منك.
sign-nudges = التذكيرات غير مناسبة
    .helps = يفيد السؤال عن الأوقات الأنسب والقناة الأنسب.
sign-support = رغبة في الدعم
    .helps = وصلك هذا بموافقة الشخص. يفيد الاستماع، ثم اقتراح خطوة أصغر.
sign-goal = ربما لا يناسب الهدف
    .helps = مضى موعده مرتين. يمكنكما النظر إلى الهدف معًا.
sign-talk = رغبة في التحدث معك
    .helps = الرجاء التواصل خلال يومي عمل. لا حاجة إلى معرفة السبب.
sign-job = عمل ينتهي قريبًا
    .helps = الموعد جاء من الشخص نفسه. يفيد التخطيط لما بعده، والثناء على الخبرة.
sign-step = خطوة مفتوحة منذ 30 يومًا
    .helps = يمكنك اقتراح عملها معًا في لقاء، أو تمرين أقصر.
