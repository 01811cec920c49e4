### People who connect others: find some, look at them calmly, find a way to somebody, give first,
### and bring two people together. Said to the person alone. Nobody else ever sees a score.
### A contact may be a woman or a man: "شخص", "لدى …", nouns instead of he and she.

connectors-artefact =
    .list = قائمة قصيرة بمن يجمعون الناس
    .path = طريق إلى شخص يهمك الوصول إليه
    .give = لفتة صغيرة لشخص
    .be = بداية تعارف بين شخصين
connectors-affirm =
    .list = أصبح واضحًا لك من يمكنه مساعدتك على لقاء آخرين.
    .path = أصبح واضحًا لك من نسأل أولًا.
    .give = من يعطي أولًا، يسهل على الناس أن يساعدوه.
    .be = أنت الآن أيضًا ممن يجمعون الناس.

## Find some

super_spot-start = بعض الناس لديهم معارف كثيرون، ويسعدهم جمع الناس. نسميهم: أشخاص يجمعون الناس. وكثيرًا ما يكونون أشخاصًا عاديين.
    .find = البحث عنهم
    .list = قائمتي القصيرة
    .connect = تعريف شخصين ببعضهما
    .tips = نصائح
super_spot-roles = هل بين معارفك شخص كهذا؟ يمكنك اختيار كل ما يناسب.
    .teacher = من التعليم أو التدريب
    .club = من إدارة ناد
    .library = من المكتبة أو مركز الحي
    .coach = من الإرشاد أو من مشروع
    .key = من الوجوه المعروفة في جالية
    .union = من نقابة العمل
    .recruiter = من مكتب توظيف
    .shop = من متجر أو مقهى
    .mentor = من يوجّه غيره (mentor)
    .school = من أهالي تلاميذ المدرسة
    .newcomer = من جاء إلى هنا منذ زمن
super_spot-role =
    .teacher = شخص من التعليم أو التدريب
    .club = شخص من إدارة ناد
    .library = شخص من المكتبة أو مركز الحي
    .coach = شخص من الإرشاد أو من مشروع
    .key = شخص معروف في جالية
    .union = شخص من نقابة العمل
    .recruiter = شخص من مكتب توظيف
    .shop = شخص لديه متجر أو مقهى
    .mentor = شخص يوجّه غيره (mentor)
    .school = شخص من أهالي تلاميذ المدرسة
    .newcomer = شخص جاء إلى هنا منذ زمن
super_spot-name = { $left ->
        [0] اخترت: { $role }. من هو هذا الشخص؟ يكفي الاسم الأول.
       *[other] اخترت: { $role }. من هو هذا الشخص؟ يكفي الاسم الأول. بعده أسأل عن التالي.
    }
    .not_yet = لا أحد بعد
super_spot-seek = { $count ->
        [0] هنا يمكن لقاء شخص كهذا: { $where }.
       *[other] هنا يمكن لقاء شخص كهذا: { $where }. فعاليات قريبة منك: { $events }.
    }
    .add = إضافة إلى خطتي
    .events = عرض الفعاليات
    .go_on = لنكمل
super_spot-where =
    .teacher = دورة، أو يوم مفتوح في مدرسة
    .club = أول أمسية في ناد أو جمعية
    .library = المكتبة أو مركز الحي
    .coach = مركز معلومات، أو مشروع للجدد
    .key = حفل أو لقاء لإحدى الجاليات
    .union = أمسية مفتوحة في نقابة
    .recruiter = معرض وظائف، أو مكتب توظيف
    .shop = المتجر أو المقهى القريب منك
    .mentor = برنامج توجيه (mentor) قريب منك
    .school = حفل في المدرسة، أو ساحة اللعب
    .newcomer = مقهى لغات، أو ناد لأشخاص من بلدان كثيرة
    .any = مقهى لغات، أو مكتبة، أو أول أمسية في ناد
super_spot-none = لا بأس. من يجمعون الناس يظهرون مع الوقت. يمكنك البحث من جديد في أي وقت.

## Six quiet questions about one person. Only the person sees the answers.

super_score-who = عن أي شخص؟
    .leave_it = ليس الآن
super_score-q1 = هل لدى { $contact } معارف كثيرون؟
    .s0 = لا، أو لا أعرف
    .s1 = بعضهم
    .s2 = كثيرون
super_score-q2 = هل لدى { $contact } معارف من مجموعات مختلفة؟ مثلًا: أهل المكان والجدد، العمل ووقت الفراغ.
    .s0 = لا، أو لا أعرف
    .s1 = بعضهم
    .s2 = كثيرون
