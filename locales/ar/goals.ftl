### Step 2, Goal setting: a wish becomes a goal that is in the person's own hands.
### Reached and closed are said in the same tone. Nobody is late, nothing has failed.
### Goals and steps are nouns of action ("الحديث مع …"), so that anybody can say them as their own.

## Words that several screens say

goals-area_job = العمل
    .button = العمل
goals-area_work = العلاقات في العمل
    .button = علاقاتي في العمل
goals-area_study = التدريب أو الدراسة
    .button = التدريب أو الدراسة
goals-area_understand = فهم كيف تسير الأمور هنا
    .button = فهم كيف تسير الأمور هنا
goals-area_language = ممارسة اللغة
    .button = ممارسة اللغة
goals-area_people = التعرف على الناس
    .button = التعرف على الناس
goals-area_business = مشروع خاص
    .button = مشروعي الخاص
goals-area_unsure = لم يتحدد بعد
    .button = لا أعرف بعد

# These always stand after a colon, because their ending would change anywhere else.
goals-talks = { $n ->
        [zero] لا محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $n } محادثات
        [many] { $n } محادثة
       *[other] { $n } محادثة
    }
goals-contacts = { $n ->
        [zero] لا أشخاص جدد
        [one] شخص جديد واحد
        [two] شخصان جديدان
        [few] { $n } أشخاص جدد
        [many] { $n } شخصًا جديدًا
       *[other] { $n } شخص جديد
    }
goals-messages = { $n ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $n } رسائل
        [many] { $n } رسالة
       *[other] { $n } رسالة
    }
goals-events = { $n ->
        [zero] لا فعاليات
        [one] فعالية واحدة
        [two] فعاليتان
        [few] { $n } فعاليات
        [many] { $n } فعالية
       *[other] { $n } فعالية
    }
goals-people = { $n ->
        [zero] لا أحد من مجالي
        [one] شخص واحد من مجالي
        [two] شخصان من مجالي
        [few] { $n } أشخاص من مجالي
        [many] { $n } شخصًا من مجالي
       *[other] { $n } شخص من مجالي
    }
goals-times = { $n ->
        [zero] ولا مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $n } مرات
        [many] { $n } مرة
       *[other] { $n } مرة
    }

goals-of_ten = { $n } من 10
goals-open = لا اختيار بعد

goals-artefact = هدف خاص بك
goals-affirm = هدفك واحد وواضح، وهو في يدك.

# Examples of goals, shown under the question for a goal.
goals-example_job =
    .one = الحديث مع ثلاثة أشخاص يعملون في مجالي.
    .two = سؤال شخصين كيف وجدا عملهما هنا.
    .three = حضور فعالية واحدة عن العمل، والحديث مع اثنين من أصحاب العمل.
goals-example_work =
    .one = تناول الغداء مع ثلاثة أشخاص من العمل لا أعرفهم جيدًا.
    .two = سؤال شخصين من أقسام أخرى عن عملهما.
    .three = حضور فعالية واحدة في مهنتي، والحديث مع شخصين.
goals-example_study =
    .one = سؤال ثلاثة طلاب كيف بدأوا دراستهم.
    .two = زيارة مدرسة واحدة، والحديث مع أحد المعلمين.
    .three = إيجاد شخص واحد أكمل التدريب نفسه هنا.
goals-example_understand =
    .one = سؤال شخصين من أهل المكان كيف تعمل الدوائر هنا.
    .two = سؤال الجيران ثلاثة أسئلة عن الحياة اليومية.
    .three = زيارة مركز معلومات، والسؤال عن شيء واحد.
goals-example_language =
    .one = ممارسة اللغة مع شخص واحد لمدة أربعة أسابيع.
    .two = حضور مقهى اللغات ثلاث مرات.
    .three = تحية خمسة أشخاص بلغة البلد.
goals-example_people =
    .one = التعرف على ثلاثة أشخاص قرب بيتي.
    .two = زيارة ناد أو مجموعة هوايات مرتين.
    .three = شرب القهوة مع شخصين جديدين.
goals-example_business =
    .one = الحديث مع ثلاثة أشخاص لديهم مشروع خاص هنا.
    .two = سؤال مستشار واحد عن طريقة البدء.
    .three = عرض فكرتي على خمسة أشخاص.
goals-example_unsure =
    .one = الحديث مع ثلاثة أشخاص عن عملهم وحياتهم هنا.
    .two = حضور فعاليتين، وملاحظة ما يعجبني.
    .three = سؤال ثلاثة أشخاص عن نقاط قوتي.

