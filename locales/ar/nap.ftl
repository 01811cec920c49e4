### Step 3: the network map, what completes it, actions with a day, the rhythm of a week.
### Actions are nouns of action ("تحية شخص واحد"), so that anybody can say them as their own.
### The moment after "عندما …" is in the first person of now ("أشرب", "أعود"): the same for all.

## The map

nap_map-start = { $people ->
        [0] لنرسم خريطة علاقاتك. يكفي الاسم الأول أو لقب قصير، دون أرقام هواتف. خمسة أشخاص بداية جيدة.
       *[other] لنرسم خريطة علاقاتك. عدد معارفك الآن: { $people }. سأسألك عن أسماء أخرى. يكفي لقب قصير، دون أرقام هواتف.
    }
    .begin = كتابة أسماء
    .place = أسئلة عن الجدد فقط
    .show = عرض خريطتي
nap_map-p1 = مع من حديثك عن العمل أو الدراسة؟ حتى ثلاثة أسماء، كل اسم في سطر.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p2 = من ساعدك هنا في أمر عملي؟ حتى ثلاثة أسماء.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p3 = من معارفك من دورة أو مدرسة أو هواية أو من الحي؟ حتى ثلاثة أسماء.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p4 = من يعمل في مجالك، هنا أو في بلد آخر؟ حتى ثلاثة أسماء.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p5 = من يبدو أنه يعرف أشخاصًا كثيرين؟ حتى ثلاثة أسماء.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-p6 = من كان لطيفًا معك، ثم انقطع التواصل بينكما؟ حتى ثلاثة أسماء.{ $kept ->
        [yes] { " " }{ nap_map-before }
       *[no] { "" }
    }
nap_map-before = كتبت من قبل: { $before }. مع «تجاوز» تبقى هذه الأسماء. والأسماء الجديدة تحلّ محلها.
nap_map-nobody_new = لا أسماء جديدة. لا بأس.
nap_map-same = { $alike ->
    [yes] كتبت الاسم «{ $a }» مرتين. هل هو شخص واحد؟
   *[no] هل «{ $a }» و«{ $b }» اسمان لشخص واحد؟
}
    .yes = نعم، شخص واحد
    .no = لا، شخصان
nap_map-one = { $left ->
        [zero] لم يبقَ أحد.
        [one] بقي شخص واحد. عنه أربعة أسئلة سريعة.
        [two] بقي شخصان. عن كل منهما أربعة أسئلة سريعة.
        [few] بقي { $left } أشخاص. عن كل شخص أربعة أسئلة سريعة.
        [many] بقي { $left } شخصًا. عن كل شخص أربعة أسئلة سريعة.
       *[other] بقي { $left } شخص. عن كل شخص أربعة أسئلة سريعة.
    }
nap_map-show = { $people ->
        [0] خريطتك فارغة اليوم. اسم واحد بداية جيدة.
       *[other] عدد معارفك على الخريطة: { $people }. الخدمات العامة: { $public }، المدرسة: { $school }، الشركات: { $company }، الأصدقاء والجيران: { $community }. يعرفون الحياة هنا: { $local }. معرفة قليلة: { $weak }.{ $weak ->
            [0] { "" }
           *[other] { " " }من المعرفة القليلة تأتي كثيرًا معلومات جديدة.
        }
    }
    .missing = ما يكمل الخريطة
    .add = إضافة أشخاص
    .text = عرضها مكتوبة
    .shared = نسخة دون أسماء
    .save = حفظ خريطتي
nap_map-list = خريطتك بالكلمات.
    الخدمات العامة: { $public }.
    المدرسة أو البحث العلمي: { $school }.
    الشركات: { $company }.
    الأصدقاء والجيران والجمعيات: { $community }.
    دون مكان معروف: { $unsure }.{ $more ->
        [0] { "" }
       *[other] { " " }عدد الباقين: { $more }.
    }
    .picture = عرض الصورة
nap_map-line = { $contact } ({ $tie ->
        [close] علاقة قريبة جدًا
        [well] معرفة جيدة
        [little] معرفة قليلة
        [unmet] لم نلتقِ بعد
       *[unknown] القرب غير مكتوب
    }{ $local ->
        [local] ، من أهل المكان
        [new] ، شخص جديد هنا
        [both] ، شخص يعرف العالمين
        [abroad] ، في بلد آخر
       *[unknown] { "" }
    })
