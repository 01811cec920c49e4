### Words that every screen shares: the last row of buttons, and what the program says
### about itself. Said to everybody. Calm, never blaming.
###
### How the reader is addressed: no form may show whether the reader is a man or a woman.
###   - nouns of action instead of commands: "الرجاء كتابة", "يمكنك اختيار", "هل أحذف …؟"
###   - "we" for what is done together: "ماذا نفعل الآن؟", "نكمل من هنا"
###   - the past and the endings -ك are written alike for all: "اخترت", "وعدت", "لك", "معارفك"
###   - never the present tense of "you" ("تريد", "تكتب"), never an adjective about the reader
###   - contacts too: "رد من …", "الطرف الآخر", "شخص" instead of he and she
###
### One name for one thing:
###   contact (somebody) = شخص من معارفك      My people = معارفي
###   contact (to have it) = تواصل             follow-up = متابعة, مواعيد المتابعة
###   rhythm = وتيرة التواصل                   let rest = فترة راحة
###   reminder, nudge = تذكير                  pause = توقف مؤقت
###   quiet times = أوقات الهدوء               silent = صمت, أيام الصمت
###   goal = هدف                               goal card = هدف (ليس «بطاقة»)
###   goal date = موعد الهدف                   importance = الأهمية
###   how sure, confidence = الثقة             close (a goal) = إغلاق
###   step (one of seven) = خطوة               first step = الخطوة الأولى
###   tool, exercise = تمرين                   nickname = لقب قصير (ليس «اسم مستعار»)
###   other things (menu) = أمور أخرى          other options (fold) = خيارات أخرى
###   event = فعالية                           job = عمل, vacancy = وظيفة
###   course = دورة                            own business = مشروع خاص
###   post = إعلان                             organiser = الجهة المنظمة
###   field = مجال                             town = مدينة
###   organisation = مؤسسة                     staff = الفريق
###   person of the staff = شخص من الفريق      coach = المرشد
###   message = رسالة                          draft = مسودة
###   talk (with people, with Silta) = محادثة  meeting = لقاء
###   note = ملاحظة                            promise = وعد
###   menu = القائمة (only the menu)           choices, list of buttons = خيارات
###   button = زر                              link = رابط
###   code = رمز                               secret word = كلمة السر
###   place (door to Silta) = مكان             join, take away = ربط, فصل
###   privacy = الخصوصية                       privacy notice = بيان الخصوصية
###   data = بيانات                            consent = موافقة
###   permit = تصريح الإقامة                   benefits = المساعدات المالية
###
### The seven steps: طريقة التفكير · الهدف · خطتك · لقاء الناس · أشخاص يجمعون الناس ·
### البقاء على تواصل · الاستمرار
###   strength = نقطة قوة, نقاط القوة          the hand = اليد
###   fingers = الإبهام, السبابة, الإصبع الوسطى, البنصر, الخنصر
###   thought = فكرة, idea = فكرة              my sentence (hard days) = جملتي
###   what I can give = ما يمكنني تقديمه       strengths card = بطاقة نقاط القوة
###   network map = خريطة علاقاتي              gap, what is missing = ما يكمل الخريطة
###   action (in a plan) = نشاط, أنشطة         plan = خطة
###   milestone = محطة, محطات                  day of the week = يومي في الأسبوع
###   "When …, then: …" = «عندما …، عندها: …»  support = الدعم
###   peer = شخص في وضع مشابه                  to be done, "I did it" = تم
###   introduction (of myself) = التعريف بنفسي, نص التعريف, بطاقة التعريف
###   introduction (of somebody) = تعريف بشخص  bring two people together = تعريف شخصين ببعضهما
###   words for a talk, talk kit = كلمات لمحادثة
###   practise a talk = التدرب على محادثة      scene = مشهد
###   connector = شخص يجمع الناس               short list = القائمة القصيرة
###   path, a way to somebody = طريق إلى شخص   give first = العطاء أولًا
###   good moment, win, what went well = لحظة جيدة (الزر: ما سار جيدًا)
###   hard moment, setback = لحظة صعبة         hard day = يوم صعب
###   look back = نظرة إلى الوراء              certificate = شهادة
###   parts of the map = الخدمات العامة, المدرسة, الشركات, الأصدقاء والجيران
###   very close, well, a little, not met = علاقة قريبة جدًا, معرفة جيدة, معرفة قليلة, لم نلتقِ بعد
###   local = من أهل المكان                    knows local life = يعرف الحياة هنا
###   both worlds = العالمان                   association = جمعية
###   mission at an event = مهمة صغيرة         company (who comes along) = رفقة
###   what made it hard, barrier = ما جعل الذهاب صعبًا
###   give and take = أخذ وعطاء                what came of it = ما جاء منه
###   long time no contact = دون تواصل منذ مدة archive = الأرشيف
###   stand at a fair = جناح                   job fair = معرض وظائف
###   language café = مقهى لغات                union = نقابة
###   tips = نصائح                             tip (one gives) = معلومة مفيدة
###   as a volunteer = تطوع                    contract = عقد
###
### Groups, coaches, the pages behind the sign-in:
###   group = مجموعة                           level = مستوى
###   coach = المرشد (الدور), coaches of a group = فريق الإرشاد, "Coach: names" = «الإرشاد: …»
###   request (for a person) = طلب             numbered call to the operator = نداء
###   take over a talk = تولّي المحادثة         hand back = إعادة المحادثة إلى Silta
###   sign = إشارة, what happened = ما حدث      label = حكم على الناس
###   progress = التقدم, how far = أين وصلت     look (who looked) = اطلاع
###   signed in = متصفح مفتوح باسمك            sign in, out = تسجيل الدخول, تسجيل الخروج
###   poster = ملصق                            squares = رمز QR
###   admin, the house = الإدارة               role = دور
###   participant = شخص مشارك                  trial = تجربة, demonstration = عرض للتجربة
###   beat of the clock = مهمة دورية           set aside = رسائل جانبية

