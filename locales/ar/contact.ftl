### My people: adding somebody, the card of one contact, what came of a talk, and the next date.
### The contacts are people who do not use Silta. Nobody else sees these texts or the names.
### They may be women or men: no "he" or "she" about a contact.

contact-somebody = هذا الشخص

## The list

contact_list-list = { $count ->
        [0] لا يوجد أحد هنا بعد. يمكنك إضافة أول شخص.
       *[other] { $due ->
            [0] عدد معارفك: { $count }. بمن نبدأ؟ يمكنك أيضًا كتابة اسم.
           *[other] عدد معارفك: { $count }. ربما تحية اليوم إلى: { $people }. بمن نبدأ؟
        }
    }
    .add = إضافة شخص
    .closer = نظرة أقرب
    .home = القائمة

## Somebody new

contact_add-known = هذا الاسم موجود بين معارفك: { $contact }.
contact_add-name = بأي اسم أحفظ هذا الشخص؟ يكفي لقب قصير.
contact_add-same = هذا الاسم موجود لديك: { $contact }. هل هو الشخص نفسه؟
    .yes = نعم، الشخص نفسه
    .no = لا، شخص جديد
    .rename = اختيار اسم آخر
contact_add-where = أين كان أول لقاء مع { $contact }؟
    .event = في فعالية
    .course = في دورة أو مدرسة
    .work = في العمل
    .neighbour = في الحي
    .online = على الإنترنت
    .through = عن طريق شخص أعرفه
contact_add-through = عن طريق من كان التعارف؟ يمكنك اختيار اسم، أو كتابة الاسم الأول.
contact_add-middle_too = أضفت لك شخصًا آخر أيضًا: { $through }.
contact_add-about = عن ماذا تحدثتما؟ من كلمة إلى ثلاث كلمات.
contact_add-promise = هل هناك وعد من أحدكما؟
    .none = لا
    .me = وعد مني
    .them = وعد من الطرف الآخر
contact_add-mine = بماذا وعدت؟ تكفي بضع كلمات.
contact_add-theirs = ما الوعد من الطرف الآخر؟ تكفي بضع كلمات.
contact_add-until = حتى متى؟ يمكنك اختيار موعد، أو كتابة تاريخ.
    .three_days = خلال 3 أيام
    .one_week = خلال أسبوع
    .no_day = دون موعد
contact_add-next = ما الخطوة التالية مع { $contact }؟
    .thanks = رسالة شكر
    .week = متابعة بعد أسبوع
    .keep = حفظ الاسم فقط
    .suggest = حسب اقتراحك
contact_add-saved = تم الحفظ. الاسم الآن ضمن «معارفي»: { $contact }.

## Four taps about where somebody belongs

contact_place-who = عن أي شخص؟
    .leave_it = ليس الآن
contact_place-helix = أين نضع { $contact } على خريطتك؟
    .public = الخدمات العامة
    .school = المدرسة أو البحث العلمي
    .company = شركة
    .community = جمعية أو جيران أو أصدقاء
    .unsure = لا أعرف
contact_place-tie = ما مدى القرب بينك وبين { $contact }؟
    .close = علاقة قريبة جدًا
    .well = معرفة جيدة
    .little = معرفة قليلة
    .unmet = لم نلتقِ بعد
contact_place-local = هل لدى { $contact } معرفة بالحياة هنا؟
    .local = نعم، من أهل المكان
    .new = شخص جديد هنا مثلي
    .both = شخص يعرف العالمين
    .abroad = شخص يسكن في بلد آخر
contact_place-last = متى كان آخر تواصل مع { $contact }؟
    .week = هذا الأسبوع
    .month = هذا الشهر
    .year = هذه السنة
    .longer = قبل ذلك
    .never = لا تواصل بعد

## The next date

contact_next-promised = التالي: { $contact }، { $due }. سأذكّرك في ذلك اليوم.
contact_next-too = من أجل الوعد سأذكّرك أيضًا: { $contact }، { $due }.
contact_next-unpromised =
    التالي: { $contact }، { $due }. أحفظ الموعد هنا.
    اختيارك هو عدم التذكير، لذلك لن أكتب لك. الموعد محفوظ ضمن «معارفي».

## One contact

