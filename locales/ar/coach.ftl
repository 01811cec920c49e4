### A coach's pages about one person, and the words between them. What the person chose to show,
### and nothing else. $name is the first name or nickname that the person chose.
### Said so that no form shows whether the coach or the person is a man or a woman.

## One person

person-writes-in = لغة المحادثة:
person-level-0 = لا مشاركة معك، وهذا أمر عادي.
person-level-1 = يشارك هذا الشخص معك: التقدم (المستوى 1).
person-level-2 = يشارك هذا الشخص معك: التقدم والهدف والخطة (المستوى 2).
person-level-3 = يشارك هذا الشخص معك: التقدم والهدف والخطة وأرقام الخريطة (المستوى 3).
person-looked = يظهر لدى { $name } أنك فتحت هذه الصفحة اليوم.
person-waits = بانتظارك: { $name }.
person-nothing-says = يمكنك الكتابة إلى { $name }، ومن { $name } قد يصلك طلب في أي وقت.
person-write = الكتابة إلى { $name }
person-since = منذ { $day }
person-could = نص يمكنك كتابته
person-could-means = معناه:
person-use = استخدام هذا النص
person-stopped = لماذا توقفت المحادثة
person-stopped-held = المحادثة الآن مع شخص من الفريق.
person-stopped-stop = وصلت كلمة «توقف» من { $name }. Silta في صمت حتى تصل رسالة جديدة.
person-stopped-pause = لدى { $name } توقف مؤقت، و Silta تعرف ذلك.
person-stopped-gone = لم يعد الوصول إلى { $name } ممكنًا: المحادثة مغلقة أو محظورة.
person-stopped-open = هناك سؤال مفتوح لدى { $name }، ولا جواب بعد.
person-stopped-at = التمرين: { $exercise }. منذ { $day }.
person-resume = عرض السؤال المفتوح من جديد
person-resume-says = يصل السؤال إلى { $name } في وقت مناسب، مع كلمة لطيفة.
person-seven = الخطوات السبع
person-any-order = الترتيب حر، والاختيار عند { $name }.
person-seen = آخر رسالة: { $ago }.
person-step-since = منذ { $day }
person-goal = الهدف
person-goal-done = ما تم
person-goal-of = { $done } من { $target }
person-goal-day = الموعد
person-goal-none = لا هدف بعد.
person-plan = الخطة
person-plan-says = يظهر الناس هنا دون أسماء.
person-plan-none = لا خطة بعد.
person-action = النشاط
person-own-action = نشاط بكلمات الشخص نفسه
person-with = مع من
person-who-field = شخص من المجال نفسه
person-who-person = شخص من المعارف
person-who-nobody = شخص جديد
person-state = الحالة
person-state-planned = في الخطة
person-state-done = تم
person-map = الخريطة بالأرقام
person-map-caption = عدد الناس حسب المكان في المجتمع ومدى القرب
person-all = المجموع
person-map-says =
    { $people ->
        [zero] لا أحد بعد.
        [one] شخص واحد.
        [two] شخصان.
        [few] { $people } أشخاص.
        [many] { $people } شخصًا.
       *[other] { $people } شخص.
    } يعرفون الحياة هنا: { $local }. تواصل في نصف السنة الأخير: { $recent }.