nap_map-nobody = لا أحد بعد
# The words of the picture.
nap_map-title = خريطة علاقاتي
nap_map-me = أنا
nap_map-quarter = جزء
    .public = الخدمات العامة
    .school = المدرسة
    .company = الشركات
    .community = الأصدقاء والجيران
    .unsure = دون مكان معروف
nap_map-ring = حلقة
    .close = علاقة قريبة جدًا
    .well = معرفة جيدة
    .little = معرفة قليلة
    .unmet = لم نلتقِ بعد
nap_map-shape = شكل
    .local = من أهل المكان
    .new = شخص جديد هنا
    .both = معرفة بالعالمين
    .abroad = في بلد آخر
    .unknown = غير مكتوب
nap_map-pale = لون باهت: لا تواصل منذ أكثر من سنة
nap_map-counts = الأشخاص: { $people }. يعرفون الحياة هنا: { $local }. معرفة قليلة: { $weak }.
nap_map-alt = خريطة علاقاتك. الأشخاص: { $people }. الخدمات العامة: { $public }. المدرسة: { $school }. الشركات: { $company }. الأصدقاء والجيران: { $community }. يعرفون الحياة هنا: { $local }.
nap-map = خريطة علاقاتك
    .affirm = الآن معارفك أمام عينيك.

## What completes it

nap_gap-read = { $count ->
        [zero] { $bare ->
            [0] أشخاص في الأجزاء الأربعة: خريطتك بداية جيدة.
           *[other] فارغ اليوم: { $empty }. لا بأس، خريطتك بداية جيدة.
        } ماذا نختار بعد ذلك؟
        [one] { $first }
        [two] { $first } { $second }
        [few] { $first } { $second }
        [many] { $first } { $second }
       *[other] { $first } { $second }
    } هذه صورتك اليوم، ولا يوجد عدد مطلوب.
    .own = فكرة من عندي
    .map = العودة إلى خريطتي
nap_gap-says = ما يكمل الخريطة
    .company = لا يوجد على خريطتك شخص من شركة بعد. قد تساعد فعالية، أو مدرب، أو شخص من عمل سابق.
    .local = لا يوجد على خريطتك بعد من يعرف الحياة هنا. معارفك مهمون. شخص واحد من أهل المكان يضيف معلومات أخرى.
    .field = يفيدك شخص واحد من مجالك: من جمعية أو نقابة أو دورة.
    .close = الأشخاص القريبون منا يعرفون كثيرًا ما نعرفه. الجديد يأتي غالبًا ممن نعرفهم قليلًا.
    .abroad = معارفك بعيدون. ربما يعرفون شخصًا هنا. سؤالهم فكرة جيدة.
    .asleep = بعض علاقاتك الجيدة نائمة. رسالة قصيرة واحدة قد توقظها.
    .few = البداية الصغيرة أمر طبيعي. أول هدف: شخصان جديدان.
nap_gap-choose = ما يكمل الخريطة
    .company = لقاء شخص من شركة
    .local = لقاء شخص من أهل المكان
    .field = البحث عن شخص من مجالي
    .close = الكتابة لمن أعرفهم قليلًا
    .abroad = سؤال معارفي البعيدين
    .asleep = تجديد تواصل قديم
    .few = لقاء شخصين جديدين

## One action

nap_act-what = { $style ->
        [yes] أي نشاط يناسبك؟ هذه تناسب طريقتك في لقاء الناس. ويمكنك كتابة نشاط من عندك.
       *[no] أي نشاط يناسبك؟ يمكنك اختيار واحد، أو كتابة نشاط من عندك.
    }
nap_act-who = مع من؟ نشاطك: «{ $what }»
    .new = شخص جديد
    .nobody = لا أحد بعينه
nap_act-on = متى؟ نشاطك: «{ $what }»
    .today = اليوم
    .tomorrow = غدًا
    .week = بعد ثلاثة أيام
    .next_week = بعد أسبوع
nap_act-late = هذا بعد موعد هدفك: { $day }. هل هو مناسب؟
    .keep = نعم، مناسب
    .other = يوم آخر