contact_card-view =
    { $contact }
    { $met }
    { $last }
    { $promise }
    { $next }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .had = تواصلنا
    .write = كتابة رسالة
    .change = تغيير
    .rest = فترة راحة
    .wake = إنهاء فترة الراحة
    .delete = حذف
    .other = أمر آخر
contact-met =
    .event = كان اللقاء في فعالية.
    .course = كان اللقاء في دورة أو مدرسة.
    .work = كان اللقاء في العمل.
    .neighbour = كان اللقاء في الحي.
    .online = كان اللقاء على الإنترنت.
    .through = كان التعارف عن طريق: { $through }.
    .someone = كان التعارف عن طريق شخص من معارفك.
    .unknown = مكان اللقاء: غير مكتوب.
contact-known =
    .topics = { $met } موضوع محادثتكما: { $topics }.
    .note =
        { $met }
        ملاحظتك: { $note }
    .both =
        { $met } موضوع محادثتكما: { $topics }.
        ملاحظتك: { $note }
contact-last =
    .day = آخر تواصل: { $day }.
    .week = آخر تواصل: في الأسبوع الذي قبل إخباري.
    .month = آخر تواصل: في الشهر الذي قبل إخباري.
    .year = آخر تواصل: في السنة التي قبل إخباري.
    .longer = آخر تواصل: منذ زمن طويل. لا بأس بذلك.
    .never = آخر تواصل: لا تواصل بعد.
    .unknown = آخر تواصل: غير مكتوب.
contact-promise =
    .me = وعد منك: { $promised }.
    .them = وعد لك: { $promised }.
    .me_day = وعد منك: { $promised }. الموعد: { $due }.
    .them_day = وعد لك: { $promised }. الموعد: { $due }.
    .none = لا يوجد وعد مفتوح.
contact-next =
    .day = التالي: { $day }.
    .now = التالي: اليوم مناسب.
    .waiting = الرسالة مكتوبة، وربما يأتي رد.
    .written = الرسالة مكتوبة. سأسألك قريبًا كيف سارت الأمور.
    .resting = فترة راحة: لا أذكّرك.
    .archived = في الأرشيف: لا أذكّرك.
    .gone = في الأرشيف. الحذف يوم { $day }.
    .none = لا يوجد موعد للتواصل القادم.

contact_card-rested = الآن فترة راحة مع { $contact }. لن أذكّرك. أي تواصل ينهي الراحة.

contact_card-other = ماذا أيضًا عن { $contact }؟
    .came = ما جاء من هذا التواصل
    .file = ملف بالاسم لهاتفي
    .archive = نقل إلى الأرشيف
    .unarchive = إخراج من الأرشيف
contact_card-filed = في الملف الاسم فقط: { $contact }.
contact_card-archived =
    الاسم الآن في الأرشيف: { $contact }. وهو موجود ضمن «معارفي»، في «نظرة أقرب».
    بعد 12 شهرًا دون استخدام أسألك أولًا، ثم أحذفه.
contact_card-unarchived = عاد الاسم إلى قائمتك: { $contact }.

contact_delete-sure = هل أحذف { $contact }؟ ستُحذف أيضًا الملاحظات والمواعيد والتذكيرات. لا يمكن التراجع عن ذلك.
    .yes = حذف
    .no = إبقاء
contact_delete-dropped = تم الحذف، مع كل الملاحظات والمواعيد.
contact_delete-kept = لم يُحذف شيء. الاسم باقٍ: { $contact }.

## Changing what we know

contact_change-what = ماذا نغيّر عن { $contact }؟
    .name = الاسم
    .note = ملاحظتي
    .talk = موضوع المحادثة
    .promise = الوعد
    .rhythm = وتيرة التواصل
    .place = مكان هذا الشخص
contact_change-name = أي اسم أحفظ بدلًا من { $contact }؟
contact_change-note =
    { $has ->
        [yes] ملاحظتك: { $before }
       *[no] لا توجد ملاحظة بعد عن { $contact }.
    }
    يمكنك كتابة ملاحظة جديدة، حتى 200 حرف. لا يراها أحد غيرك.
    من فضلك، لا شيء عن الصحة أو الدين أو أسرار العائلة.
    .empty = حذف ملاحظتي