super_score-q3 = هل لدى { $contact } معارف في مجالك، أو فيما يهمك؟
    .s0 = لا، أو لا أعرف
    .s1 = بعضهم
    .s2 = كثيرون
super_score-q4 = هل جاء يومًا من { $contact } تعريف بشخص، أو معلومة مفيدة؟
    .s0 = لا، أو لا أعرف
    .s1 = مرة واحدة
    .s2 = كثيرًا
super_score-q5 = هل يمكنك الوصول إلى { $contact } خلال أسبوعين؟
    .s0 = لا، أو لا أعرف
    .s1 = ربما
    .s2 = نعم
super_score-q6 = هل هناك شعور بالأمان والراحة مع { $contact }؟
    .s0 = لا، أو لا أعرف
    .s1 = في الغالب
    .s2 = نعم
super_score-out =
    { $star ->
        [yes] { $contact }: { $sum } من 12. { $band } وأيضًا: { $hints }.
       *[no] { $contact }: { $sum } من 12. { $band }
    }
    لا يرى ذلك أحد غيرك.
    .next_one = التالي
    .list = عرض قائمتي
super_score-out_careful =
    { $contact }: { $sum } من 12. لا يرى ذلك أحد غيرك.
    لا داعي لأن نسأل شخصًا لا نشعر معه بالأمان. أترك { $contact } خارج قائمتك القصيرة.
    .next_one = التالي
    .list = عرض قائمتي
    .wrong = شيء ما لا يريحني
connectors-band =
    .strong = هذا شخص يجمع الناس حقًا.
    .promising = هذه علاقة واعدة.
    .good = هذه علاقة جيدة، وقد لا تكون لجمع الناس.
connectors-hint =
    .both = معرفة بالعالمين
    .source = طريق إلى أشخاص آخرين
    .role = لقاء الناس جزء من الدور
    .many = معارف كثيرون، حسب كلامك
    .bridge = معارف من مجموعات مختلفة
    .gives = مشاركة معلومات مفيدة
    .field = معارف في مجالك
    .reach = الوصول سهل

## The short list

super_list-none = لا توجد لديك قائمة قصيرة بعد. ننظر إلى شخص واحد في دقيقتين.
    .find = البحث عمن يجمعون الناس
    .look = نظرة على أحد معارفي
    .connect = تعريف شخصين ببعضهما
    .enough = ليس الآن
super_list-line = { $contact }: { $sum } من 12. السبب: { $why }. التالي: { $next }.
super_list-step =
    .path = سؤال عمن يمكنه مساعدتك
    .give = تقديم شيء أولًا
super_list-list =
    من يجمعون الناس حولك:
    { $lines }
    بمن نبدأ؟
    .find = البحث عن آخرين
    .connect = تعريف شخصين ببعضهما
    .tips = نصائح
    .good = جيد، حفظ القائمة
super_list-one = { $contact }: ماذا نفعل الآن؟
    .path = طلب تعريف بشخص
    .give = تقديم شيء أولًا
    .again = الأسئلة من جديد
    .remove = إزالة من القائمة
    .others = العودة إلى القائمة القصيرة
super_list-removed = خرج الاسم من القائمة: { $contact }. وهو باقٍ ضمن «معارفي». حذفت الأجوبة الستة.

## The way to somebody

super_path-target = من أو ماذا يهمك الوصول إليه؟ نوع عمل، أو مكان، أو موضوع. لا حاجة إلى اسم.
    .notes = ما سجّلته من قبل
super_path-via = يهمك الوصول إلى: { $target }. من قد يعرف الطريق؟
    .new = شخص جديد
    .nobody = لا أحد بعد
super_path-step =
    طريقة جيدة: طلب نصيحة من { $contact }، مع ذكر السبب، ومع ترك الباب مفتوحًا لقول «لا».
    ثم يُسأل الشخص الآخر أولًا، عن طريق { $contact }.
    .write = كتابة الرسالة
    .plan = إضافة إلى خطتي
    .enough = لاحقًا
super_path-open = تم التسجيل: { $target }. أحفظه لك. عند لقاء شخص قد يعرف الطريق، يمكنك فتح هذا من جديد.
    .find = البحث عمن يجمعون الناس
    .enough = جيد
super_notes-none = لا شيء مسجّل هنا.
super_notes-list = ما يهمك الوصول إليه، ومن يفيدهم أن يتعارفوا. لا يراه أحد غيرك. يمكنك الضغط على واحد لقراءته أو حذفه.
    .enough = جيد