nap_act-when = لنحدد اللحظة. متى يحدث ذلك؟ الرجاء إكمال الجملة: «عندما …». نشاطك: «{ $what }»
    .coffee = أنتهي من قهوة الصباح
    .tuesday = أعود إلى البيت
    .course = تأتي استراحة في دورتي
    .shop = أنتهي من شراء حاجاتي
    .evening = ننتهي من العشاء
    .phone = أمسك هاتفي في المساء
nap_act-then = والآن باقي الجملة: «… عندها: …». نشاط واحد واضح.
nap_act-rehearse = الرجاء قراءة الجملة مرة واحدة بصوت مسموع. «عندما { $moment }، عندها: { $then }.»
    .read = قرأتها
    .change = تغييرها
nap_act-promised = النشاط الآن في خطتك. سأذكّرك به يوم { $day }.
nap_act-unpromised = النشاط الآن في خطتك: { $day }.
nap_act-more = { $done ->
        [zero] لا أنشطة لديك بعد.
        [one] لديك نشاط واحد.
        [two] لديك نشاطان.
        [few] لديك { $done } أنشطة.
        [many] لديك { $done } نشاطًا.
       *[other] لديك { $done } نشاط.
    } { $left ->
        [zero] هذه خطة كاملة.
        [one] مع نشاط واحد آخر تصبح لديك خطة.
        [two] مع نشاطين آخرين تصبح لديك خطة.
        [few] مع { $left } أنشطة أخرى تصبح لديك خطة.
        [many] مع { $left } نشاطًا آخر تصبح لديك خطة.
       *[other] مع { $left } نشاط آخر تصبح لديك خطة.
    }
    .next_one = النشاط التالي
    .enough = هذا يكفي الآن
nap-actions = أول الأنشطة في خطتك
    .affirm = نشاط صغير له موعد أفضل من نشاط كبير دون موعد.
nap-an_action = نشاط

# The library of actions. Each is a button and a line in the plan.
action-hello = تحية شخص واحد
action-howareyou = سؤال شخص واحد عن حاله
action-thank = شكر شخص
action-share = مشاركة معلومة أو رابط
action-wake = تجديد تواصل قديم
action-cafe = الذهاب إلى مقهى لغات
action-library = حضور فعالية في المكتبة
action-club = زيارة نادي هوايات مرة واحدة
action-volunteer = التطوع مرة واحدة
action-infopoint = السؤال في مركز معلومات
action-online = كتابة تعليق في مجموعة إنترنت
action-profile = تحديث صفحتي على الإنترنت
action-invitation = إرسال دعوة شخصية واحدة
action-talk20 = محادثة 20 دقيقة عن العمل
action-introduction = طلب تعريف بشخص
action-jobfair = محادثتان في معرض وظائف
action-union = حضور أمسية مفتوحة في نقابة
action-call = مكالمة مع صاحب عمل: سؤال واحد
action-visit = حضور يوم مفتوح في مكان عمل
action-tell5 = إخبار خمسة أشخاص بما أبحث عنه
action-lunch = الغداء مع شخص من العمل
action-colleague = سؤال شخص من العمل عن عمله
action-staffgroup = الانضمام إلى مجموعة في العمل
action-trade = حضور فعالية في مهنتي

## Milestones, the week, support

nap_mile-none = لا يوجد لديك هدف له موعد بعد. خطتك تعمل دونه أيضًا.
nap_mile-show = 
    هدفك: { $goal }
    المحطات أيام ننظر فيها إلى الهدف: { $days }. هل هي مناسبة؟
    .good = مناسبة
    .change = تغيير موعد الهدف
nap_weekday-day = متى تكون لديك 20 دقيقة كل أسبوع من أجل علاقاتك؟ الرجاء اختيار يوم.
    .never = دون يوم ثابت
nap_weekday-at = في أي ساعة؟ يمكن كتابتها هكذا: 17:00.
nap_weekday-promised = جيد. سأسألك أسئلة قصيرة كل أسبوع: { $day }، { $time }.
nap_weekday-unpromised = جيد. لن أذكّرك. اليوم مكتوب في خطتك.
nap_weekday-without = جيد، دون يوم ثابت. خطتك موجودة ضمن القائمة.
nap_support-who = من يمكنه دعمك؟ يمكنك اختيار شخص، أو كتابة اسم.
    .person = شخص من فريق هذه الخدمة
    .peer = شخص في وضع مشابه
    .nobody = لا أحد بعد