person-map-drawn = خريطة دون أسماء
person-map-drawn-says = أرقام الجدول في رسم. كل علامة هي شخص واحد، وكل العلامات متشابهة.
person-map-alt = شبكة العلاقات دون أسماء، في أربعة أجزاء. عدد الناس: { $people }. الأرقام في الجدول.
person-map-unplaced = دون مكان على الخريطة بعد: { $people }.
person-map-none = لا خريطة بعد.
person-shared = بطاقات معروضة لك
person-shared-says = اختيار هذه البطاقات من { $name }، ويمكن سحبها في أي وقت.
person-card-strengths = نقاط القوة
person-card-talk = أسئلة لمحادثة
person-card-goal = الهدف
person-card-intro = بطاقة التعريف
person-card-draft = رسالة مكتوبة
person-card-plan = الخطة
person-card-other = بطاقة
person-notes = ملاحظاتك
person-notes-says = من حق { $name } طلب قراءة هذه الملاحظات. الرجاء كتابة ما يفيد في المرة القادمة فقط. لا شيء عن الصحة أو الدين أو شؤون العائلة.
person-note = ملاحظة جديدة
person-note-sees = من يقرؤها
person-sees-me = أنت فقط؛ والشخص نفسه عند الطلب
person-sees-coaches = كل فريق الإرشاد في المجموعة
person-sees-person = الشخص نفسه أيضًا
person-note-keep = حفظ الملاحظة
person-note-drop = حذف
person-see = ما يظهر لك
person-you-see = يظهر لك
person-you-do-not = لا يظهر لك
person-decides = صاحب القرار
person-decides-says = القرار عند { $name }. قد يتغير في أي وقت، ودون سبب.
person-see-0 = الاسم، وما يصلك من طلبات.
person-see-1 = تواريخ الخطوات، وأحداث آخر 30 يومًا، والتمرين المفتوح.
person-see-2 = الخطوات والأحداث والهدف، والخطة دون أسماء.
person-see-3 = الخطوات والأحداث والهدف، والخطة دون أسماء، والخريطة بالأرقام.
person-see-not-0 = أي شيء آخر.
person-see-not-1 = الهدف والخطة والخريطة، وأسماء المعارف، والملاحظات والرسائل، وما كان صعبًا.
person-see-not-2 = الخريطة، وأسماء المعارف، والملاحظات والرسائل، وما كان صعبًا.
person-see-not-3 = أسماء المعارف، والملاحظات والرسائل، وما كان صعبًا.

## What happened over time

person-timeline = ما حدث مع الوقت
person-timeline-says = أيام وأحداث يمكنك رؤيتها. لا كلمات هنا كتبها هذا الشخص.
person-timeline-older = الأقدم
person-timeline-newest = العودة إلى الأحدث
person-line-joined = الانضمام إلى المجموعة: { $group }
person-line-level = اختيار جديد لما يظهر لك: { $shares }
person-line-begun = بداية خطوة: { $step }
person-line-done = اكتمال خطوة: { $step }
person-line-goal = اختيار هدف
person-line-reached = تحقيق الهدف
person-line-said =
    { $messages ->
        [zero] رسائل منك: { $messages }
        [one] رسالة واحدة منك
        [two] رسالتان منك
        [few] { $messages } رسائل منك
        [many] { $messages } رسالة منك
       *[other] { $messages } رسالة منك
    }
person-line-to_group = رسالة منك إلى المجموعة كلها
person-line-held = المحادثة كانت معك
person-line-held-by = المحادثة كانت مع { $who }
person-line-card = عرض بطاقة: { $card }
person-line-asked = طلب الحديث مع شخص
person-line-wrote = رد على رسالة من فريق الإرشاد
person-line-answered = وصل رد على الطلب
person-line-answered-by = وصل رد على الطلب من { $who }

## The talk

