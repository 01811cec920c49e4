### After an event: were you there, whom do you want to remember, thanks, and any news.
### Whoever did not go did nothing wrong. What made it hard is only counted, without a name.

event-untitled = الفعالية

## Cards

card-event_tomorrow =
    { $when ->
        [today] اليوم: { $title }.
       *[other] في خطتك يوم { $day }: { $title }.
    }
    { $has ->
        [yes] مهمتك الصغيرة: { $mission }
       *[no] تكفي مهمة صغيرة: الحديث مع شخص واحد.
    }
    .intro = بطاقة التعريف بنفسي
    .company = من يمكنه مرافقتي؟
    .cannot = لا أستطيع الذهاب
card-event_after = هل ذهبت؟ الفعالية هي: { $title }.
    .yes = نعم
    .no = لا
    .cancelled = أُلغيت الفعالية
card-event_thanks =
    كان في بالك شكر: { $people }.
    رسالة قصيرة خلال يومين لها أثر جيد.
    .write = كتابة رسالة شكر
    .done = فعلت ذلك
    .skip = ليس هذه المرة
card-event_news =
    كان لقاؤك مع: { $people }. الفعالية هي: { $title }.
    هل من جديد؟
    .news = نعم، تواصلنا
    .write = كتابة رسالة إلى شخص
    .none = لا جديد

## Were you there?

event_after-which = عن أي فعالية نتحدث؟
    .other = فعالية أخرى
event_after-ask = هل ذهبت؟ الفعالية هي: { $title }.
    .yes = نعم
    .no = لا
    .cancelled = أُلغيت الفعالية
event_after-title = ما اسم الفعالية التي كنت فيها؟ تكفي بضع كلمات.
    .none = لا فعالية الآن
event_after-day = في أي يوم كانت؟
    .today = اليوم
    .yesterday = أمس
event_after-nothing = لا بأس. بعد أي فعالية يمكنك أن تحكي لي عنها هنا.

## They were there

event_talked-talked = جيد أنك ذهبت. مع كم شخص كان حديثك؟
    .nobody = لا أحد هذه المرة
    .one = شخص واحد
    .few = اثنان أو ثلاثة
    .many = أكثر من ثلاثة
event_talked-zero = الحضور خطوة أيضًا. ماذا رأيت أو تعلّمت؟
event_talked-learned = تم الحفظ ضمن لحظاتك الجيدة. لا يراه أحد غيرك.
event_talked-who = من نحفظ اسمه؟ حتى خمسة ألقاب قصيرة، كل لقب في سطر. من فضلك، دون أسماء عائلة.
event_talked-mission =
    كانت مهمتك الصغيرة: { $mission }
    هل تمت؟
    .reached = تمت
    .part = تم جزء منها
    .later_on = في مرة أخرى
event_talked-thank = لمن نكتب كلمة شكر؟ يمكنك اختيار أسماء، أو لا أحد.
event_talked-next =
    { $thanks ->
        [yes] غدًا: رسالة شكر إلى { $people }.
       *[no] لا رسائل شكر في الخطة. لا بأس.
    }
    يوم { $day } أسألك عن الجديد. بعد ذلك يصبح التواصل مع كل شخص بوتيرة هادئة.
    .write = كتابة رسالة الآن
    .not_now = لاحقًا
event_talked-alone = تم الحفظ. لن أذكّرك. كل الأسماء موجودة ضمن «معارفي». هل نكتب رسالة الآن؟
    .write = كتابة رسالة الآن
    .not_now = لاحقًا
event_talked-whom = إلى من نكتب؟
event_talked-later_on = لا بأس. التقيت هناك بأشخاص. هذه خطوة حقيقية.
event_talked-done = شكرًا على إخباري. الذهاب إلى هناك كان خطوة حقيقية.

## Somebody they met, the short way

event_person-same = هذا الاسم موجود لديك: { $contact }. هل هو الشخص نفسه؟
    .yes = نعم، الشخص نفسه
    .no = لا، شخص جديد
event_person-noted = سجّلت لقاءك مع: { $contact }.
event_person-topic = { $contact }: عن ماذا تحدثتما؟ من كلمة إلى ثلاث كلمات.
    .enough = هذا كل شيء الآن