nap_support-kept = جيد. من المفيد إخبار هذا الشخص بخطتك: { $who }.
nap_support-nobody = لا بأس. إخبار شخص واحد يساعد كثيرين. ربما لاحقًا.
answer-quiet-then = أنا في صمت في ذلك الوقت. الرجاء اختيار ساعة بين { $from } و{ $to }.

## The whole plan

nap_card-none = لا توجد لديك خطة بعد. في الخطة أشخاص وأنشطة وأيام. وهي تبدأ بخريطة علاقاتك.
    .begin = خريطة علاقاتي
    .act = نشاط واحد الآن
    .home = القائمة
nap_card-look = خطتك
    الهدف: { $goal }.
    { $count ->
        [0] الأنشطة: لا شيء بعد.
       *[other]
            الأنشطة ({ $count }):
            { $actions }
    }{ $more ->
        [0] { "" }
       *[other] { " " }وعدد غيرها: { $more }.
    }
    { $has_days ->
        [yes] المحطات: { $days }.
       *[no] المحطات: لا اختيار بعد.
    }
    { $week } الدعم: { $support }.
    .save = جيد
    .pdf = ملف PDF
    .ics = ملف للتقويم
    .one = نشاط واحد
    .change = تغيير
    .share = عرضها على المرشد
nap_card-which = أي نشاط؟
nap_card-change = ماذا نغيّر؟
    .add = إضافة نشاط
    .week = يومي في الأسبوع
    .support = الدعم
    .map = خريطتي
    .days = محطاتي
nap-below = – { $line }
nap-line = { $who ->
        [yes] { $what } ({ $contact }، { $day })
       *[no] { $what } ({ $day })
    }
nap-no_actions = لا شيء بعد
nap-no_week = لا يوجد يوم ثابت في الأسبوع.
nap-week = كل أسبوع: { $day }، { $time }.
nap-plan = خطة أنشطتك
    .affirm = نشاطان سهلان قبل نشاط صعب: هذا ترتيب جيد.

## One action of the plan

nap_action-look = نشاطك: «{ $what }».{ $planned ->
        [yes] { " " }عندما { $when }، عندها: { $then }.
       *[no] { "" }
    } الموعد: { $day }.
    .did = تم
    .move = يوم آخر
    .then = تغيير الجملة
    .drop = إزالته من الخطة
    .keep = إبقاؤه
nap_action-when = متى يحدث ذلك؟ الرجاء إكمال الجملة: «عندما …»
    .coffee = أنتهي من قهوة الصباح
    .tuesday = أعود إلى البيت
    .course = تأتي استراحة في دورتي
    .shop = أنتهي من شراء حاجاتي
    .evening = ننتهي من العشاء
    .phone = أمسك هاتفي في المساء
nap_action-do = والآن باقي الجملة: «… عندها: …». نشاط واحد واضح.
nap_action-rewritten = كتبت ذلك.
nap_action-gone = هذا النشاط لم يعد في خطتك.
nap_done-well = أحسنت: «{ $what }»
nap_done-contact = هل كان هناك تواصل مع { $contact }؟ يمكنني تسجيله.
    .log = تسجيله
    .not_now = ليس الآن
nap_done-win = هل نحفظ هذا كلحظة جيدة؟
    .yes = نعم
    .enough = هذا يكفي
nap_done-gone = هذا النشاط لم يعد في خطتك.
nap_move-day = لا مشكلة. أي يوم أنسب؟ نشاطك: «{ $what }»
    .tomorrow = غدًا
    .three = بعد ثلاثة أيام
    .week = بعد أسبوع
nap_move-moved = جيد. اليوم الجديد: { $day }.
nap_move-gone = هذا النشاط لم يعد في خطتك.
nap_drop-dropped = أزلته. من الطبيعي أن تتغير الخطط.
nap_drop-gone = هذا النشاط لم يعد في خطتك.
card-action_day = اليوم وقت مناسب لنشاطك: «{ $what }».{ $planned ->
        [yes] { " " }عندما { $when }، عندها: { $then }.
       *[no] { "" }
    }
    .did = تم
    .move = يوم آخر
    .drop = إزالته من الخطة

