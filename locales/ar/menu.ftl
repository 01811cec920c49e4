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
    .report = الإبلاغ عن مشكلة
menu_more-when = لا أكتب لك إلا بموافقتك. ماذا نغيّر؟
    .hours = أوقات الهدوء
    .pause = توقف مؤقت
    .amount = عدد المرات
    .enough = لا شيء، شكرًا

## The seven steps

step-mindset = طريقة التفكير
    .numbered = { $i }. طريقة التفكير
    .purpose = رؤية نقاط قوتك، والشعور بأن لقاء الناس ممكن.
step-goals = الهدف
    .numbered = { $i }. الهدف
    .purpose = اختيار هدف واحد واضح، يمكنك التأثير فيه.
step-nap = خطتك
    .numbered = { $i }. خطتك
    .purpose = تحويل الهدف إلى أشخاص وأفعال ومواعيد.
step-human = لقاء الناس
    .numbered = { $i }. لقاء الناس
    .purpose = تواصل حقيقي، وجهًا لوجه أو على الإنترنت.
step-super = أشخاص يجمعون الناس
    .numbered = { $i }. أشخاص يجمعون الناس
    .purpose = التعرف على من يجمعون الناس، ثم جمع الناس بنفسك.
step-follow = البقاء على تواصل
    .numbered = { $i }. البقاء على تواصل
    .purpose = علاقات دافئة دون ضغط.
step-keepgoing = الاستمرار
    .numbered = { $i }. الاستمرار
    .purpose = الاستمرار عند الصعوبة، ورؤية التقدم.

step_intro-intro = الخطوة التالية: { $title }. { $purpose } تحتاج إلى { $minutes } دقيقة. يمكنك التوقف في أي وقت.
    .begin = البدء
    .tools = اختيار تمرين
    .another = خطوة أخرى
    .not_now = ليس الآن
step_intro-tools = { $title }: أي تمرين نختار؟
    .mindset_hand = نقاط قوتي: اليد
    .goals_area = هدف جديد
    .goals_card = هدفي
    .nap_map = خريطة علاقاتي
    .nap_act = ما سأفعله
    .human_intro = التعريف بنفسي
    .human_msg = رسالة إلى شخص
    .human_talk = كلمات لمحادثة
    .human_practice = التدرب على محادثة
    .super_spot = البحث عمن يجمعون الناس
    .follow_rhythm = وتيرة لثلاثة أشخاص
    .follow_cal = الأسابيع الثمانية القادمة
    .follow_review = نظرة على معارفي
    .keepgoing_win = ما سار جيدًا
    .keepgoing_back = نظرة إلى الوراء
step_intro-soon = الخطوة { $i } من 7: { $title }. { $purpose } هذه الخطوة ليست جاهزة بعد. ستأتي لاحقًا.
    .another = خطوة أخرى
    .not_now = ليس الآن
step_list-list = هناك سبع خطوات، ويمكن القيام بها بأي ترتيب. المفتوح اليوم: { $open }. ليس جاهزًا بعد: { $soon }.
    .home = القائمة

tool_done-made = تم الحفظ. أصبح لديك: { $artefact }. { $affirm }
    .go_on = خطوتي التالية
    .share = عرضها على المرشد
    .home = القائمة
tool_done-affirm = هذه خطوة حقيقية.
step_done-finished = اكتملت الخطوة «{ $title }». يمكنك العودة إليها وتغييرها في أي وقت.
    .go_on = الخطوة التالية
    .list = كل الخطوات السبع
    .home = القائمة

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
help_human-ask = { $hours_known ->
        [yes] يمكنك التحدث مع شخص من الفريق. أوقات الرد: { $office_hours }. ماذا أقول للفريق؟
       *[no] يمكنك التحدث مع شخص من الفريق. يأتي الرد في أقرب وقت ممكن. ماذا أقول للفريق؟
    }
    .contact = أرجو الكتابة لي
    .question = لدي سؤال
    .details = عرض طريقة الوصول إليهم فقط
help_human-question = ما سؤالك؟ سيقرؤه شخص من الفريق.
help_human-asked = { $hours_known ->
        [yes] وصل طلبك. سيأتيك هنا رد من شخص: { $office_hours }. عند الخطر، رقم الطوارئ هو 112.
       *[no] وصل طلبك. سيأتيك هنا رد من شخص. قد يستغرق ذلك بضعة أيام. عند الخطر، رقم الطوارئ هو 112.
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
