### Writing a message: chosen, filled, shown in two languages, sent by the person alone.
### The messages themselves are in template.ftl.

human_msg-old = هنا رسالة بدأتها إلى { $contact }. هل نكملها أم أحذفها؟
    .go_on = إكمالها
    .delete = حذفها
human_msg-dropped = تم الحذف.
human_msg-type = ماذا نكتب؟
    .m1 = بعد فعالية
    .m2 = دعوة قصيرة على الإنترنت
    .m3 = طلب محادثة لمدة 20 دقيقة
    .m4 = طلب تعريف بشخص آخر
    .m5 = شكر
    .m6 = تجديد تواصل قديم
human_msg-to = إلى من؟ يمكنك اختيار اسم، أو كتابة الاسم الأول.
human_msg-tone = ما مدى القرب بينك وبين { $contact }؟
    .first = أول تواصل
    .known = بيننا معرفة

## The words to fill in. They stand after a colon, so short words are enough.

human_msg-event = أين كان اللقاء مع { $contact }؟ مثلًا: معرض الوظائف في مايو.
human_msg-topic = عن ماذا تحدثتما؟ تكفي بضع كلمات.
human_msg-channel = أين يمكن أن تبقيا على تواصل؟ مثلًا: LinkedIn.
human_msg-field = أي نوع من العمل؟ مثلًا: المحاسبة.
human_msg-job = ما مهنتك؟ مثلًا: التمريض، خمس سنوات.
human_msg-advice = ما أكثر شيء أفادك؟ مثلًا: نصيحتك عن الدورة.
human_msg-memory = ماذا بقي في ذاكرتك عن { $contact }؟ مثلًا: غداؤنا معًا في الدورة.
human_msg-news = ما أخبارك؟ مثلًا: بدأت دورة لغة.
human_msg-tip = عن ماذا النصيحة أو الرابط؟ مثلًا: فعالية في 3 يونيو.
human_msg-reason = ما سبب التهنئة؟ مثلًا: عملك الجديد.
human_msg-question = ما سؤالك الواحد؟ مثلًا: كيف وجدت أول عمل لك هنا؟
human_msg-meeting = ما فكرتك؟ مثلًا: قهوة يوم الثلاثاء الساعة 17.

## The finished message

human_msg-preview =
    { $blocks ->
        [1] هذه رسالتك.
       *[2] { $chosen ->
            [yes] هذه رسالتك: أولًا باللغة المختارة، ثم بلغتك.
           *[no] هذه رسالتك: أولًا بلغة البلد، ثم بلغتك.
        }
    }
    { $filled ->
        [yes] كلماتك باقية كما كتبتها. يمكنك نقلها إلى اللغة الأخرى بنفسك.
       *[no] يمكنك إضافة جملة من عندك.
    }
    .copy = نسخت الرسالة
    .change = تغيير
    .tongue = بلغة أخرى
    .shorter = أقصر
    .coach = سؤال المرشد
# The message in a language they choose, for somebody who lives elsewhere.
human_msg-tongue = بأي لغة تكون الرسالة؟
    .fi = الفنلندية
    .sv = السويدية
    .nl = الهولندية
    .en = الإنجليزية
human_msg-short =
    .copy = نسخت الرسالة
    .change = تغيير
    .longer = أطول من جديد
    .coach = سؤال المرشد
    .tongue = { human_msg-preview.tongue }

human_msg-copied =
    يمكنك إرسالها من بريدك أو تطبيقك. أنا لا أرسلها.
    هل أسألك بعد يومين كيف سار الأمر؟
    .yes = نعم
    .no = لا، شكرًا
human_msg-will_ask = حسنًا، سأسألك بعد يومين. الكتابة إلى { $contact } خطوة حقيقية.
human_msg-wont_ask = لا بأس، لن أسأل. الكتابة إلى { $contact } خطوة حقيقية.
human_msg-done = جيد. الكتابة إلى { $contact } خطوة حقيقية.

## Two days later

card-sent_check = هل أرسلت الرسالة إلى { $contact }؟
    .sent = أرسلتها
    .answer = جاء رد
    .not_yet = ليس بعد
    .not_needed = لا حاجة إليها
msg_sent-noted = جيد. الكتابة إلى إنسان خطوة حقيقية.
msg_answer-nice = خبر جميل. شكرًا على إخباري.
msg_not_yet-fine = لا مشكلة. سأسأل مرة أخرى بعد ثلاثة أيام.
msg_not_yet-without = لا مشكلة. لا داعي للعجلة.
msg_let_be-fine = لا بأس. ليس من الضروري إرسال كل رسالة.

why-message =
    أحتاج إلى بضع كلمات كي تشبه الرسالة كلامك.
    أحفظها 30 يومًا، لك وحدك. لا أرسلها أبدًا.
