### Home and the ways from it. Often read, so short.

menu-home = { $named ->
        [yes] ماذا نفعل الآن يا { $name }؟
       *[no] ماذا نفعل الآن؟
    }
    .next_step = خطوتي التالية
    .people = معارفي
    .events = فعاليات ووظائف
    .messages = الرسائل واللقاءات
    .plan = خطتي
    .finish = إكمال الأسئلة الأولى
    .other = أمور أخرى
menu_more-list = بماذا أساعدك أيضًا؟
    .language = اللغة
    .when = أوقات الرسائل
    .privacy = الخصوصية
    .elsewhere = هاتف آخر أو كمبيوتر
    .share = هاتف مشترك
    .who = تغيير الشخص
    .person = التحدث مع شخص من الفريق
    .wins = ما سار جيدًا
    .pages = صفحاتي
    .waits = من ينتظر
    .report = الإبلاغ عن مشكلة
menu_more-when = لا أكتب لك إلا بموافقتك. ماذا نغيّر؟
    .hours = أوقات الهدوء
    .pause = توقف مؤقت
    .amount = عدد المرات
    .enough = لا شيء، شكرًا

## The seven steps

step-mindset = طريقة التفكير
    .numbered = { $i }. طريقة التفكير
    .ticked = ✓ { $i }. طريقة التفكير
    .purpose = رؤية نقاط قوتك، والشعور بأن لقاء الناس ممكن.
step-goals = الهدف
    .numbered = { $i }. الهدف
    .ticked = ✓ { $i }. الهدف
    .purpose = اختيار هدف واحد واضح، يمكنك التأثير فيه.
step-nap = خطتك
    .numbered = { $i }. خطتك
    .ticked = ✓ { $i }. خطتك
    .purpose = تحويل الهدف إلى أشخاص وأنشطة ومواعيد.
step-human = لقاء الناس
    .numbered = { $i }. لقاء الناس
    .ticked = ✓ { $i }. لقاء الناس
    .purpose = تواصل حقيقي، وجهًا لوجه أو على الإنترنت.
step-super = أشخاص يجمعون الناس
    .numbered = { $i }. أشخاص يجمعون الناس
    .ticked = ✓ { $i }. أشخاص يجمعون الناس
    .purpose = التعرف على من يجمعون الناس، ثم القيام بذلك بنفسك.
step-follow = البقاء على تواصل
    .numbered = { $i }. البقاء على تواصل
    .ticked = ✓ { $i }. البقاء على تواصل
    .purpose = علاقات دافئة دون ضغط.
step-keepgoing = الاستمرار
    .numbered = { $i }. الاستمرار
    .ticked = ✓ { $i }. الاستمرار
    .purpose = الاستمرار عند الصعوبة، ورؤية التقدم.

step_intro-intro = الخطوة التالية: { $title }. { $purpose } { $begun ->
        [yes] التمرين التالي: «{ $tool }».
       *[no] تحتاج إلى { $minutes } دقيقة.
    } يمكنك التوقف في أي وقت.
    .begin = البدء
    .tools = اختيار تمرين
    .tips = نصائح
    .another = خطوة أخرى
    .not_now = ليس الآن
step_intro-half = { $title }: هناك تمرين لم يكتمل بعد. «{ $tool }»
    .go_on = المتابعة من حيث توقفت
    .tools = اختيار تمرين
    .tips = نصائح
    .another = خطوة أخرى
    .not_now = ليس الآن
