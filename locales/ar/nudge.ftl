### Reminders about contacts, and what follows when a button under them is pressed.
### Nobody is late, nothing was missed. Every answer is a good one, also "let it rest".

card-nudge =
    { $why }
    فكرة: { $idea }
    { $exchange }
    .write = كتابة رسالة الآن
    .did = فعلت ذلك
    .later = لاحقًا
    .slower = مرات أقل
    .rest = فترة راحة

nudge-why =
    .promise_me = ربما هذا وقت مناسب للكتابة إلى { $contact }. سجّلت هذا: { $promise }.
    .promise_them = ربما هذا وقت مناسب لتحية { $contact }. وعد لك: { $promise }.
    .promise_me_day = ربما هذا وقت مناسب للكتابة إلى { $contact }. سجّلت هذا: { $promise }. الموعد: { $due }.
    .promise_them_day = ربما هذا وقت مناسب لتحية { $contact }. وعد لك: { $promise }. الموعد: { $due }.
    .talk = ربما هذا وقت مناسب لتحية { $contact }. آخر تواصل: { $last }. موضوع محادثتكما: { $topic }.
    .topic = ربما هذا وقت مناسب لتحية { $contact }. موضوع محادثتكما: { $topic }.
    .last = ربما هذا وقت مناسب لتحية { $contact }. آخر تواصل: { $last }.
    .hello = ربما هذا وقت مناسب لتحية { $contact }.

card-nudges = أسبوعك: { $people }. ما رأيك في تحية قصيرة لأحد معارفك؟
    .pick = اختيار شخص
    .none = لا أحد هذا الأسبوع
# In such a list, when the person promised something.
nudge-promised = { $contact } (ملاحظة منك)

card-noreply =
    لا رد من { $contact } بعد. هذا يحدث كثيرًا. عدم الرد يعني غالبًا الانشغال.
    لا بأس برسالة ثانية لطيفة. أو بفترة راحة.
    .second = رسالة ثانية
    .rest = فترة راحة
    .answer = جاء الرد

card-toomuch = كتبت لك بضع مرات. هل أكتب أقل؟
    .week = مرة في الأسبوع
    .month = مرة في الشهر
    .stop = إيقاف التذكير
    .fine = هذا مناسب

card-pausecheck =
    مرحبًا { $name }. لا داعي للعجلة.
    ما المناسب لك الآن؟
    .go_on = لنكمل
    .smaller = خطوات أصغر
    .pause = توقف مؤقت
    .stop = إيقاف التذكير

card-last_word = أنا هنا عند الحاجة. لن أكتب لك بعد الآن، حتى تصلني رسالة منك.

card-thanks = ما رأيك في رسالة شكر إلى { $contact }؟ رسالة قصيرة خلال يومين لها أثر جيد.
    .write = كتابة رسالة شكر
    .done = فعلت ذلك
    .skip = ليس هذه المرة

nudge-every =
    .days = { $n ->
        [zero] كل يوم
        [one] كل يوم
        [two] كل يومين
        [few] كل { $n } أيام
        [many] كل { $n } يومًا
       *[other] كل { $n } يوم
    }
    .weeks = { $n ->
        [zero] كل أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $n } أسابيع
        [many] كل { $n } أسبوعًا
       *[other] كل { $n } أسبوع
    }
    .months = { $n ->
        [zero] كل شهر
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $n } أشهر
        [many] كل { $n } شهرًا
       *[other] كل { $n } شهر
    }
    .year = مرة في السنة

## Later

nudge_later-when = لا مشكلة. متى أسألك من جديد عن { $contact }؟
    .tomorrow = غدًا
    .three_days = بعد 3 أيام
    .week = الأسبوع القادم
    .month = الشهر القادم
nudge_later-later = لا بأس. سيظهر اسم { $contact } من جديد يوم { $day }.
nudge_later-later_slower =
    لا بأس. سيظهر اسم { $contact } من جديد يوم { $day }.
    اخترت «لاحقًا» مرتين. بعد تواصلكما القادم أعود مرات أقل: { $every }. يمكنك تغيير ذلك في أي وقت.
# The second "later" in a row for a contact without a rhythm.
nudge_later-later_or_rest = لا بأس. سيظهر اسم { $contact } من جديد يوم { $day }. ويمكن لهذا التواصل أن يرتاح أيضًا: في المرة القادمة، بالزر «{ card-nudge.rest }».
nudge_later-kept = لا بأس. أحفظ موعد { $contact }: { $day }. لن أذكّرك به.

nudge_slower-slower = حسنًا. سيظهر اسم { $contact } من جديد يوم { $day }، ثم { $every }. التواصل القليل تواصل أيضًا.
nudge_slower-slowest = مرة في السنة هي أبطأ وتيرة. سيظهر اسم { $contact } من جديد يوم { $day }. ويمكن أيضًا اختيار فترة راحة.
nudge_rest-rests = الآن فترة راحة مع { $contact }: لن أذكّرك. عند تواصل جديد يمكنك تسجيله هنا.

## Choosing one of several

nudge_pick-who = { $count ->
        [zero] لا أحد الآن.
        [one] شخص واحد الآن.
        [two] شخصان الآن. بمن نبدأ؟
        [few] { $count } أشخاص الآن. بمن نبدأ؟
        [many] { $count } شخصًا الآن. بمن نبدأ؟
       *[other] { $count } شخص الآن. بمن نبدأ؟
    }
    .none = لا أحد هذا الأسبوع
nudge_pick-nobody = لا أحد الآن. كل شيء على ما يرام.
nudge_none-moved = لا بأس، لا أحد هذا الأسبوع. ستظهر الأسماء من جديد الأسبوع القادم.

nudge_one-due =
    { $why }
    فكرة: { $idea }
    { $exchange }
    .write = كتابة رسالة الآن
    .did = فعلت ذلك
    .ask_later = لاحقًا
    .slower = مرات أقل
    .rest = فترة راحة

## How much is right

nudge_weekly-done = حسنًا. سأكتب لك عن معارفك مرة في الأسبوع على الأكثر، وقد يتغير يوم التذكير. وتأتي أسئلة الأسبوع مرة كل أسبوعين على الأكثر.
nudge_monthly-done = حسنًا. سأكتب لك عن معارفك مرة في الشهر على الأكثر. وتأتي أسئلة الأسبوع أيضًا مرة في الشهر.
nudge_fine-done = جيد أن أعرف ذلك. نستمر كما كنا، ولن أسأل عن هذا من جديد.
nudge_go_on-done = أهلًا بعودتك. نكمل من هنا.
nudge_smaller-done = حسنًا. يكفي شيء صغير كل أسبوع. سأكتب لك مرة في الأسبوع على الأكثر.
nudge_stop-done = لن أذكّرك بعد الآن. يمكنك تغيير ذلك ضمن «الخصوصية» في أي وقت.

## The day after

thanks_done-noted = جيد. كلمة الشكر هدية.
thanks_skip-fine = لا بأس.

## What one could write. A whole sentence, after "فكرة:".

idea-promise_me = خبر قصير بأن الوعد تم، أو متى سيتم.
idea-promise_them = سؤال لطيف عن سير الأمر.
idea-topic = سؤال عن الجديد في هذا: { $topic }.
idea-meet = اقتراح مشي قصير أو قهوة.
idea-hello = سؤال «كيف الحال؟». هذا يكفي.