talk-with = المحادثة مع { $name }
talk-said = ما قيل
talk-you = كلامك
talk-state-sent = وصلت
talk-state-on_its_way = في الطريق
talk-state-waits = تنتظر حتى { $at }
talk-state-unknown = لا يُعرف هل وصلت
talk-state-not_sent = لم تصل
talk-say-empty = الرجاء كتابة شيء أولًا.
talk-say-sent = تم الإرسال.
talk-say-waits = تم الحفظ. تُرسل الرسالة في وقت مناسب لهذا الشخص.
talk-say-stopped = لا يريد هذا الشخص رسائل الآن. عند وصول رسالة أو طلب منه، يمكنك الرد.
talk-say-gone = الوصول إلى هذا الشخص غير ممكن: المحادثة مغلقة أو محظورة.
talk-say-taken = المحادثة الآن مع شخص آخر من فريق الإرشاد.
talk-say-back = عادت المحادثة إلى Silta، في المكان نفسه.
talk-say-sure = الرجاء التأكيد أن الرسالة للجميع.
talk-say-nobody = لم تُرسل إلى أحد: لا أحد هنا يريد رسائل الآن.
talk-held = المحادثة الآن مع { $who }.
talk-yours = المحادثة الآن معك.
talk-yours-says = Silta في صمت، ولدى { $name } علم بأنك من يكتب. تعود المحادثة تلقائيًا إلى Silta: { $until }.
talk-hand-back = إعادة المحادثة إلى Silta
talk-your-words = كلماتك
talk-look-again = هل وصل رد؟
talk-look-on = التحقق من جديد
talk-asked = الطلب الذي وصلك
talk-before = ما كتبته من قبل
talk-answer = الرد
talk-answer-says = الانتظار عند { $name }، لذلك يُرسل الرد فورًا.
talk-write = كتابة رسالة
talk-write-says = تصل الرسالة إلى { $name } في وقت مناسب، لا في الليل أبدًا.
talk-take = محادثة مباشرة الآن
talk-take-says = نخبر { $name } بأنك من يكتب، وتبقى Silta في صمت. يظهر لك ما يقال بعد ذلك، ولا شيء مما قبله.
talk-take-now = تولّي المحادثة
talk-group-reached =
    { $reached ->
        [zero] لا أحد يريد رسائل الآن. عدد الناس في المجموعة: { $people }.
        [one] تصل الرسالة إلى شخص واحد. عدد الناس في المجموعة: { $people }. لا تصل إلى من لا يريد رسائل.
        [two] تصل الرسالة إلى شخصين. عدد الناس في المجموعة: { $people }. لا تصل إلى من لا يريد رسائل.
        [few] تصل الرسالة إلى { $reached } أشخاص. عدد الناس في المجموعة: { $people }. لا تصل إلى من لا يريد رسائل.
        [many] تصل الرسالة إلى { $reached } شخصًا. عدد الناس في المجموعة: { $people }. لا تصل إلى من لا يريد رسائل.
       *[other] تصل الرسالة إلى { $reached } شخص. عدد الناس في المجموعة: { $people }. لا تصل إلى من لا يريد رسائل.
    }
talk-group-hint = تُرسل الرسالة في أوقات مناسبة، وضمن العدد الذي يسمح به كل شخص في الأسبوع.
talk-group-sure =
    { $people ->
        [zero] لا أحد
        [one] نعم، إرسال إلى شخص واحد
        [two] نعم، إرسال إلى شخصين
        [few] نعم، إرسال إلى { $people } أشخاص
        [many] نعم، إرسال إلى { $people } شخصًا
       *[other] نعم، إرسال إلى { $people } شخص
    }
talk-group-send =
    { $people ->
        [zero] لا أحد
        [one] إرسال إلى شخص واحد
        [two] إرسال إلى شخصين
        [few] إرسال إلى { $people } أشخاص
        [many] إرسال إلى { $people } شخصًا
       *[other] إرسال إلى { $people } شخص
    }
talk-group-sent = ما كتبته من قبل
talk-group-state = العدد: { $people }. وصلت إلى: { $arrived }. تنتظر وقتًا مناسبًا: { $waits }.

## First lines that a coach could write, in the person's language

first-hello = مرحبًا { $name }، كيف الحال؟ إن كان ذلك مناسبًا، ننظر معًا إلى خطوتك التالية.
first-quiet = مرحبًا { $name }، خطرت على بالي. ما رأيك في فنجان قهوة بعد الدورة؟
first-nudges = مرحبًا { $name }، ما الأيام والأوقات المناسبة لك للرسائل؟
first-support = مرحبًا { $name }، عرفت أن بعض الدعم قد يفيدك. متى يمكننا أن نتحدث؟
first-goal = مرحبًا { $name }، ما رأيك أن ننظر إلى هدفك معًا؟ يمكننا أن نصغّره أو نغيّره.
first-talk = مرحبًا { $name }، وصلني طلبك للحديث. ما الوقت المناسب لك؟
first-job = مرحبًا { $name }، عملك ينتهي قريبًا. تعلمت فيه الكثير. ما رأيك أن نخطط معًا للأسابيع القادمة؟
first-step = مرحبًا { $name }، ما رأيك أن نعمل التمرين التالي معًا في لقائنا القادم؟