step_intro-tools = { $title }: أي تمرين نختار؟
    .mindset_hand = نقاط قوتي: اليد
    .mindset_thoughts = أفكار توقفني
    .mindset_give = ما يمكنني تقديمه
    .mindset_style = طريقتي في لقاء الناس
    .mindset_conf = ما مدى ثقتي؟
    .goals_area = هدف جديد
    .goals_card = هدفي
    .nap_map = خريطة علاقاتي
    .nap_gap = ما يكمل الخريطة
    .nap_act = نشاط جديد
    .nap_weekday = يومي في الأسبوع
    .nap_card = خطتي كاملة
    .human_intro = التعريف بنفسي
    .human_msg = رسالة إلى شخص
    .human_talk = كلمات لمحادثة
    .human_practice = التدرب على محادثة
    .human_event = الاستعداد لفعالية
    .event_after = الحديث عن فعالية
    .human_met = التقيت بشخص
    .work_online = في العمل وعلى الإنترنت
    .super_spot = البحث عمن يجمعون الناس
    .super_list = من يجمعون الناس حولي
    .super_path = طريق إلى شخص
    .super_be = تعريف شخصين ببعضهما
    .follow_rhythm = وتيرة لثلاثة أشخاص
    .follow_thanks = شكر شخص
    .follow_cal = الأسابيع الثمانية القادمة
    .follow_review = نظرة على معارفي
    .keepgoing_win = ما سار جيدًا
    .keepgoing_prepare = الاستعداد للحظات صعبة
    .keepgoing_setback = مررت بلحظة صعبة
    .keepgoing_wins = لحظاتي الجيدة
    .keepgoing_card = بطاقتي للأيام الصعبة
    .keepgoing_temp = عمل له نهاية
    .keepgoing_back = نظرة إلى الوراء
tips-tips = نصائح عن «{ $title }».
    1. { $one }
    2. { $two }
    3. { $three }
    .culture = كيف الأمر في هذا البلد؟
    .links = روابط مفيدة
    .good = حسنًا
tips-culture = { $note } الناس مختلفون. يمكنك الملاحظة والسؤال، ثم العمل بطريقتك.
    .others = ملاحظات أخرى
    .good = حسنًا
tips-links = روابط مفيدة: { $names }.
    .one = فتح 1
    .two = فتح 2
    .three = فتح 3
    .good = حسنًا
step_list-list = { $done ->
        [0] هناك سبع خطوات، ويمكن القيام بها بأي ترتيب.
        [7] اكتملت الخطوات السبع كلها. يمكنك فتح كل خطوة من جديد.
       *[other] هناك سبع خطوات، ويمكن القيام بها بأي ترتيب. ما اكتمل منها: { $done }.
    }
    .sessions = في أربعة لقاءات
step_list-sessions = يمكن لمجموعة أن تسير في الخطوات خلال أربعة لقاءات. أي لقاء؟
step_list-session = { $name }
    .a = أ: نقاط القوة والهدف
    .b = ب: خطتك
    .c = ج: لقاء الناس
    .d = د: التواصل والاستمرار

tool_done-made = تم الحفظ. أصبح لديك: { $artefact }. { $affirm }
    .go_on = خطوتي التالية
    .show = عرض النتيجة
    .share = عرضها على المرشد
    .home = القائمة
tool_done-affirm = هذه خطوة حقيقية.
step_done-finished = { $many ->
        [yes] اكتملت هذه الخطوات: { $titles }.
       *[no] اكتملت الخطوة «{ $title }».
    } يمكنك العودة إليها وتغييرها في أي وقت. ما اكتمل: { $done } من 7.
    .go_on = الخطوة التالية
    .list = كل الخطوات السبع
    .home = القائمة
step_all_done-all = اكتملت الخطوات السبع كلها. تطلّب ذلك منك شجاعة ووقتًا. هل تفيدك شهادة باسمك وبالتواريخ؟
    .certificate = نعم، ملف PDF
    .look_back = نظرة إلى الوراء
    .peer = دعم أشخاص في وضع مشابه
    .home = القائمة
step_all_done-sent = هي لك الآن.

## Help

# The quoted words are those of reading.ftl in this language.
help-words = يمكنك الضغط على زر، أو كتابة جوابك. مكانك محفوظ عند الخروج. هذه الكلمات تعمل دائمًا:
    كلمة «القائمة» تعيدك إلى البداية.
    كلمة «رجوع» تعيدك إلى السؤال السابق.
    كلمة «اللغة» تغيّر اللغة.
    كلمة «توقف» تجعلني أصمت فورًا.