## Buttons

common-menu = القائمة
common-back = رجوع
common-skip = تجاوز
common-more = خيارات أخرى
common-less = خيارات أقل
common-why = لماذا هذا السؤال؟
common-later = لاحقًا، مع تذكير
common-keep-place = لاحقًا، مع حفظ مكاني
common-leave = الخروج من هذا التمرين
common-done = { $count ->
        [0] لا شيء منها
       *[other] تم ({ $count })
    }
common-next = عرض ما بعدها
common-prev = عرض ما قبلها

## Coming and going

common-welcome-back = أهلًا بعودتك. نكمل من هنا.
common-continue = نكمل من حيث توقفنا.
common-see-you = حسنًا، مكانك محفوظ. سأسألك من جديد غدًا أو بعده بقليل.
common-place-kept = حسنًا، مكانك محفوظ. العودة ممكنة في أي وقت.
common-left = نتوقف هنا. العودة ممكنة في أي وقت.

## When a button or a word does not fit

common-old-button = هذا الزر من رسالة قديمة. نحن الآن هنا:
common-nothing-open = أنا هنا. يمكنك اختيار زر، أو كتابة «مساعدة».
common-please-choose = عذرًا، لم أفهم. يمكنك اختيار زر، أو كتابة «مساعدة».
common-not-here = هذا لم يعد موجودًا هنا.
common-card-gone = موضوع هذه الرسالة لم يعد موجودًا هنا.
common-noted = وصلني هذا من قبل.

## When a human being takes over the talk

common-taken-over = معك الآن شخص من الفريق يقرأ ما تكتبه هنا، وستصلك رسائله: { $coach }. وسأصمت في هذه الأثناء. كلمة «القائمة» تعيدني إليك.
common-handed-back = عدت إليك. نكمل من هنا.
common-passed-on = وصلت كلماتك.
common-held = معك الآن شخص من الفريق: { $coach }. يمكنك الكتابة بكلماتك. كلمة «القائمة» تعيدني إليك.

## When we broke something

common-sorry = عذرًا، حدث خطأ من جهتي. لم يكن الخطأ منك. الرجاء المحاولة مرة أخرى، أو كتابة «القائمة».