contact_change-talk = ما موضوع المحادثة مع { $contact }؟ من كلمة إلى ثلاث كلمات.
contact_change-promise =
    { $by ->
        [me] وعد منك: { $promised }. هل تم؟
       *[them] وعد لك: { $promised }. هل تم؟
    }
    .kept = تم
    .other = كتابة وعد آخر
contact_change-whose = ممن كان الوعد؟
    .me = مني
    .them = من الطرف الآخر
contact_change-mine = بماذا وعدت؟ تكفي بضع كلمات.
contact_change-theirs = ما الوعد من الطرف الآخر؟ تكفي بضع كلمات.
contact_change-until = حتى متى؟ يمكنك اختيار موعد، أو كتابة تاريخ.
    .three_days = خلال 3 أيام
    .one_week = خلال أسبوع
    .no_day = دون موعد
contact_change-saved = تم التغيير.

## They had contact

contact_log-who = مع من كان التواصل؟
    .leave_it = ليس الآن
contact_log-how = بأي طريقة تواصلت مع { $contact }؟
    .met = التقينا
    .call = مكالمة
    .message = رسالة
    .online = تفاعل على الإنترنت
contact_log-what = ما الذي جاء منه؟ إن لم يكن شيئًا خاصًا، فيكفي زر «لا شيء منها».
    .information = معلومات
    .advice = نصيحة
    .job_tip = معلومة عن عمل
    .introduction = تعريف بشخص آخر
    .language = ممارسة اللغة
    .nice = كان لطيفًا فقط
contact_log-what-inline =
    .information = { contact_log-what.information }
    .advice = { contact_log-what.advice }
    .job_tip = { contact_log-what.job_tip }
    .introduction = { contact_log-what.introduction }
    .language = { contact_log-what.language }
    .nice = { contact_log-what.nice }
contact_log-topic = عن ماذا تحدثتما؟ من كلمة إلى ثلاث كلمات.
contact_log-promise =
    { $by ->
        [me] سجّلت هذا: { $promised }. هل تم الآن؟
       *[them] وعد لك: { $promised }. هل تم الآن؟
    }
    .kept = تم
    .open = ليس بعد
contact_log-sooner =
    تواصلت مع { $contact }.
    هل أعود إليك أبكر قليلًا في المرتين القادمتين؟
    .yes = نعم، أبكر
    .no = الوتيرة كما هي
contact_log-next =
    { $planned ->
        [yes] تم الحفظ. حسب الوتيرة، اليوم التالي هو: { $due }. متى التواصل التالي؟
       *[no] تم الحفظ. متى التواصل التالي مع { $contact }؟
    }
    .rhythm = حسب وتيرتي
    .week = بعد أسبوع
    .month = بعد شهر
    .quarter = بعد 3 أشهر
    .none = دون موعد
contact_log-noted = حافظت على التواصل.

## Do they know? Once, 30 days after somebody was added

card-told = هل لدى { $contact } علم بملاحظتك القصيرة؟ من اللطيف قول ذلك.
    .yes = نعم
    .will = سأقول ذلك
    .delete = حذف ملاحظتي
contact_told-thanks = جيد. شكرًا على هذه اللفتة.
contact_tell-thanks = جيد. تكفي جملة واحدة: «أكتب ملاحظة صغيرة كي أتذكر محادثتنا».

## Why do you ask?

why-contact =
    أسأل كي أذكّرك لاحقًا بهذا الشخص وبموضوع محادثتكما.
    لا يرى ذلك أحد غيرك. لا أكتب أبدًا إلى معارفك.
why-promise = الوعد سبب جيد للكتابة. سأذكّرك به قبل يومه بيوم، أو بعد ثلاثة أيام.
why-place =
    أربع ضغطات تُظهر أين معارفك: في العمل أو المدرسة أو الدوائر أو وقت الفراغ.
    هكذا يظهر أي نوع من المعارف قد يفيدك بعد ذلك.
why-rhythm = كلمات قليلة من وقت إلى آخر تُبقي العلاقة دافئة. لك اختيار عدد المرات، أو عدم التذكير أبدًا.
why-benefit = كي تظهر لك لاحقًا فائدة معارفك. لا يرى ذلك أحد غيرك.
