### Step 1, Mindset: what a person can do and give, and how they like to meet people.
### Every answer counts and all ways are right. Say what people have, not what they lack.

## Words that several screens say

mindset-artefact_card = بطاقة نقاط قوتك
mindset-artefact_sentence = جملة للأيام الصعبة
mindset-artefact_thoughts = نظرة أخرى إلى أفكار صعبة
mindset-artefact_gives = قائمة بما يمكنك تقديمه
mindset-artefact_sure = ملاحظة عن ثقتك
mindset-affirm =
    .card = نظرت إلى ما لديك. هذا يحتاج إلى شجاعة.
    .sentence = ستكون هنا من أجلك في اليوم الصعب.
    .thoughts = النظر إلى مثل هذه الأفكار يحتاج إلى شجاعة.
    .gives = لديك ما تعطيه. التواصل أخذ وعطاء.
    .sure = إجابة صادقة. هذه بداية جيدة.

mindset-open = غير مكتوب بعد
mindset-of_ten = { $n } من 10

mindset-part =
    .hand1 = الإبهام
    .hand2 = السبابة
    .hand3 = الإصبع الوسطى
    .hand4 = البنصر
    .hand5 = الخنصر
    .top = الأقوى لدي
    .story = متى استخدمتها
    .gives = ما يمكنني تقديمه
    .style = طرقي في لقاء الناس
    .reminder = جملتي
    .thoughts = أفكاري
    .sure = ثقتي
    .all = كل ما هنا

mindset-way =
    .one = شرب قهوة مع شخص واحد
    .group = الانضمام إلى مجموعة صغيرة أو ناد
    .many = الذهاب إلى فعالية مفتوحة
    .write = كتابة رسالة قصيرة أولًا
    .speak = البدء بمكالمة أو تحية
    .do = عمل شيء معًا: طبخ أو مشي
    .talk = الجلوس والحديث عن موضوع واحد
mindset-way-inline =
    .one = { mindset-way.one }
    .group = { mindset-way.group }
    .many = { mindset-way.many }
    .write = { mindset-way.write }
    .speak = { mindset-way.speak }
    .do = { mindset-way.do }
    .talk = { mindset-way.talk }

## mindset_hand: five fingers, five things one is good at

mindset_hand-again = لديك «اليد» من قبل. ماذا نفعل الآن؟
    .show = عرض بطاقتي
    .anew = من البداية
    .enough = ليس الآن
mindset_hand-start = لننظر إلى اليد. كل إصبع تعني شيئًا واحدًا لديك فيه مهارة. من العمل أو البيت أو الدراسة أو وقت الفراغ. كل جواب له قيمة.
    .begin = البدء
    .example = عرض مثال