# Buttons: smallest first steps, under ten minutes. The tapped text stands on the goal card.
goals-step =
    .tell = إخبار شخص واحد بهدفي
    .names = كتابة ثلاثة أسماء
    .message = كتابة رسالة قصيرة واحدة
    .question = كتابة سؤال واحد لطرحه
    .event = البحث عن فعالية واحدة
    .advert = قراءة إعلان وظيفة واحد
    .school = رؤية صفحة مدرسة واحدة
    .office = معرفة مواعيد دائرة واحدة
    .neighbour = تحية شخص من الجيران
    .cafe = البحث عن مقهى لغات
    .words = تعلم ثلاث كلمات لقولها
    .club = البحث عن ناد قريب مني
    .coffee = دعوة شخص واحد إلى قهوة
    .idea = كتابة فكرتي في جملتين
    .adviser = البحث عن مستشار مشاريع

## goals_area: which part of life comes first

goals_area-full = هدفان في الوقت نفسه يكفيان. أي هدف نغلق أولًا؟
    .go = بدء الهدف الجديد
    .keep = إبقاء أهدافي
goals_area-kept = حسنًا. أهدافك باقية كما هي.
goals_area-pick = { $count ->
        [0] بماذا نبدأ؟
       [1] المهم لديك: { $needs }. هل نبدأ به؟ يمكنك أيضًا اختيار أمر آخر.
       *[other] المهم لديك: { $needs }. بماذا نبدأ؟
    }
goals_area-dream = لنتخيل: نحن في يوم { $day }، وكل شيء سار جيدًا. ما الذي تغيّر؟
    .keep = إبقاء ما كتبته

goals_area-promised = { $count ->
        [1] سأسألك عن الحال يوم { $day }.
       *[other] سأسألك عن الحال يوم { $half } ويوم { $day }.
    }
goals_area-unpromised = هدفك محفوظ هنا إلى حين عودتك.

## goals_smart: a goal with a number, a date and a first step

goals_smart-new = هل هذا الجانب جديد عليك؟
    .new = جديد عليّ
    .some = أعرفه قليلًا
    .well = أعرفه جيدًا
goals_smart-learn = إذًا من الجيد أن يكون أول هدف معرفة شيء ما. مثال: «سؤال ثلاثة أشخاص كيف أبدأ في مجالي هنا».
    .learn = جيد
    .do = أفضّل هدفًا آخر
goals_smart-what = الرجاء كتابة هدف واحد، يتحقق بمساعدة الناس. ثلاثة أمثلة:
    – { $one }
    – { $two }
    – { $three }
    .keep = إبقاء هدفي
goals_smart-control = { $kind ->
        [job] الحصول على عمل يتوقف على آخرين أيضًا.
        [permit] تصريح الإقامة يتوقف على آخرين أيضًا.
        [study] مكان الدراسة يتوقف على آخرين أيضًا.
        [home] السكن يتوقف على آخرين أيضًا.
       *[other] هذا يتوقف على آخرين أيضًا.
    } ما الذي في يدك، ويقرّبك منه؟ أمنيتك تبقى مكتوبة.
    .talk = الحديث مع أشخاص من مجالي
    .advice = طلب نصيحة من الناس
    .event = حضور فعاليات في مجالي
    .tell = إخبار الناس بما أبحث عنه
    .keep = إبقاء ما كتبته
goals_smart-measure = كيف نعرف أنه تحقق؟ نختار أولًا رقمًا من 1 إلى 20. هدفك:
    { $goal }
    .keep = إبقاء الرقم
goals_smart-unit = العدد: { $n }. والآن، ما الذي نعدّه؟
    .talks = محادثات
    .contacts = أشخاص جدد
    .messages = رسائل
    .events = فعاليات
    .people = أشخاص من مجالي
goals_smart-relevant = ما أهمية هذا لديك؟ 0 = غير مهم، 10 = مهم جدًا.
goals_smart-why = ما الذي يزيد أهميته لديك؟ ويمكنك أيضًا اختيار هدف آخر.
    .change = تغيير الهدف
    .keep = إبقاؤه كما هو
goals_smart-able = ما مدى ثقتك بأن هذا ممكن لك؟ 0 = دون ثقة، 10 = ثقة كبيرة.
goals_smart-smaller = لنجعله أسهل. ماذا نغيّر؟
    .number = عدد أصغر
    .time = وقت أطول
    .person = مساعدة من شخص
    .keep = إبقاؤه كما هو