help-what = أنا برنامج كمبيوتر. أساعد بخطوات صغيرة. عند الخطر، رقم الطوارئ هو 112.
    .person = التحدث مع شخص من الفريق
    .language = تغيير اللغة
    .understood = جيد، لنكمل
# $coach are names of coaches, for those who have one.
help_human-ask = { $coached ->
        [yes] { $hours_known ->
            [yes] يمكنك التحدث مع شخص من الفريق: { $coach }. أوقات الرد: { $office_hours }. ماذا أنقل عنك؟
           *[no] يمكنك التحدث مع شخص من الفريق: { $coach }. يصل الرد في أقرب وقت ممكن. ماذا أنقل عنك؟
        }
       *[no] { $hours_known ->
            [yes] يمكنك التحدث مع شخص من الفريق. أوقات الرد: { $office_hours }. ماذا أقول للفريق؟
           *[no] يمكنك التحدث مع شخص من الفريق. يأتي الرد في أقرب وقت ممكن. ماذا أقول للفريق؟
        }
    }
    .contact = أرجو الكتابة لي
    .question = لدي سؤال
    .details = عرض طريقة الوصول إليهم فقط
help_human-question = ما سؤالك؟ سيقرؤه شخص من الفريق.
help_human-asked = { $coached ->
        [yes] { $hours_known ->
            [yes] تم إيصال ذلك إلى: { $coach }. يصل الرد هنا. أوقات الرد: { $office_hours }. عند الخطر، رقم الطوارئ هو 112.
           *[no] تم إيصال ذلك إلى: { $coach }. يصل الرد هنا. قد يأخذ ذلك بضعة أيام. عند الخطر، رقم الطوارئ هو 112.
        }
       *[no] { $hours_known ->
            [yes] وصل طلبك. سيأتيك هنا رد من شخص: { $office_hours }. عند الخطر، رقم الطوارئ هو 112.
           *[no] وصل طلبك. سيأتيك هنا رد من شخص. قد يستغرق ذلك بضعة أيام. عند الخطر، رقم الطوارئ هو 112.
        }
    }
help_human-details = { $reachable ->
        [yes] { $hours_known ->
            [yes] يمكنك الوصول إلى شخص هنا: { $mail }. الأوقات: { $office_hours }.
           *[no] يمكنك الوصول إلى شخص هنا: { $mail }.
        }
       *[no] ليس لدي عنوان لهم هنا. أستطيع إيصال رسالة.
    }
help_human-nobody = { $reachable ->
        [yes] لا أحد يرد داخل هذه المحادثة. يمكنك الوصول إلى شخص هنا: { $mail }.
       *[no] للأسف، لا أحد يستطيع الرد هنا الآن. قد تساعدك مكتبة أو نقطة خدمة قريبة منك.
    }

## Tips of the steps that have no file of their own

tips-goals = الهدف
    .one = يكفي هدف واحد في الوقت نفسه.
    .two = في البداية، هدف عن المحادثات أفضل من هدف عن وظيفة.
    .three = من المفيد إخبار شخص واحد بهدفك.
tips-nap = خطتك
    .one = نشاط صغير له موعد أفضل من نشاط كبير دون موعد.
    .two = من الأفضل وضع نشاطين سهلين قبل نشاط صعب.
    .three = التخطيط مع شخص عزيز يساعد. والموعد المبكر أفضل: كثيرون يخططون قبل أسابيع.
tips-follow = البقاء على تواصل
    .one = من الأفضل الكتابة عن شيء حقيقي: فعالية عندهم، أو خبر منك.
    .two = من اللطيف إخبار الناس بما جاء من نصيحتهم.
    .three = تعليق قصير على الإنترنت له قيمة أيضًا.
