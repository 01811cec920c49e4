### Step 6, Follow-up: a rhythm for each person, the next weeks, thanks, ideas, a monthly look.

## A rhythm for each

follow_rhythm-pick = مع من يهمك البقاء على تواصل؟ حتى خمسة أشخاص. أقترح وتيرة، والقرار لك.
follow_rhythm-set =
    { $days ->
        [0] مع { $contact }: أقترح عدم التذكير. أنت أعلم بالوقت المناسب.
        [365] مع { $contact }: أقترح تحية واحدة في السنة. هل هذا مناسب؟
       *[other] مع { $contact }: أقترح تواصلًا { $every }. هل هذا مناسب؟
    }
    .good = مناسب
    .often = مرات أكثر
    .seldom = مرات أقل
    .month = مرة كل شهر
    .none = دون تذكير
follow_rhythm-without = مع { $contact }: دون تذكير. الاسم باقٍ ضمن «معارفي».
follow_rhythm-nobody = لا يوجد أحد هنا بعد. يمكنك إضافة شخص أولًا، ضمن «معارفي».

## The next eight weeks

follow_cal-show =
    { $count ->
        [0] لا مواعيد متابعة في الأسابيع الثمانية القادمة.
       *[other] مواعيد المتابعة لثمانية أسابيع: { $people }.
    }
    { $count ->
        [0] يمكنك اختيار وتيرة للأشخاص الذين يهمك البقاء على تواصل معهم.
       *[other] { $busy ->
            [yes] أحد الأسابيع ممتلئ. قد يكون العدد الأقل أخف.
           *[no] { $week ->
                [0] هذا أقل من رسالة قصيرة واحدة في الأسبوع.
                [zero] هذا أقل من رسالة قصيرة واحدة في الأسبوع.
                [one] في معظم الأسابيع، هذا يعني رسالة قصيرة واحدة.
                [two] في معظم الأسابيع، هذا يعني رسالتين قصيرتين.
                [few] في معظم الأسابيع، هذا يعني { $week } رسائل قصيرة.
                [many] في معظم الأسابيع، هذا يعني { $week } رسالة قصيرة.
               *[other] في معظم الأسابيع، هذا يعني { $week } رسالة قصيرة.
            }
        }
    }
    .good = مناسب
    .fewer = عدد أقل
    .ics = ملف للتقويم
    .rhythm = اختيار أشخاص
    .review = نظرة على الجميع
follow-line = { $contact } (يوم { $day })
follow-now = { $contact } (اليوم مناسب)
# The end of a list that is too long to show; "و" stands in front already.
follow-more = { $n ->
        [zero] لا مواعيد أخرى
        [one] موعد واحد آخر
        [two] موعدان آخران
        [few] { $n } مواعيد أخرى
        [many] { $n } موعدًا آخر
       *[other] { $n } موعد آخر
    }
follow_cal-slowed = تم. التواصل الآن بمرات أقل.
follow-artefact = وتيرة تواصل مع معارفك
follow-affirm = كلمات قليلة من حين إلى حين تُبقي الناس قريبين.

## Thanks and ideas

follow_thanks-who = لمن نكتب كلمة شكر؟
    .leave_it = ليس الآن
follow_thanks-ask = ما رأيك في رسالة شكر إلى { $contact }؟ رسالة قصيرة خلال يومين لها أثر جيد.
    .write = كتابة رسالة شكر
    .did = فعلت ذلك
    .skip_it = ليس هذه المرة

follow_idea-who = إلى من نكتب؟
    .leave_it = ليس الآن
follow_idea-what =
    ماذا نكتب إلى { $contact }؟
    فكرتي: { $idea }
    .howareyou = كيف الحال؟
    .news = أخبار مني
    .tip = نصيحة أو رابط
    .congratulate = تهنئة
    .ask = سؤال واحد
    .meet = اقتراح لقاء

## Once a month

follow_review-start =
    أربع دقائق من أجل معارفك. { $count ->
        [0] الشهور الهادئة أمر طبيعي.
        [zero] الشهور الهادئة أمر طبيعي.
        [one] كان هناك تواصل مع شخص واحد هذا الشهر.
        [two] كان هناك تواصل مع شخصين هذا الشهر.
        [few] كان هناك تواصل مع { $count } أشخاص هذا الشهر.
        [many] كان هناك تواصل مع { $count } شخصًا هذا الشهر.
       *[other] كان هناك تواصل مع { $count } شخص هذا الشهر.
    }
    من المهم لديك في الشهر القادم؟ يمكنك اختيار خمسة أشخاص على الأكثر، أو لا أحد.
follow_review-planned = { $count ->
        [zero] حسنًا. لن يظهر أي اسم هذا الشهر.
        [one] جيد. سيظهر هذا الاسم خلال هذا الشهر.
        [two] جيد. سيظهر الاسمان هذا الشهر، اسم كل أسبوع.
        [few] جيد. ستظهر الأسماء هذا الشهر، اسم كل أسبوع.
        [many] جيد. ستظهر الأسماء هذا الشهر، اسم كل أسبوع.
       *[other] جيد. ستظهر الأسماء هذا الشهر، اسم كل أسبوع.
    }
follow_review-unplanned = جيد. لن أذكّرك. كل الأسماء موجودة ضمن «معارفي».
follow_review-rest =
    { $awake ->
        [yes] لا تواصل مع { $contact } منذ وقت طويل. ما المناسب لك؟
       *[no] الآن فترة راحة مع { $contact }. ما المناسب لك؟
    }
    .write = كتابة رسالة
    .slower = مرات أقل
    .rest = فترة راحة
    .remove = إزالة
    .next_one = دون تغيير
follow_review-slowed = حسنًا. سيظهر اسم { $contact } مرات أقل.
follow_review-rested = الآن فترة راحة مع { $contact }. أي تواصل ينهي الراحة.
follow_review-map = هل نرسم خريطة جديدة لعلاقاتك؟ عندها يظهر التغيير.
    .yes = نعم
    .not_now = لاحقًا
follow_review-done = كانت هذه نظرتك على معارفك. شكرًا.
follow_review-nobody = لا يوجد أحد هنا بعد. يمكنك إضافة شخص أولًا، ضمن «معارفي».