goals_smart-fewer = العدد حتى الآن: { $amount }. أي عدد أصغر يناسبك؟
goals_smart-deadline = متى موعد الهدف؟ الموعد القريب أسهل. يمكنك اختيار موعد، أو كتابة تاريخ مثل 1.6.2027.
    .two_weeks = بعد أسبوعين
    .month = بعد شهر
    .three_months = بعد 3 أشهر
    .keep = إبقاء موعدي
goals_smart-middle = نضيف موعدًا في منتصف الوقت: { $half }.
goals_smart-first = ما أصغر خطوة أولى؟ خطوة تحتاج إلى أقل من عشر دقائق.
    .keep = إبقاء خطوتي الأولى
goals_smart-confirm = هذا هدفك.
    الهدف: { $goal }
    العدد: { $amount }
    الموعد: { $day }
    الأهمية: { $importance }
    الثقة: { $confidence }
    الخطوة الأولى: { $step }
    .yes = هذا هدفي
    .change = تغيير
goals_smart-which = ماذا نغيّر؟
    .words = الكلمات
    .number = العدد
    .date = الموعد
    .step = الخطوة الأولى
goals_smart-full = هدفان في الوقت نفسه يكفيان. أي هدف نغلق؟ هدفك الجديد محفوظ هنا.
    .go = بدء هدفي الجديد
    .wait = ليس الآن
goals_smart-saved = جيد. هذا الهدف لك الآن.

## goals_review: what now? At half time, on the goal date, and whenever the person wants

goals_review-gone = هذا الهدف لم يعد مفتوحًا. ما أنجزته يبقى لك.
goals_review-ask = { $moment ->
        [today] اليوم موعد هدفك. هل نبقيه أم نغيّره أم نغلقه؟
        [past] جاء موعد هدفك. هل نبقيه أم نغيّره أم نغلقه؟
       *[other] ماذا الآن؟
    }
    هدفك: { $goal }
    { $target ->
        [0] تقدير ما تم لك وحدك.
       *[other] { $done ->
            [0] العدد في هدفك: { $amount }.
           *[other] تم حتى الآن: { $done }. العدد في هدفك: { $amount }.
        }
    }
    .go_on = أستمر
    .new_date = موعد جديد
    .smaller = هدف أصغر
    .reached = تحقق الهدف
    .count = العدد أكبر
    .close = إغلاق الهدف
goals_review-how_many = كم تم حتى الآن؟ الرجاء كتابة رقم. الرقم السابق: { $done }.
goals_review-on = جيد، نستمر. موعد هدفك: { $day }.
goals_review-on_again = جيد، نستمر. سأسألك من جديد يوم { $day }.
goals_review-free = جيد، نستمر. لديك كل الوقت اللازم.
goals_review-date = متى الموعد الجديد؟ الموعد القريب أسهل. يمكنك اختيار موعد، أو كتابة تاريخ مثل 1.6.2027.
    .two_weeks = بعد أسبوعين
    .month = بعد شهر
    .three_months = بعد 3 أشهر
goals_review-moved = موعد هدفك الجديد: { $day }.
goals_review-number = هدف أصغر أمر جيد. العدد حتى الآن: { $amount }. أي عدد يناسبك؟
    .words = تغيير الكلمات
goals_review-shrunk = تم الحفظ. تم حتى الآن: { $done }. العدد في هدفك: { $amount }.
goals_review-full = تم حتى الآن: { $done }. العدد في هدفك: { $amount }. هل تحقق هدفك؟
    .reached = تحقق الهدف
    .not_yet = ليس بعد
goals_review-words = الرجاء كتابة الهدف بشكل أصغر. الهدف حتى الآن:
    { $goal }
goals_review-reworded = تم الحفظ. هدفك الآن:
    { $goal }
goals_review-celebrate = أحسنت. تطلّب ذلك منك شجاعة ووقتًا.
goals_review-learn = أُغلق الهدف. ماذا تعلّمت منه؟ تكفي جملة واحدة.
    { $goal }
    .undo = إبقاؤه مفتوحًا
goals_review-learned = شكرًا. لا يرى هذا أحد غيرك.
goals_review-next = هل نختار هدفًا جديدًا الآن؟
    .new = هدف جديد
    .enough = ليس الآن
    .undo = فتح هذا الهدف من جديد
goals_review-reopened = هدفك مفتوح من جديد:
    { $goal }
goals_review-bye = حسنًا. يبقى كما هو.
goals_review-later = حسنًا. يمكنك اختيار هدف جديد في أي وقت.

## goals_card: the goal as text, and the count the person keeps