## Once a week

card-week_check = أسئلة قصيرة عن أسبوعك. تكفي ثلاث دقائق.
    .begin = البدء
    .not_now = ليس هذا الأسبوع
# The same after two weeks without an answer; it tells the new pace, once.
card-week_seldom =
    أسئلة قصيرة عن أسبوعك. تكفي ثلاث دقائق.
    من الآن تأتي مرة كل أسبوعين. وبعد أول جواب تعود كل أسبوع.
    .begin = { card-week_check.begin }
    .not_now = { card-week_check.not_now }
nap_not_now-fine = لا بأس. سأسأل من جديد الأسبوع القادم.
nap_not_now-without = لا بأس. خطتك موجودة في القائمة.
nap_week-nothing = لم يكن في الخطة شيء لهذه الأيام. لا بأس.
# What they told about in the last seven days, before the question of the week. $actions is a list of $count.
nap_week-already = تم هذا بالفعل: { $actions }. عمل جيد.
nap_week-did = { $already ->
        [yes] وماذا تم أيضًا؟ يمكنك اختيار كل ما تم.
       *[no] ماذا تم من أنشطتك؟ يمكنك اختيار كل ما تم.
    }
nap_week-praise = { $count ->
        [zero] لا أنشطة هذه المرة. لا بأس.
        [one] تم نشاط واحد. هذه خطوة حقيقية.
        [two] تم نشاطان. هذه خطوات حقيقية.
        [few] تمت { $count } أنشطة. هذه خطوات حقيقية.
        [many] تم { $count } نشاطًا. هذه خطوات حقيقية.
       *[other] تم { $count } نشاط. هذه خطوات حقيقية.
    }
nap_week-contact = { nap_done-contact }
    .log = { nap_done-contact.log }
    .not_now = { nap_done-contact.not_now }
nap_week-kindly = بعض الأسابيع ممتلئة. لا بأس.
nap_week-open = هذا النشاط مفتوح: «{ $what }». ماذا نفعل به؟
    .move = نقله أسبوعًا
    .let_go = إزالته من الخطة
    .keep = إبقاؤه كما هو
nap_week-next = { $count ->
        [zero] ما النشاط الواحد للأسبوع القادم؟
        [one]
            نشاطك القادم:
            { $actions }
            هل هو مناسب؟
        [two]
            نشاطاك القادمان:
            { $actions }
            هل هما مناسبان؟
        [few]
            أنشطتك القادمة:
            { $actions }
            هل هي مناسبة؟
        [many]
            أنشطتك القادمة:
            { $actions }
            هل هي مناسبة؟
       *[other]
            أنشطتك القادمة:
            { $actions }
            هل هي مناسبة؟
    }
    .good = نعم، مناسبة
    .new = نشاط جديد
    .win = تسجيل لحظة جيدة
    .plan = عرض خطتي
    .rest = راحة هذا الأسبوع
nap_week-agreed = جيد. هذا يكفي لأسبوع واحد.
nap_week-rested = الراحة جزء من الخطة. سأسأل من جديد الأسبوع القادم.
nap_week-only_rest = الراحة جزء من الخطة.

why-action = النشاط يدخل في خطتك. لا يراه أحد غيرك دون موافقتك.
why-ifthen = من يحدد اللحظة ينفّذ خطته أكثر. لا يرى هذه الجملة أحد غيرك.
# Words of the pictures.
nap_map-how_many = { $n ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
nap_map-star = شخص يجمع الناس
nap_map-growth = علاقاتي من قبل والآن
nap_map-growth_alt = خريطتان لعلاقاتك. { $day }: { $before ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $before } أشخاص
        [many] { $before } شخصًا
       *[other] { $before } شخص
    }. الآن: { $after }.
nap_map-more = زيادة
    .people = الأشخاص: زيادة { $n }
    .local = يعرفون الحياة هنا: زيادة { $n }
    .company = من الشركات: زيادة { $n }
    .weak = معرفة قليلة: زيادة { $n }