event_person-promise = { $contact }: هل هناك وعد من أحدكما؟
    .none = لا
    .me = وعد مني
    .them = وعد من الطرف الآخر
event_person-mine = بماذا وعدت؟ تكفي بضع كلمات.
event_person-theirs = ما الوعد من الطرف الآخر؟ تكفي بضع كلمات.
event_person-until = حتى متى؟ يمكنك اختيار موعد، أو كتابة تاريخ.
    .three_days = خلال 3 أيام
    .one_week = خلال أسبوع
    .no_day = دون موعد

## How it was: six taps, each can be skipped. Each text is a sentence of a guest.

event_rate-how =
    كيف كانت؟ الفعالية هي: { $title }.
    هنا ست جمل. 1 = غير صحيح، 5 = صحيح تمامًا.
event_rate-communication = «فهمت ما الذي سيحدث.»
    .enough = التوقف هنا
event_rate-accessibility = «كان المجيء سهلًا، والمشاركة كذلك.»
    .enough = التوقف هنا
event_rate-trust = «شعرت بالأمان والترحيب.»
    .enough = التوقف هنا
event_rate-bridging = «التقيت بأشخاص لا ألتقي بهم عادة.»
    .enough = التوقف هنا
event_rate-equality = «كانت معاملة الجميع متساوية.»
    .enough = التوقف هنا
event_rate-added_value = «كانت الفعالية مفيدة لي.»
    .enough = التوقف هنا
event_rate-go_again = هل في بالك الذهاب مرة أخرى؟
    .yes = نعم
    .no = لا
event_rate-thanks = شكرًا. أحفظ الأرقام دون اسمك.

## They were not there

event_barrier-what = شكرًا على إخباري. ما الذي جعل الذهاب صعبًا؟ أعدّ الأجوبة فقط، دون اسمك.
    .time = الوقت أو العمل
    .language = اللغة
    .alone = لم أعرف أحدًا هناك
    .price = الطريق أو السعر
    .children = الأطفال
    .tired = شعرت بالتعب
    .dull = لم تكن مهمة لي
    .other = سبب آخر
event_barrier-help = ما الذي يجعله أسهل في المرة القادمة؟
    .company = الذهاب مع شخص
    .smaller = فعالية أصغر
    .online = فعالية على الإنترنت
    .hour = وقت آخر من اليوم
    .nothing = لا شيء الآن
event_barrier-look = جيد أن أعرف ذلك. هذا ما لدي الآن.
event_barrier-fine = لا بأس. ستأتي فعاليات أخرى.

event_off-sorry = يؤسفني ذلك. شكرًا على إخباري. لن أسأل عنها مرة أخرى.

event_cancel-fine =
    لا بأس. أزلتها من قائمتك.
    { $page ->
        [yes] لا أستطيع إخبار الجهة المنظمة. هذا ممكن لك على صفحتهم.
       *[no] إن كان هناك من ينتظرك، فرسالة قصيرة لفتة لطيفة.
    }
    هل أعرض عليك الفعالية التالية؟
    .page = فتح الصفحة
    .show = عرضها
    .not_now = ليس الآن
event_cancel-end = لا بأس. أطيب الأمنيات، وإلى اللقاء.

## The days after

event_write-who = لمن نكتب كلمة شكر الآن؟
event_greet-who = إلى من نكتب؟
event_heard-who = مع من كان التواصل؟
event_thanked-noted = جيد. كلمة الشكر هدية.
event_quiet-fine = لا بأس. عدم وجود جديد أمر طبيعي. سيظهر كل اسم من جديد بوتيرة هادئة، أو في اليوم المختار.

## Why do you ask?

why-after = كي لا تُنسى اللقاءات الجيدة. لا يرى أجوبتك أحد غيرك.
why-rate =
    تتعلم الجهات المنظمة من ذلك. لا ترى إلا متوسط أجوبة خمسة أشخاص أو أكثر.
    لا أحفظ اسمك مع الأرقام.
why-barrier = أعدّ ما يجعل الذهاب صعبًا، كي تصبح الفعاليات أسهل. لا أحفظ من قال ذلك.