goals_card-none = لا يوجد لديك هدف مفتوح الآن. هل نختار هدفًا؟
    .new = هدف جديد
    .enough = ليس الآن
goals_card-which = أي هدف أعرض لك؟
goals_card-card = { $open ->
        [no] هذا الهدف لم يعد مفتوحًا. ما أنجزته يبقى لك.
       *[yes] هدفك: { $goal }
            { $target ->
                [0] تقدير ما تم لك وحدك.
               *[other] تم حتى الآن: { $done }. العدد في هدفك: { $amount }.
            }
            الموعد: { $day }
            الأهمية: { $importance }
            الثقة: { $confidence }
            الخطوة الأولى: { $step }
    }
    .one = إضافة واحد إلى العدد
    .change = تغيير
    .review = ماذا الآن؟
    .other = هدفي الآخر
    .new = هدف جديد
    .picture = كصورة
    .share = عرضها على المرشد
    .enough = القائمة
goals_card-counted = زاد العدد واحدًا. هذه خطوة حقيقية.
goals_card-full = تم حتى الآن: { $done }. العدد في هدفك: { $amount }. هل تحقق هدفك؟
    .reached = تحقق الهدف
    .not_yet = ليس بعد
goals_card-change = ماذا نغيّر؟
    .words = الكلمات
    .number = العدد
    .date = الموعد
    .step = الخطوة الأولى
    .own = العدد الذي تم
goals_card-words = الرجاء كتابة هدفك بكلمات أخرى. الهدف حتى الآن:
    { $goal }
goals_card-number = أي عدد يناسبك، من 1 إلى 20؟ العدد حتى الآن: { $amount }.
goals_card-step = ما خطوتك الصغيرة التالية؟ الخطوة حتى الآن:
    { $step }
goals_card-how_many = كم تم حتى الآن؟ الرجاء كتابة رقم. الرقم السابق: { $done }.
goals_card-changed = تم الحفظ. هذا هدفك.

## Cards that come by themselves: at half time, and on the goal date

card-goal_half =
    حان الموعد الأوسط لهدفك.
    هدفك: { $goal }
    { $target ->
        [0] ما المناسب لك الآن؟
       *[other] { $done ->
            [0] العدد في هدفك: { $amount }. ما المناسب لك الآن؟
           *[other] حسب عدّك: { $done }. العدد في هدفك: { $amount }. ما المناسب لك الآن؟
        }
    }
    .go_on = أستمر
    .new_date = موعد جديد
    .smaller = هدف أصغر
    .reached = تحقق الهدف
    .count = العدد أكبر
    .close = إغلاق الهدف
# The first of the three milestones in their plan.
card-goal_quarter =
    حانت المحطة الأولى على طريق هدفك.
    هدفك: { $goal }
    { $target ->
        [0] ما المناسب لك الآن؟
       *[other] { $done ->
            [0] العدد في هدفك: { $amount }. ما المناسب لك الآن؟
           *[other] حسب عدّك: { $done }. العدد في هدفك: { $amount }. ما المناسب لك الآن؟
        }
    }
    .go_on = { card-goal_half.go_on }
    .new_date = { card-goal_half.new_date }
    .smaller = { card-goal_half.smaller }
    .reached = { card-goal_half.reached }
    .count = { card-goal_half.count }
    .close = { card-goal_half.close }
card-goal_date = { $moment ->
        [today] اليوم موعد هدفك. هل نبقيه أم نغيّره أم نغلقه؟
        [past] جاء موعد هدفك. هل نبقيه أم نغيّره أم نغلقه؟
       *[other] ماذا الآن؟
    }
    هدفك: { $goal }
    { $target ->
        [0] تقدير ما تم لك وحدك.
       *[other] { $done ->
            [0] العدد في هدفك: { $amount }.
           *[other] تم حتى الآن: { $done }. العدد في هدفك: { $amount }.
        }
    }
    .go_on = أستمر
    .new_date = موعد جديد
    .smaller = هدف أصغر
    .reached = تحقق الهدف
    .count = العدد أكبر
    .close = إغلاق الهدف

## Why do you ask?

why-goal = أحفظ هدفك كي أعرضه لك وأسألك عن الحال. يمكنك تغييره أو حذفه.
why-dream = صورة المستقبل تجعل الهدف أوضح. لا يرى هذا النص أحد غيرك.
why-sure = هذا يُظهر إن كان الهدف يناسبك اليوم. الرقم الصغير مقبول، وعندها نجعله أسهل.
why-lesson = هذا يساعدك في هدفك التالي. لا يرى هذه الجملة أحد غيرك.
