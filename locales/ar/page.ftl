### Words on the pages around the talk: the start page, the chat's frame, notices and errors.
### The person may be tired, on a small old phone, reading a second language. Plain words.

## The frame of every page

page-silta = Silta
page-skip = الانتقال إلى المحتوى
page-skip-talk = الانتقال إلى المحادثة
page-run-by = الجهة المسؤولة: { $operator }
page-privacy = الخصوصية
page-languages = اللغة
page-go-start = إلى صفحة البداية
page-open-chat = فتح المحادثة
page-staff = للفريق

## The chat

page-program = برنامج كمبيوتر
page-talk-to-person = التحدث مع شخص من الفريق
page-conversation = المحادثة
page-menu = القائمة
page-your-answer = جوابك
page-write-or-choose = جوابك هنا
page-send = إرسال
page-answers = الأجوبة الممكنة
page-more-answers = خيارات أخرى
page-choose-many = يمكنك اختيار أي عدد
page-copy = نسخ النص
page-copied = تم النسخ.
page-card-add = إضافة شخص من ملف
page-card-file = شخص من ملف (vcf)
page-card-large = هذا الملف كبير جدًا. الرجاء إرسال شخص واحد دون صورة، أو إضافة الاسم في «معارفي».
page-download = تنزيل { $name }
page-person-writes = يكتب لك الآن شخص من الفريق: { $who }.
page-silent = أنا في صمت حتى ينتهي هذا الشخص.
page-machine = ترجمة آلية. قد تكون فيها أخطاء.
page-original = النص كما كُتب، بهذه اللغة: { $language }
page-you-said = كلامك:
page-earlier = الرسائل القديمة لا تظهر هنا.

page-waits = لا توجد شبكة. سأرسلها عند عودة الشبكة.
page-again = لم تُرسل بعد. سأحاول مرة أخرى بعد قليل.
page-not-taken = لم يكن إرسال هذا ممكنًا.
page-no-stream = لا توجد شبكة الآن. أحاول مرة أخرى.
page-too-long = هذا طويل على رسالة واحدة. الرجاء إرساله في أجزاء. أكبر عدد من الأحرف في كل جزء: { $most }.
page-too-fast = الرسائل سريعة جدًا. الرجاء الانتظار دقيقة، ثم الإرسال من جديد. كلماتك ما زالت هنا.
page-busy = لا أستطيع الرد الآن. كلماتك ما زالت هنا. الرجاء إرسالها من جديد بعد دقيقة.
page-not-read = لم أستطع قراءة هذا. الرجاء كتابته مرة أخرى.
page-forged = جاء هذا من صفحة أخرى، لذلك لم آخذه. الرجاء كتابته هنا.

page-hello = مرحبًا
page-hello-lead = كلمة Silta تعني الجسر. أساعدك على التعرف على الناس والبقاء على تواصل، بخطوات صغيرة.
page-hello-safe = لا حاجة إلى حساب أو رقم هاتف أو اسم حقيقي. يمكنك التوقف في أي وقت.
page-start = البدء
page-start-code = معك رابط خاص. لاستخدامه، يكفي زر «البدء».

## The start page

page-front-one = لقاء الناس.
page-front-two = البقاء على تواصل.
page-front-three = بالسرعة التي تناسبك.
page-front-lead = كلمة Silta تعني الجسر. هذه مساعدة مجانية للبالغين القادمين حديثًا، للتعرف على ناس أكثر. وهي متاحة باللغات الظاهرة في هذه الصفحة.
page-front-start = البدء هنا في المتصفح
page-front-telegram = فتح في تيليغرام
page-front-safe = لا حاجة إلى حساب أو رقم هاتف أو اسم حقيقي. يمكنك التوقف في أي وقت.
page-try = تجربة
page-try-says = هذا عرض للتجربة. الأشخاص هنا ليسوا حقيقيين.
page-how = كيف يعمل ذلك
page-how-small = خطوات صغيرة
page-how-small-says = سبع خطوات، وتمرين صغير واحد في كل مرة. يمكنك الخروج والعودة في أي وقت. مكانك محفوظ.
page-how-real = ناس حقيقيون
page-how-real-says = هذا برنامج كمبيوتر، يساعدك على كتابة الجملة الأولى. أما اللقاء فهو لك. يمكنك دائمًا طلب التحدث مع شخص من الفريق.
page-how-real-says-alone = هذا برنامج كمبيوتر، يساعدك على كتابة الجملة الأولى. أما اللقاء فهو لك. وإذا كتب إنسان في المحادثة، يُذكر ذلك بوضوح. يذكر لك البرنامج أين يمكن أن يساعدك الناس.
page-how-yours = أسرارك تبقى لك
page-how-yours-says = معارفك وملاحظاتك لك وحدك. يمكنك رؤية كل شيء وتنزيله وحذفه بنفسك.
page-seven = سبع خطوات
page-step-mindset = طريقة التفكير
    .says = رؤية نقاط قوتك
page-step-goals = الهدف
    .says = اختيار هدف واحد واضح
page-step-nap = خطتك
    .says = أشخاص وأنشطة ومواعيد
page-step-human = لقاء الناس
    .says = الجملة الأولى، والمحادثة الأولى
page-step-super = أشخاص يجمعون الناس
    .says = إيجاد من يعرفون كثيرين
