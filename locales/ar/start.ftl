### The welcome. The person is new here, may be tired, and may read a second language.
### Honest and warm: a program, free, no decisions about anybody. As few questions as possible.

start-hello = مرحبًا! أنا Silta (سيلتا). هذا الاسم يعني «الجسر» بالفنلندية. أنا برنامج كمبيوتر، ولست إنسانًا. أساعدك على التعرف على الناس والبقاء على تواصل في بلدك الجديد.
    .go = البدء
    .about = من يدير هذه الخدمة؟
    .mine = لدي Silta من قبل
    .who = لدي كلمة سر
start-about = { $known ->
        [yes] الجهة التي تدير هذه الخدمة: { $org }. الخدمة مجانية. وهي لا تقرر شيئًا عن مساعداتك المالية أو تصريح إقامتك.
       *[no] المؤسسة التي تدير هذه الخدمة تضيف اسمها هنا. الخدمة مجانية. وهي لا تقرر شيئًا عن مساعداتك المالية أو تصريح إقامتك.
    }
    .ok = حسنًا
start-lang = بأي لغة نتحدث؟ يمكنك تغييرها في أي وقت.
    .other = لغة أخرى
start-lang_other = هذه اللغة ليست لدي بعد. حفظت الطلب دون اسمك. أي لغة من هذه أسهل عليك في القراءة؟
start-age = هذه الخدمة للبالغين. هل عمرك 18 سنة أو أكثر؟
    .yes = نعم
    .no = لا
start-minor = { $known ->
        [yes] للأسف، هذه الخدمة للبالغين. هنا من يستطيع مساعدتك: { $youth }. لا أحتفظ بأي شيء عنك.
       *[no] للأسف، هذه الخدمة للبالغين. يمكن أن تساعدك المدرسة، أو ممرضة المدرسة، أو مركز للشباب. لا أحتفظ بأي شيء عنك.
    }

## The privacy notice, three bubbles.

start-notice = أولًا، كلمة عن بياناتك.

    { $known ->
        [yes] { $reachable ->
            [yes] الجهة المسؤولة: { $org }. للأسئلة: { $mail }.
           *[no] الجهة المسؤولة: { $org }.
        }
       *[no] الجهة المسؤولة: المؤسسة التي تدير هذه الخدمة. وهي تضيف اسمها هنا.
    }

    ما أحفظه: أجوبتك، وأهدافك وخططك، وأسماء معارفك (الاسم الأول أو لقب قصير)، ولقاءاتك.

    السبب: لتقديم هذه الخدمة لك.

    من يرى بياناتك: لا أحد غيرك. يراها آخرون بموافقتك فقط.
start-notice_words = الرجاء عدم الكتابة عن الصحة أو الدين أو السياسة أو الأصل العرقي. وكذلك عن الحياة الجنسية أو الجرائم أو رقم تصريح الإقامة. لا أسأل عن ذلك أبدًا.

    معارفك: الاسم الأول أو لقب قصير فقط، دون أرقام هواتف. لا أكتب إليهم أبدًا.

    في تيليغرام، تمر محادثتنا عبر أجهزة شركة تيليغرام. الحذف هنا لا يمسح تلك المحادثة. أما المحادثة في المتصفح فتبقى عندنا.
start-privacy = الترجمة: على جهازنا نحن فقط.

    مدة الحفظ: طوال مدة استخدامك للخدمة. بعد 12 شهرًا دون استخدام أسألك، ثم أحذف.

    حقوقك: يمكنك رؤية بياناتك وتصحيحها وتنزيلها وحذفها. ويمكنك قول «لا»، والشكوى إلى هيئة حماية البيانات.

    هذه الخدمة ليست للطوارئ. عند الخطر، رقم الطوارئ هو 112.
    .accept = فهمت
    .read = قراءة المزيد
    .not_now = ليس الآن

start-full_what = هذا هو النص الأطول. أحفظ اسمك أو لقبك القصير، واللغة، والمدينة. أحفظ ما يهمك، ونوع عملك. أحفظ معارفك وأهدافك ومسوداتك، وعلاماتك على الفعاليات. أحفظ محادثتنا 30 يومًا. أستخدم ذلك كي أرد عليك، وأعرض لك فعاليات قريبة. لا أذكّرك إلا بموافقتك. لا أبيع شيئًا.
start-full_who = أسماؤك وملاحظاتك ورسائلك لك وحدك. عند طلب التحدث مع شخص، يرى هذا الشخص طلبك. كل شيء غير ذلك يحتاج إلى موافقة خاصة منك. كلمة «لا» لا تحرمك أبدًا من شيء آخر. يمكنك سحب كل موافقة.
start-full = { $known ->
        [yes] البيان الكامل: { $notice }. لاحقًا، ضمن «الخصوصية»، يمكنك رؤية كل شيء وتصحيحه وتنزيله وحذفه. يتم الحذف فورًا. لا أكتب أبدًا إلى معارفك.
       *[no] لاحقًا، ضمن «الخصوصية»، يمكنك رؤية كل شيء وتصحيحه وتنزيله وحذفه. يتم الحذف فورًا. لا أكتب أبدًا إلى معارفك.
    }
    .accept = فهمت
    .not_now = ليس الآن
start-another_day = لا بأس. لا أحتفظ بأي شيء عنك. يمكنك الكتابة لي من جديد في أي يوم.

## A code from another place

start-code = معك رمز. هذا الرمز يربط هذه المحادثة بمكان آخر لك في Silta. هل أنشأت الرمز بنفسك قبل قليل؟ الرجاء عدم استخدام رمز من شخص آخر.
    .yes = نعم، هذا رمزي
    .no = لا
