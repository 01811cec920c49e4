### Step 7, Never give up: small wins, a plan for hard days, and a look back.
### Said to people in hard moments too. Calm, no big words, nobody is compared with others.
### Good moments are in the past of "I", plans in the present of "I": both are the same for all.

## Words that several screens say

keepgoing-artefact_prepare = بطاقة للأيام الصعبة
keepgoing-artefact_back = نظرة إلى طريقك
keepgoing-affirm = الاستمرار قوة حقيقية، وهذه القوة لديك.

keepgoing-open = غير مكتوب بعد
keepgoing-two = { $line }
    { $more }
keepgoing-line = { $what } ({ $day })
keepgoing-hard_moment = لحظة صعبة

keepgoing-weeks = { $n ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
keepgoing-wins = { $n ->
        [zero] لا لحظات جيدة بعد
        [one] لحظة جيدة واحدة
        [two] لحظتان جيدتان
        [few] { $n } لحظات جيدة
        [many] { $n } لحظة جيدة
       *[other] { $n } لحظة جيدة
    }
keepgoing-people = { $n ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
keepgoing-talks = { $n ->
        [zero] لا لقاءات أو مكالمات مسجلة
        [one] لقاء أو مكالمة واحدة مسجلة
        [two] لقاءان أو مكالمتان مسجلتان
        [few] { $n } لقاءات ومكالمات مسجلة
        [many] { $n } لقاءً ومكالمة مسجلة
       *[other] { $n } لقاء ومكالمة مسجلة
    }
keepgoing-grown =
    .sure = ثقتك، من 0 إلى 10. في البداية: { $first }. الآن: { $last }.
    .map = أشخاص على خريطتك. في البداية: { $first }. الآن: { $last }.

## keepgoing_win: what went well

keepgoing_win-add = ما الذي سار جيدًا؟ الأشياء الصغيرة لها قيمة. يمكنك اختيار زر، أو كتابة غيره.
    .hello = سلّمت على شخص
    .sent = أرسلت رسالة
    .answer = جاءني رد
    .word = تعلّمت كلمة
    .met = التقيت بشخص
    .asked = طلبت مساعدة
    .helped = ساعدت شخصًا
keepgoing-praise =
    .hello = علاقات كثيرة تبدأ بالسلام.
    .sent = الكتابة إلى إنسان خطوة حقيقية.
    .answer = هناك من أعطاك من وقته.
    .word = كل كلمة جديدة تجعل الحديث أسهل.
    .met = لقاء الناس يحتاج إلى شجاعة.
    .asked = الطلب يحتاج إلى شجاعة، وكثيرون تسعدهم المساعدة.
    .helped = قدّمت شيئًا. هذا يبني الثقة.
    .own = هذا له قيمة.
keepgoing_win-thanks = تم التسجيل. { $praise }{ $count ->
        [0] { "" }
       *[other] { " " }عدد لحظاتك الجيدة الآن: { $count }. هل ننظر إلى الوراء؟
    }
    .who = إضافة من كان معي
    .look = نظرة إلى الوراء
    .another = إضافة لحظة أخرى
    .prepare = الاستعداد للحظات صعبة
    .all = كل لحظاتي الجيدة
    .home = القائمة
keepgoing_win-who = من كان معك؟ يمكنك اختيار اسم، أو كتابة الاسم الأول.
keepgoing_win-with_whom = تم التسجيل. معك: { $who }.
    .another = إضافة لحظة أخرى
    .prepare = الاستعداد للحظات صعبة
    .all = كل لحظاتي الجيدة
    .home = القائمة

keepgoing_win_goal-ask = تحقق هدفك: { $goal }. من ساعدك؟ يمكنك اختيار اسم، أو كتابة الاسم الأول.
    .nobody = لا أحد على وجه الخصوص
keepgoing_win_goal-noted = سجّلتها لحظة جيدة. وقد جاءت من خطواتك.

## keepgoing_wins: all of them, newest first

keepgoing_wins-none = لا توجد لحظات جيدة مسجّلة بعد. الأشياء الصغيرة لها قيمة أيضًا.
    .add = إضافة لحظة
    .home = القائمة
keepgoing_wins-list = { $count ->
        [zero] لا توجد لحظات جيدة مسجّلة بعد.
        [one] لديك لحظة جيدة واحدة. يمكنك الضغط عليها لقراءتها أو حذفها.
        [two] لديك لحظتان جيدتان. يمكنك الضغط على لحظة لقراءتها أو حذفها.
        [few] لديك { $count } لحظات جيدة. يمكنك الضغط على لحظة لقراءتها أو حذفها.
        [many] لديك { $count } لحظة جيدة. يمكنك الضغط على لحظة لقراءتها أو حذفها.
       *[other] لديك { $count } لحظة جيدة. يمكنك الضغط على لحظة لقراءتها أو حذفها.
    }
    .add = إضافة لحظة أخرى
    .notes = ملاحظاتي الأخرى
    .home = القائمة
keepgoing_wins-win = { $named ->
        [yes] { $day }: { $what }
            معي: { $who }
       *[no] { $day }: { $what }
    }
    .remove = حذف
    .all = كل لحظاتي الجيدة
keepgoing_wins-dropped = تم الحذف.

## keepgoing_prepare: a plan for hard moments

keepgoing_prepare-pick = اللحظات الصعبة تأتي. أي منها قد يمر بك؟ يمكنك الاختيار: من واحدة إلى ثلاث.
    .no_answer = عدم وصول رد
    .no = جواب «لا»
    .event = فعالية لا أعرف فيها أحدًا
    .language = صعوبة اللغة
    .job_ends = انتهاء عمل قصير
    .no_energy = طاقة قليلة
    .worries = هموم: المال أو العائلة
keepgoing_prepare-if_no_answer = إذا لم يأتِ رد، …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .again = أكتب مرة أخرى بعد أسبوع
    .another = أكتب إلى شخص آخر
    .busy = أقول لنفسي: الناس مشغولون
    .rest = أعطي الأمر بعض الوقت
    .keep = إبقاء خطتي
keepgoing_prepare-if_no = عندما يكون الجواب «لا»، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .thank = أقول شكرًا وأكمل طريقي
    .learn = أطلب نصيحة واحدة
    .tell = أحكي لشخص عزيز
    .rest = أرتاح يومًا واحدًا
    .keep = إبقاء خطتي
keepgoing_prepare-if_event = عندما لا أعرف أحدًا في فعالية، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .host = أسلّم على من ينظّم الفعالية
    .alone = أنضم إلى شخص يقف وحده
    .friend = أذهب مع شخص عزيز
    .half = أبقى نصف ساعة
    .keep = إبقاء خطتي
keepgoing_prepare-if_language = عندما تكون اللغة صعبة، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .ready = أستخدم جملة جاهزة
    .slow = أطلب الكلام ببطء
    .written = أطلب رؤية الكلام مكتوبًا
    .switch = أطلب لغة أخرى
    .keep = إبقاء خطتي
keepgoing_prepare-if_job_ends = عندما ينتهي عمل قصير، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .people = أخبر ثلاثة أشخاص
    .plan = أنظر إلى خطتي
    .adviser = أتحدث مع مستشار
    .learned = أكتب ما تعلّمته
    .keep = إبقاء خطتي
keepgoing_prepare-if_no_energy = عندما تكون طاقتي قليلة، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .small = أعمل شيئًا صغيرًا جدًا
    .walk = أخرج للمشي
    .pause = آخذ أسبوع راحة
    .call = أتصل بشخص عزيز
    .keep = إبقاء خطتي
keepgoing_prepare-if_worries = عندما تكون همومي كبيرة، عندها …{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .service = أطلب مساعدة من خدمة عامة
    .friend = أتحدث مع شخص عزيز
    .urgent = أكتب ما هو عاجل
    .line = أتصل بخط مساعدة
    .keep = إبقاء خطتي
keepgoing_prepare-nothing = لا بأس. يمكنك العودة إلى هذا التمرين في أي وقت.
keepgoing_prepare-who = مع من يمكنك التواصل في يوم كهذا، بمكالمة أو رسالة؟ يمكنك اختيار اسم، أو كتابة الاسم الأول.
    .person = شخص من فريق هذه الخدمة
    .helpline = خط مساعدة
keepgoing-plan = { $moment }: { $then }

## keepgoing_card: the card for hard days, as text

keepgoing_card-none = هنا ستظهر خطتك للأيام الصعبة. هل نكتبها الآن؟
    .begin = البدء
    .enough = ليس الآن
keepgoing_card-card = بطاقتي للأيام الصعبة.
    { $plans }
    يمكنني التواصل مع: { $who }
    { $kept ->
        [yes] جملتي: { $sentence }
       *[no] الراحة جزء من الخطة.
    }
    عند الخطر: 112.{ $known ->
        [yes] { " " }هنا من يسمعك: { $lines }.
       *[no] { "" }
    }
    .change = تغيير أو إضافة
    .remove = حذف شيء
    .notes = ملاحظاتي
    .enough = جيد
keepgoing_card-drop = أي خطة أحذف؟ الضغط عليها يحذفها.
    .leave_it = لا شيء، رجوع
keepgoing_card-dropped = تم الحذف.

## keepgoing_setback: something was hard

keepgoing_setback-start = هل مررت بشيء صعب؟ يؤسفني ذلك. يمكنك كتابته، أو اختيار زر فقط.
    .no_answer = لم يصل رد
    .no = كان الجواب «لا»
    .treated = معاملة سيئة
    .job = فقدت عملًا
    .tired = أشعر بالتعب
    .other = شيء آخر
keepgoing_setback-treated = لا أحد يستحق هذا، والذنب ليس ذنبك. يمكنك كتابة التاريخ والمكان والكلمات، لك وحدك. ويمكنك الحديث مع شخص عن ذلك.
    .advice = من يقدّم المشورة
    .person = التحدث مع شخص من الفريق
    .go_on = لنكمل هنا
keepgoing_setback-feel = كيف الحال الآن؟ لا أحفظ هذا الجواب.
    .angry = غضب
    .sad = حزن
    .ashamed = خجل
    .tired = تعب
    .fine = بخير من جديد
    .private = أفضّل عدم القول
keepgoing_setback-now = { keepgoing_setback-feel }
    .angry = { keepgoing_setback-feel.angry }
    .sad = { keepgoing_setback-feel.sad }
    .ashamed = { keepgoing_setback-feel.ashamed }
    .tired = { keepgoing_setback-feel.tired }
    .fine = { keepgoing_setback-feel.fine }
    .private = { keepgoing_setback-feel.private }
keepgoing_setback-own = ثلاثة أسئلة قصيرة. الأول: أي جزء كان تغييره ممكنًا لك؟
keepgoing_setback-not_own = وأي جزء لم يكن تغييره ممكنًا؟
keepgoing_setback-friend = لو مرّ شخص عزيز بهذا، فما كلماتك له؟
keepgoing_setback-next = { $kept ->
        [yes] جملتك: { $sentence }
       *[no] شكرًا على قدومك إلى هنا. قمت بما في يدك.
    }
    ماذا يلزمك الآن؟
    .step = خطوة صغيرة تالية
    .pause = توقف مؤقت
    .talk = محادثة مع المرشد
    .person = التحدث مع شخص من الفريق
    .refer = مساعدة في أمر آخر
    .card = بطاقتي للأيام الصعبة
    .home = القائمة

## keepgoing_notes: what was written about hard and proud moments

keepgoing_notes-none = لا توجد ملاحظات هنا.
keepgoing_notes-list = ملاحظاتك عن لحظات صعبة ولحظات فخر. لا يراها أحد غيرك. يمكنك الضغط على ملاحظة لقراءتها أو حذفها.
    .enough = جيد
keepgoing_notes-note = { $day }
    { $note }
    .remove = حذف
    .all = كل ملاحظاتي
keepgoing-note =
    .what = ما حدث: { $text }
    .own = كان في يدي: { $text }
    .not_own = لم يكن في يدي: { $text }
    .friend = كلماتي لشخص عزيز: { $text }
    .proud = أشعر بالفخر بهذا: { $text }
keepgoing_notes-dropped = تم الحذف.

## keepgoing_back: a look back

keepgoing_back-start = نظرة إلى الوراء: { $numbers }.{ $compared ->
        [yes] { "" }
            { $grown }
       *[no] { "" }
    }
    .go_on = لنكمل
    .save = حفظها صورة
    .wins = لحظاتي الجيدة
keepgoing_back-proud = ما أكثر شيء يملؤك فخرًا؟ لا يراه أحد غيرك.

## keepgoing_temp: a job with an end date

keepgoing_temp-known = ينتهي عقدك يوم { $day }. ماذا نفعل الآن؟
    .change = تغيير التاريخ
    .plan = التخطيط للأسابيع القادمة
    .remove = حذف التاريخ
    .enough = لا شيء، شكرًا
keepgoing_temp-ends = متى ينتهي عقد عملك؟ يمكنك اختيار موعد، أو كتابة تاريخ مثل 1.6.2027.
    .three_months = بعد 3 أشهر
    .half_year = بعد 6 أشهر
    .year = بعد 12 شهرًا
keepgoing_temp-promised = تم التسجيل: { $day }. سأكتب لك يوم { $before }، كي يكون لديك وقت للتخطيط.
keepgoing_temp-unpromised = تم التسجيل: { $day }. لن أذكّرك. يمكنك التخطيط في أي وقت.
keepgoing_temp-soon = تم التسجيل: { $day }. ما تعلمته يبقى معك. هل نخطط الآن للأسابيع القادمة؟
    .plan = تخطيط
    .not_now = ليس الآن
keepgoing_temp-dropped = تم حذف التاريخ.
keepgoing_temp_plan-what = ما أكثر شيء يفيدك في الأسابيع القادمة؟
    .action = اختيار نشاط صغير
    .goal = هدف جديد
    .people = نظرة على معارفي
    .look_back = نظرة إلى الوراء أولًا
    .person = التحدث مع شخص من الفريق
    .enough = ليس الآن
keepgoing_temp_later-fine = لا بأس. يمكنك التخطيط في أي وقت.

card-temp =
    ينتهي عقدك يوم { $day }. ما تعلمته يبقى معك.
    هل نخطط للأسابيع القادمة؟
    .plan = تخطيط
    .not_now = ليس الآن

## Tips for this step

tips-keepgoing =
    .one = الراحة جزء من الخطة.
    .two = الحديث مع شخص واحد يساعد، وكذلك قراءة جملتك.
    .three = كلمة «لا» سببها كثيرًا الوقت أو القواعد.

## Why do you ask?

why-win = اللحظات الجيدة الصغيرة تعطي قوة. أعرضها لك في النظرة إلى الوراء. لا يراها أحد غيرك.
why-prepare = أعرض لك خطتك في يوم صعب. لا يراها أحد غيرك. يمكنك تغييرها أو حذفها.
why-setback = الكتابة قد تساعد على رؤية الأمور بوضوح. لا يرى هذه الكلمات أحد غيرك. يمكنك تجاوزها أو حذفها.
why-feeling = قد يساعد أن نجد للشعور كلمة. لا أحفظ هذا الجواب.
why-proud = أحفظه لك ليوم صعب. لا يراه أحد غيرك. يمكنك حذفه.
why-job = يمكنني تذكيرك قبل أربعة أسابيع، كي يكون لديك وقت للتخطيط. أحفظ التاريخ فقط.