page-step-follow = البقاء على تواصل
    .says = تواصل دون ضغط
page-step-keepgoing = الاستمرار
    .says = المتابعة عند الصعوبة
page-minutes = { $minutes } دقيقة
page-free-order = الترتيب حر. معظم الناس يقضون هنا بضع دقائق في الأسبوع.
page-no-decisions = لا تقرر Silta شيئًا عن مساعداتك المالية أو تصريح إقامتك. ولا تسأل أبدًا عن الصحة أو الدين أو السياسة أو الأوراق.
page-danger = عند الخطر، رقم الطوارئ هو 112.
page-danger-says = هذا برنامج، ولا يستطيع المساعدة في حالة الطوارئ.

## The public privacy notice

page-notice = بياناتك ملك لك
page-notice-lead = هذا بيان الخصوصية. القرار لك: ما الذي يُحفظ، ومن يراه.
page-notice-who = الجهة المسؤولة
page-notice-who-says = الجهة المسؤولة: { $operator }. للأسئلة: { $contact }.
page-notice-who-unset = المسؤول هو المؤسسة التي تدير هذه الصفحة. وهي تضيف اسمها هنا.
page-notice-what = ما الذي يُحفظ
page-notice-what-says = أجوبتك، وأهدافك وخططك، وأسماء معارفك (الاسم الأول أو لقب قصير)، ولقاءاتك.
page-notice-before = قبل موافقتك على هذا البيان، يُحفظ فقط مكانك في الأسئلة الأولى. ودون موافقة، يُحذف بعد 24 ساعة.
page-notice-why = السبب
page-notice-why-says = لتقديم هذه الخدمة لك، لا لشيء آخر.
page-notice-sees = من يرى بياناتك
page-notice-sees-says = لا أحد غيرك. يراها آخرون بموافقتك فقط، ويمكنك سحب الموافقة.
page-notice-not = ما لا نكتبه هنا
page-notice-not-says = الرجاء عدم الكتابة عن الصحة أو الدين أو السياسة أو الأصل العرقي. وكذلك عن الحياة الجنسية أو الجرائم أو رقم تصريح الإقامة. لا أسأل عن ذلك أبدًا.
page-notice-people = معارفك
page-notice-people-says = الاسم الأول أو لقب قصير فقط، دون أرقام هواتف. لا أكتب إليهم أبدًا. من ملف جهة الاتصال آخذ الاسم فقط، ولا أحتفظ بالملف.
page-notice-translation = الترجمة
page-notice-translation-says = تتم على جهازنا نحن. لا تقرأ كلماتك أي شركة أخرى.
page-notice-channels = تيليغرام وهذه الصفحة
page-notice-channels-says = في تيليغرام، تمر الرسائل عبر شركة تيليغرام أيضًا. هنا في المتصفح، تبقى الرسائل عندنا.
page-notice-cookie = ملفات تعريف (كوكي)
page-notice-cookie-says = تحفظ المحادثة ملف كوكي واحدًا، كي يجد متصفحك محادثتك من جديد. يُحفظ عند الضغط على «البدء»، ويبقى 13 شهرًا. وتحفظ صفحاتك الخاصة ملفين آخرين: واحد يبقي دخولك مفتوحًا، وواحد يعرف لغتك. لا يوجد تتبع.
page-notice-long = مدة الحفظ
page-notice-long-says = طوال مدة استخدامك للخدمة. بعد 12 شهرًا دون استخدام أسألك، ثم أحذف. كلمات المحادثة تُحفظ 30 يومًا.
page-notice-rights = حقوقك
page-notice-rights-says = يمكنك رؤية بياناتك وتصحيحها وتنزيلها وحذفها. ويمكنك قول «لا»، والشكوى إلى هيئة حماية البيانات. في المحادثة: «القائمة»، ثم «أمور أخرى»، ثم «الخصوصية».
page-notice-emergency = ليست للطوارئ
page-notice-emergency-says = عند الخطر، رقم الطوارئ هو 112.

## When something goes wrong

page-wrong = حدث خطأ
page-lost = هذه الصفحة غير موجودة هنا
page-lost-says = ما كتبته محفوظ. يمكنك فتح المحادثة والمتابعة هناك، أو العودة إلى صفحة البداية.
page-ours = حدث خطأ من جهتنا
page-ours-says = ما كتبته محفوظ. الرجاء المحاولة مرة أخرى بعد دقيقة.
page-ours-number = عند إخبارنا بذلك، يفيدنا هذا الرقم: { $number }.
page-fast = كان ذلك سريعًا جدًا
page-fast-says = ما كتبته محفوظ. الرجاء الانتظار دقيقة، ثم المحاولة مرة أخرى.
page-refused = لم آخذ هذا
page-refused-says = جاء من صفحة أخرى، أو هو طويل جدًا. الرجاء فتح المحادثة وكتابته هناك.
page-try-again = محاولة أخرى

## Ways into the demonstration: who a visitor can be

page-door-coach = مرشد أو مرشدة
    .says = المجموعة، ومن ينتظر، وأين وصل الناس.
page-door-admin = الإدارة
    .says = الناس والأدوار، وكيف تعمل الخدمة.
page-door-participant = شخص مشارك
    .says = معارفي وخريطتي، وما هو محفوظ عني.