mindset_hand-example = مثال. الإبهام: إصلاح الهواتف. السبابة: خبز يكفي أشخاصًا كثيرين. الإصبع الوسطى: تهدئة الأطفال. البنصر: قراءة الأوراق الرسمية بلغة جديدة. الخنصر: الغناء.
mindset_hand-f1 = الإبهام: في أي أمر يطلب الناس مساعدتك؟{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .keep = إبقاء ما كتبته
mindset_hand-f2 = السبابة: ما مهارة لديك من العمل أو الدراسة؟{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .keep = إبقاء ما كتبته
mindset_hand-f3 = الإصبع الوسطى: ما مهارة لديك من البيت أو العائلة أو هواية أو لغة؟{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .keep = إبقاء ما كتبته
mindset_hand-f4 = البنصر: ماذا تعلّمت من الانتقال إلى بلد جديد؟{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .keep = إبقاء ما كتبته
mindset_hand-f5 = الخنصر: ما أكثر شيء يسعدك عمله؟{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .keep = إبقاء ما كتبته
mindset_hand-list = { $named ->
        [zero] هذا صعب على كثيرين. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
        [one] لديك كلمات لإصبع واحدة. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
        [two] لديك كلمات لإصبعين. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
        [few] كتبت كلمات لـ{ " " }{ $named } أصابع. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
        [many] كتبت كلمات لـ{ " " }{ $named } إصبعًا. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
       *[other] كتبت كلمات لـ{ " " }{ $named } إصبع. ماذا يناسبك من هذه القائمة؟ يمكنك اختيار ثلاثة على الأكثر، أو كتابة غيرها.
    }
    .cooking = الطبخ لأشخاص كثيرين
    .organising = الترتيب والتنظيم
    .languages = الكلام بلغات كثيرة
    .children = رعاية الأطفال
    .older = مساعدة كبار السن
    .numbers = الحساب وأمور المال
    .computers = الهواتف والكمبيوتر
    .repairing = إصلاح الأشياء
    .driving = قيادة السيارة
    .selling = البيع والمساومة
    .listening = الإصغاء
    .teaching = شرح الأشياء
    .writing = الكتابة
    .handwork = الخياطة والأشغال اليدوية
    .growing = زراعة النباتات
    .music = الغناء أو الموسيقى
    .sport = الرياضة
    .cleaning = التنظيف الجيد
    .calm = الهدوء في المواقف الصعبة
    .patience = الصبر
mindset_hand-few = { $named ->
        [zero] لا كلمات بعد لأي إصبع. هل ننظر إلى القائمة من جديد؟
        [one] لديك كلمات لإصبع واحدة. مع ثلاثة تكون البطاقة أجمل. هل نضيف المزيد؟
        [two] لديك كلمات لإصبعين. مع ثلاثة تكون البطاقة أجمل. هل نضيف المزيد؟
        [few] كتبت كلمات لـ{ " " }{ $named } أصابع. هل نضيف المزيد؟
        [many] كتبت كلمات لـ{ " " }{ $named } إصبعًا. هل نضيف المزيد؟
       *[other] كتبت كلمات لـ{ " " }{ $named } إصبع. هل نضيف المزيد؟
    }
    .add = النظر إلى القائمة
    .enough = هذا يكفي اليوم
mindset_hand-nothing = لا بأس. يمكنك العودة إلى هذا التمرين في أي وقت.
mindset_hand-proof = تم حفظ «اليد». ما الأقوى لديك منها؟
mindset_hand-story = اخترت: { $strongest }. متى استخدمت ذلك؟ تكفي جملة أو جملتان.
mindset_hand-mirror = الآخرون يرون كثيرًا ما لا نراه. يمكنك سؤال شخص واحد: «ما الذي أتقنه؟». { $blocks ->
        [zero] هذا نص للإرسال.
        [one] هذا نص للإرسال.
        [two] هذا نص للإرسال، بلغتين.
        [few] هذا نص للإرسال، بلغتين.
        [many] هذا نص للإرسال، بلغتين.
       *[other] هذا نص للإرسال، بلغتين.
    }
    .copied = نسخت النص

## mindset_thoughts: thoughts that hold people back, and another look at each

mindset_thoughts-pick = لدى كثيرين أفكار مثل هذه. أيها مرّ بك؟ يمكنك اختيار ثلاث على الأكثر. لا يراها أحد غيرك.
    .false = أشعر أنه تصنّع أو أنانية
    .disturb = أزعج الناس
    .long_ago = مضى وقت طويل جدًا
    .language = لغتي لا تكفي
    .nothing = ليس لدي ما أقدّمه
    .shy = أشعر بالخجل
    .use = لا أرى فائدة ذلك
    .polite = الطلب ليس من الأدب
mindset_thoughts-pick-inline =
    .false = { mindset_thoughts-pick.false }
    .disturb = { mindset_thoughts-pick.disturb }
    .long_ago = { mindset_thoughts-pick.long_ago }
    .language = { mindset_thoughts-pick.language }
    .nothing = { mindset_thoughts-pick.nothing }
    .shy = { mindset_thoughts-pick.shy }
    .use = { mindset_thoughts-pick.use }
    .polite = { mindset_thoughts-pick.polite }
mindset_thoughts-none = جيد. إذًا ننظر إلى شيء آخر.
mindset_thoughts-r_false = «أشعر أنه تصنّع أو أنانية.» هذا شعور كثيرين. وهو يصغر عند التفكير أيضًا فيما يمكنك تقديمه.
    للتجربة: اختيار شيء واحد لتقديمه أولًا.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_disturb = «أزعج الناس.» الناس يقولون «نعم» أكثر مما نظن. في دراسات، كانت كلمة «نعم» أكثر من المتوقع، حتى الضعف أحيانًا.
    للتجربة: طلب شيء يحتاج إلى خمس دقائق.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_long_ago = «مضى وقت طويل جدًا.» المعارف القدامى يفرحون بأخبارنا غالبًا أكثر مما نظن. المفاجأة جزء من الفرح.
    للتجربة: كتابة «خطرت على بالي اليوم».
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_language = «لغتي لا تكفي.» اللغة صعوبة حقيقية، وهي كذلك لأهل المكان أيضًا. الجمل القصيرة جيدة. وسنجهّز الجمل معًا.
    للتجربة: حفظ جملة واحدة، واستخدامها اليوم.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_nothing = «ليس لدي ما أقدّمه.» لديك لغة ونظرة ومعارف ليست لدى غيرك. تمرين «اليد» يُظهر مهاراتك.
    للتجربة: الحديث مع شخص واحد عن شيء لديك معرفة جيدة به.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
    .card = عرض يدي
mindset_thoughts-r_shy = «أشعر بالخجل.» قليلون يقولون إن لقاء الناس سهل. نتعلمه بالتجربة. في دراسة عن التدريب، كانت أكبر فائدة للهادئين.
    للتجربة: لقاء شخص واحد، في مكان معروف لك.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_use = «لا أرى فائدة ذلك.» العلاقات تجلب معلومات وممارسة وأفكارًا جديدة، وليس الوظائف فقط. سنكتب معًا ما يأتيك فعلًا.
    للتجربة: بعد كل محادثة، كتابة شيء واحد جديد.
    .helps = هذا يفيدني
    .not_me = لا يناسبني
mindset_thoughts-r_polite = «الطلب ليس من الأدب.» القواعد تختلف من مكان إلى آخر. المطلوب هنا نصيحة، وليس خدمة شخصية.
    للتجربة: البدء بسؤال «هل يمكنني أن أسألك سؤالًا؟».
    .helps = هذا يفيدني
    .not_me = لا يناسبني
    .note = ملاحظة قصيرة عن ذلك
mindset_thoughts-own = الرجاء كتابة جملة واحدة ليوم صعب، أو اختيار جملة جاهزة.{ $kept ->
        [yes] { " " }حتى الآن: { $before }
       *[no] { "" }
    }
    .step = خطوة صغيرة واحدة تكفي
    .ask = لا بأس بالسؤال
    .hard = مررت بأمور صعبة من قبل وعبرت
    .rest = أرتاح ثم أكمل
    .keep = إبقاء جملتي

## mindset_give: contact goes both ways

mindset_give-list = التواصل أخذ وعطاء. ماذا يمكنك تقديمه؟ يمكنك اختيار ثلاثة تقريبًا، أو كتابة غيرها.
    .language = لغة
    .profession = مهنتي
    .market = معرفتي ببلد آخر
    .cooking = طبخ أو أشغال يدوية
    .computers = مساعدة في الكمبيوتر
    .listening = الإصغاء
    .services = معلومات عن الخدمات
    .volunteer = وقتي، تطوعًا
mindset_give-list-inline =
    .language = { mindset_give-list.language }
    .profession = { mindset_give-list.profession }
    .market = { mindset_give-list.market }
    .cooking = { mindset_give-list.cooking }
    .computers = { mindset_give-list.computers }
    .listening = { mindset_give-list.listening }
    .services = { mindset_give-list.services }
    .volunteer = { mindset_give-list.volunteer }
mindset_give-few = { $count ->
        [zero] لا اختيار بعد. هل نضيف شيئًا؟
        [one] اخترت خيارًا واحدًا. هذه بداية جيدة. هل نضيف المزيد؟
        [two] اخترت خيارين. هذه بداية جيدة. هل نضيف المزيد؟
        [few] اخترت { $count } خيارات. هذه بداية جيدة. هل نضيف المزيد؟
        [many] اخترت { $count } خيارًا. هذه بداية جيدة. هل نضيف المزيد؟
       *[other] اخترت { $count } خيار. هذه بداية جيدة. هل نضيف المزيد؟
    }
    .add = إضافة المزيد
    .enough = هذا يكفي

## mindset_style: three quick questions, no wrong answer

mindset_style-q1 = ما الأسهل عليك؟
    .one = شخص واحد
    .group = مجموعة صغيرة
    .many = أشخاص كثيرون
mindset_style-q2 = وما الأسهل في البداية؟
    .write = الكتابة أولًا
    .speak = الكلام أولًا
mindset_style-q3 = وعند اللقاء؟
    .do = عمل شيء معًا
    .talk = الحديث
mindset_style-out = طرق جيدة لك:
    { $count ->
        [1] – { $first }
        [2] – { $first }
            – { $second }
       *[other] – { $first }
            – { $second }
            – { $third }
    }
    كل الطرق صحيحة. الهادئون يحسنون الإصغاء كثيرًا، وهذا يبني الثقة.
    .go_on = لنكمل

## mindset_conf: how sure one feels today

mindset_conf-now = ما مدى ثقتك بأن الحديث مع شخص جديد ممكن لك هذا الأسبوع؟ 0 = دون ثقة، 10 = ثقة كبيرة.
mindset_conf-low = شكرًا على صراحتك. ما الذي يرفع الرقم نقطة واحدة؟ يمكنك اختيار زر، أو كتابة جوابك.
    .smaller = خطوة أصغر
    .friend = مع شخص عزيز
    .words = كلمات بلغة البلد
    .person = التحدث مع شخص من الفريق
mindset_conf-coach = هل أنقل رغبتك في بعض الدعم؟ أنقلها إلى: { $coach }. لا أذكر الرقم، ولا ما كتبته.
    .yes = نعم
    .no = لا
mindset_conf-coach_knows = تم إيصال ذلك إلى: { $coach }.
mindset_conf-tool = { $need ->
        [smaller] تم التسجيل. الخطوة الأصغر خطوة جيدة. مثلًا: تحية شخص من الوجوه المألوفة.
        [friend] تم التسجيل. أشياء كثيرة أسهل معًا. من يمكنه مرافقتك؟
        [words] تم التسجيل. بعض الجمل الجاهزة تفيد كثيرًا.
        [person] تم التسجيل. الحديث مع شخص قد يساعد.
       *[other] تم التسجيل. شكرًا، فقد اتضح ما يلزمك.
    }
    .goal = النظر إلى هدفي
    .plan = اختيار نشاط صغير
    .invite = كتابة رسالة إلى شخص
    .add = إضافة هذا الشخص
    .talk = تحضير كلمات لمحادثة
    .practise = التدرب على محادثة
    .person = التحدث مع شخص من الفريق
    .enough = ليس الآن
mindset_conf-mid = رقمك هو { $n }. ما الذي يساعدك الآن؟
mindset_conf-high = جيد. هل هناك شخص في بالك؟
    .yes = نعم، إضافة هذا الشخص
    .not_yet = ليس بعد

## mindset_card: everything as text

mindset_card-none = هنا ستظهر نقاط قوتك. لا شيء مكتوب بعد. هل نبدأ باليد؟
    .begin = البدء
    .enough = ليس الآن
mindset_card-hand = نقاط قوتك.
    الإبهام: { $hand1 }
    السبابة: { $hand2 }
    الإصبع الوسطى: { $hand3 }
    البنصر: { $hand4 }
    الخنصر: { $hand5 }
    الأقوى لدي: { $strongest }
    متى استخدمتها: { $story }
mindset_card-card = ما يمكنني تقديمه: { $gives }
    طرقي في لقاء الناس: { $ways }
    جملتي: { $sentence }
    أفكاري: { $thoughts }
    ثقتي: { $sure }
    جملتك وأفكارك والرقم: لا يراها أحد غيرك.
    .change = تغيير شيء
    .remove = حذف شيء
    .share = عرضها على المرشد
    .enough = جيد
mindset_card-which = ماذا نغيّر؟
mindset_card-words =
    الرجاء كتابة الكلمات الجديدة.
    { $kept ->
        [yes]
            { $part }
            حتى الآن: { $before }
       *[no] { $part }
    }
mindset_card-top = ما الأقوى لديك منها؟
mindset_card-changed = تم التغيير. هذه بطاقتك.
mindset_card-drop = ماذا أحذف؟
mindset_card-sure = هل أحذف هذا: «{ $part }»؟ لا يمكن إعادته بعد ذلك.
    .yes = حذف
    .no = إبقاء
mindset_card-dropped = تم الحذف.

## Tips for this step

tips-mindset =
    .one = البداية أسهل مع أشخاص قريبين من قلبك. خطوة صغيرة واحدة تكفي.
    .two = يمكنك سؤال شخص في وضع مشابه عن طريقته.
    .three = بعد كل محادثة، يفيد تسجيل شيء واحد سار جيدًا.

## Why do you ask?

why-strengths = كي أعرضها في بطاقة نقاط قوتك، وعند كتابة التعريف بنفسك. يمكنك تغييرها أو حذفها.
why-thoughts = كي أعرض لك نظرة أخرى إلى كل فكرة. لا يراها أحد غيرك. يمكنك حذفها من بطاقة نقاط قوتك.
why-gives = هذا يساعدك عند التعريف بنفسك، وعند شكر الناس. يمكنك تغييره أو حذفه.
why-style = كي أقترح طرقًا تناسبك في لقاء الناس. يمكنك تغيير ذلك أو حذفه.
why-confidence = الرقم يُظهر كيف يتغير الأمر مع الوقت. الرقم الصغير مقبول. لا يراه أحد غيرك.