start-joined = أهلًا بعودتك. هذه المحادثة ومكانك الآخر محادثة واحدة الآن.
start-code_unknown = هذا الرمز لم يعد يعمل. كل رمز صالح لعشر دقائق، ولمرة واحدة.

## The three questions before the first menu

start-name = بأي اسم أناديك؟ يكفي الاسم الأول أو لقب قصير.
start-need = ما الأهم لديك الآن؟ يمكنك اختيار خيار أو خيارين.
    .job = العمل
    .work = علاقاتي في العمل
    .study = التدريب أو الدراسة
    .understand = فهم كيف تسير الأمور هنا
    .language = ممارسة اللغة
    .people = التعرف على الناس
    .business = مشروعي الخاص
    .unsure = لا أعرف بعد
start-need-inline =
    .job = { start-need.job }
    .work = { start-need.work }
    .study = { start-need.study }
    .understand = { start-need.understand }
    .language = { start-need.language }
    .people = { start-need.people }
    .business = { start-need.business }
    .unsure = { start-need.unsure }
start-ready = شكرًا. هذا كل ما أحتاج إليه للبدء. لا داعي للعجلة، فالاختيار لك دائمًا.

## Where they live

find_town-town = في أي مدينة سكنك الآن؟ أسأل كي أعرض لك فعاليات قريبة.
find_town-unknown = لا أجد هذه المدينة عندي.
    .again = كتابتها مرة أخرى
    .keep = إبقاؤها كما كتبتها
find_town-which = وجدت أكثر من مدينة. ما مدينتك منها؟
    .again = كتابتها مرة أخرى
    .none = لا شيء منها
find_town-found = حفظت المكان: { $place }.
find_town-country = في أي بلد سكنك الآن؟
    .fi = فنلندا
    .be = بلجيكا
    .nl = هولندا
    .se = السويد
    .other = بلد آخر

## Asked when it is needed first

ask_remind-remind = هل يمكنني تذكيرك بخطتك ومعارفك؟ اختيار الأوقات لك.
    .yes = نعم
    .no = لا
ask_remind-times = { $some ->
        [yes] لا أكتب إلا بين { $from } و{ $to }، وأصمت في هذه الأيام: { $days }. هل هذا مناسب لك؟
       *[no] لا أكتب إلا بين { $from } و{ $to }. هل هذا مناسب لك؟
    }
    .good = مناسب
    .change = تغيير
ask_remind-without = لا بأس. أرد فقط عندما تصلني رسالة منك. يمكنك تغيير ذلك ضمن «الخصوصية».
ask_fields-pick = ما نوع عملك، أو العمل الذي يعجبك؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
    .care = الصحة والرعاية
    .teaching = التعليم ورعاية الأطفال
    .social = العمل الاجتماعي
    .office = المكاتب والمالية
    .sales = المتاجر والمبيعات
    .tech = الكمبيوتر والبرمجة
    .engineering = الهندسة والتصميم
    .building = البناء والإصلاح
    .factory = المصانع والآلات
    .transport = القيادة والمستودعات
    .kitchen = الطبخ والمطاعم
    .hotel = الفنادق والسفر
    .cleaning = التنظيف والعناية بالمباني
    .farming = الزراعة والغابات والحدائق
    .media = الإعلام والفن والثقافة
    .science = البحث والمختبرات
    .law = القانون والدوائر العامة
    .beauty = الشعر والتجميل
ask_fields-pick-inline =
    .care = { ask_fields-pick.care }
    .teaching = { ask_fields-pick.teaching }
    .social = { ask_fields-pick.social }
    .office = { ask_fields-pick.office }
    .sales = { ask_fields-pick.sales }
    .tech = { ask_fields-pick.tech }
    .engineering = { ask_fields-pick.engineering }
    .building = { ask_fields-pick.building }
    .factory = { ask_fields-pick.factory }
    .transport = { ask_fields-pick.transport }
    .kitchen = { ask_fields-pick.kitchen }
    .hotel = { ask_fields-pick.hotel }
    .cleaning = { ask_fields-pick.cleaning }
    .farming = { ask_fields-pick.farming }
    .media = { ask_fields-pick.media }
    .science = { ask_fields-pick.science }
    .law = { ask_fields-pick.law }
    .beauty = { ask_fields-pick.beauty }
ask_host_level-pick = ما مستواك في لغة البلد هنا؟ المقصود: { $host_lang }.
    .few = بضع كلمات
    .simple = محادثة يومية بسيطة
    .work = أستطيع الحديث عن عملي
    .well = مستوى جيد

language-fi = الفنلندية
language-sv = السويدية
language-nl = الهولندية
language-local = اللغة الرئيسية في مكان سكنك

## Why do you ask? One text for each kind of data.

why-age = هذه الخدمة تجمع بالغين مع بالغين آخرين. لهذا أسأل. لا أحفظ عمرك.
why-name = كي أتحدث معك بلطف. أي اسم مناسب، وليس من الضروري أن يكون اسمك الحقيقي.
why-town = كي أعرض لك فعاليات قريبة، وأعرف كم الساعة عندك. لا يرى ذلك أحد غيرك.
why-needs = كي أبدأ بما يهمك. يمكنك تغييره في أي وقت.
why-reminders = كثيرًا ما تضعف العلاقات لأن لا أحد يبدأ بالكتابة. تذكير صغير يساعد. دون موافقتك لا أبدأ بالكتابة أبدًا.
why-fields = كي تناسب الفعاليات والوظائف والأمثلة عملك. يمكنك ترك هذا السؤال دون جواب.
why-level = كي أعرض النصوص باللغتين عندما يفيد ذلك. لا يوجد جواب خاطئ.