super_notes-pair = { $first } و{ $second }
super_notes-note = { $note }
    .remove = حذف
    .all = كل ما سجّلته
super_notes-full =
    .open = يهمك الوصول إلى: { $target }.
    .way = يهمك الوصول إلى: { $target }. الطريق: سؤال { $contact }.
    .pair = أردت تعريف شخصين ببعضهما: { $pair }. السبب: { $reason }.
super_notes-dropped = تم الحذف.

## Give first

super_give-who = لمن؟
    .leave_it = ليس الآن
super_give-what = ماذا يمكنك تقديمه أولًا إلى { $contact }؟
super_give-ways =
    .tip = مشاركة معلومة أو رابط
    .thanks = قول «شكرًا»
    .event = المساعدة في فعالية
super_give-gifts =
    .language = المساعدة بلغتي
    .profession = المساعدة من مهنتي
    .market = الحديث عن بلد آخر
    .cooking = طبخ شيء أو صنعه
    .computers = المساعدة في الكمبيوتر
    .listening = وقت للإصغاء
    .services = معلومات عن الخدمات
    .volunteer = ساعة مساعدة
super_give-how = من أجل { $contact }: { $what }. كيف نكمل؟
    .write = كتابة رسالة الآن
    .plan = إضافة إلى خطتي
    .day = اختيار يوم
    .enough = كانت مجرد فكرة
super_give-day = في أي يوم؟
    .today = اليوم
    .tomorrow = غدًا
    .week = بعد أسبوع
super_give-promised = تم التسجيل: { $day }. سأذكّرك في ذلك الصباح.
super_give-noted = تم التسجيل: { $day }.

## Bring two people together

super_be-few = لهذا نحتاج إلى شخصين ضمن «معارفي». هل نضيف شخصًا الآن؟
    .add = إضافة شخص
    .enough = ليس الآن
super_be-a = أنت أيضًا ممن يجمعون الناس. أي شخص من معارفك يفيده لقاء شخص آخر؟
    .new = شخص جديد
    .notes = ما سجّلته من قبل
super_be-b = مع من يكون لقاء { $first } مفيدًا؟
    .new = شخص جديد
super_be-reason = لماذا هذا جيد للاثنين؟ تكفي بضع كلمات. مثلًا: حب الحدائق.
super_be-ask = { $blocks ->
        [zero] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران.
        [one] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران.
        [two] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران: أولًا بلغة البلد، ثم بلغتك.
        [few] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران: أولًا بلغة البلد، ثم بلغتك.
        [many] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران: أولًا بلغة البلد، ثم بلغتك.
       *[other] من الأفضل سؤالهما أولًا، كل واحد وحده. هنا نصان قصيران: أولًا بلغة البلد، ثم بلغتك.
    }
    .copied = نسخت النصين
    .change = تغيير
    .enough = لاحقًا
super_be-when = هل أسألك بعد أسبوع إن تم التعارف بينهما؟
    .yes = نعم
    .no = لا، شكرًا
super_be-will_ask = حسنًا. سأسألك بعد أسبوع.
super_be-wont_ask = لا بأس، لن أسأل.
card-introduced = هل جمعت بين { $first } و{ $second }؟
    .yes = نعم
    .not_yet = ليس بعد
    .no = لا
super_be_yes-did = جمعت بين { $first } و{ $second }. هذا ما يفعله من يجمعون الناس.
    .win = حفظها كلحظة جيدة
    .enough = جيد
super_be_later-will = لا مشكلة. سأسأل مرة أخرى بعد أسبوع.
super_be_later-fine = لا مشكلة. هذا ممكن في أي وقت.
super_be_no-fine = لا بأس. ليس من الضروري أن تتحقق كل فكرة.

## Three short tips, shown in a numbered list.

tips-super =
    .one = العطاء قبل الطلب.
    .two = من الأفضل طلب شيء واحد واضح.
    .three = من اللطيف إخبار الناس لاحقًا بما جاء من مساعدتهم.

why-score = هذا يُظهر من نسأل أولًا. لا يراه أحد غيرك: لا المرشد، ولا الشخص نفسه. يمكنك حذفه في أي وقت.
why-roles = من لهم هذه الأدوار يلتقون بكثيرين. أستخدم ذلك كي أعطيك أفكارًا. لا يراه أحد غيرك.
why-path = كي نجد من قد يعرف الطريق. لا يرى ذلك أحد غيرك.
why-introduce = أضع السبب في النصين. لا أرسلهما إلى أحد.
why-give = التواصل أخذ وعطاء. أكتب ذلك في خطتك، ولا يراه أحد غيرك.
