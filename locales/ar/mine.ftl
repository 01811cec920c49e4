### People's own pages: their people, map, plan and privacy. The same things as in the chat.
### Nobody is late, nothing was missed. Plain words for a tired person on a small phone.

## The first page

mine-hello = { $named ->
        [yes] مرحبًا { $name }
       *[no] مرحبًا
    }
mine-moments = لحظات جيدة هذا الأسبوع
mine-moments-says = يمكنك اختيار شخص، أو لا أحد.
mine-moments-none = لا أحد الآن. كل شيء على ما يرام.
mine-idea = فكرة:
mine-write = كتابة رسالة الآن
mine-write-to = كتابة رسالة إلى { $name }
mine-write-there = يمكنك الكتابة في محادثتك مع Silta.
mine-your-chat = محادثتك مع Silta في مكانها المعتاد.
mine-did = فعلت ذلك
mine-did-with = تم التواصل مع { $name }
mine-later = لاحقًا
mine-later-one = لاحقًا: { $name }
mine-slower = مرات أقل
mine-slower-one = مرات أقل: { $name }
mine-rest = فترة راحة
mine-rest-one = فترة راحة: { $name }
mine-next = نشاطي التالي
mine-next-none = لا نشاط له موعد. يمكنك اختيار نشاط في المحادثة.
mine-meeting = اللقاء القادم
mine-meeting-at = { $group }: { $at }
mine-meeting-none = لا لقاء محدد.
mine-not-agreed = المحادثة أولًا
mine-not-agreed-says = أولًا الموافقة على بيان الخصوصية في المحادثة. بعدها تُحفظ معارفك وخططك، وتظهر هنا.

## My people

mine-people = معارفي
mine-people-says = { $people ->
        [zero] لا أحد بعد.
        [one] شخص واحد. لا يظهر إلا لك.
        [two] شخصان. لا يظهران إلا لك.
        [few] { $people } أشخاص. لا يظهرون إلا لك.
        [many] { $people } شخصًا. لا يظهرون إلا لك.
       *[other] { $people } شخص. لا يظهرون إلا لك.
    }
mine-coming = مواعيد قادمة
mine-cap =
    { $mode ->
        [weekly] أكتب عن معارفك مرة واحدة في الأسبوع على الأكثر
        [monthly] أكتب عن معارفك مرة واحدة في الشهر على الأكثر
       *[normal] { $times ->
            [zero] لا أكتب من تلقاء نفسي
            [one] أكتب من تلقاء نفسي مرة واحدة في الأسبوع على الأكثر
            [two] أكتب من تلقاء نفسي مرتين في الأسبوع على الأكثر
            [few] أكتب من تلقاء نفسي { $times } مرات في الأسبوع على الأكثر
            [many] أكتب من تلقاء نفسي { $times } مرة في الأسبوع على الأكثر
           *[other] أكتب من تلقاء نفسي { $times } مرة في الأسبوع على الأكثر
        }
    }{ $hours ->
        [yes] ، بين الساعة { $first } والساعة { $last }
       *[no] { "" }
    }، وعن ثلاثة أشخاص على الأكثر كل مرة. والباقون بعد أيام قليلة.
mine-coming-none = لا موعد مع أحد في الأسابيع الثمانية القادمة.
mine-why-silent = { $planned } من أيام الصمت، لذلك: { $day }.
mine-why-pause = لديك توقف مؤقت، لذلك: { $day }.
mine-why-never = { $planned }. كل أيامك أيام صمت، لذلك لا أكتب.
mine-why-none = { $day }.
mine-no-reminders = التذكير متوقف. المواعيد محفوظة هنا، ولا أكتب لك.
mine-everybody = الجميع
mine-find = البحث عن شخص
mine-find-hint = اسم، أو مكان، أو موضوع تحدثتما عنه
mine-find-do = بحث
mine-found-none = لا نتيجة. يمكنك تجربة جزء من الاسم.
mine-find-all = عرض الجميع
mine-rhythm = { $days ->
        [0] دون تذكير
        [7] كل أسبوع
        [30] كل شهر
        [90] كل 3 أشهر
        [180] مرتين في السنة
        [365] مرة في السنة
        [zero] دون تذكير
        [one] كل يوم
        [two] كل يومين
        [few] كل { $days } أيام
        [many] كل { $days } يومًا
       *[other] كل { $days } يوم
    }
mine-resting = في فترة راحة
mine-archived = في الأرشيف
mine-add = إضافة شخص
mine-name = الاسم
mine-name-hint = يكفي لقب قصير. دون رقم هاتف.
mine-where = مكان أول لقاء
mine-topics = موضوع حديثكما
mine-talked = تحدثتما عن: { $topics }.
mine-topics-hint = من كلمة إلى ثلاث كلمات
mine-promise = وعد
mine-promise-hint = بضع كلمات. إذا لم يكن هناك وعد، يبقى فارغًا.
mine-promised-by = ممن الوعد
mine-by-me = وعد مني
mine-by-them = وعد من الطرف الآخر
mine-until = حتى موعد
mine-then = ماذا بعد ذلك
mine-then-suggest = حسب اقتراح Silta
mine-then-week = تذكير بعد أسبوع
mine-then-keep = حفظ الاسم فقط
mine-not-said = غير مكتوب
mine-as-it-is = دون تغيير
mine-save = حفظ
mine-keep-anyway = حفظ على أي حال
mine-private = يبدو هذا مثل رقم هاتف أو عنوان. من الأفضل عدم حفظه هنا.
mine-same-name = هذا الاسم موجود لديك. هل هو شخص جديد؟
mine-some-day = الرجاء اختيار يوم من التقويم.

## One person

mine-log = تم التواصل
mine-log-how = كيف
mine-log-what = ما جاء منه
mine-log-kept = تم الوفاء بالوعد
mine-log-next = متى المرة القادمة
mine-log-rhythm = حسب وتيرتي
mine-log-week = بعد أسبوع
mine-log-month = بعد شهر
mine-log-quarter = بعد 3 أشهر
mine-log-none = دون موعد
mine-another-time = وقت آخر
mine-ask-again = السؤال من جديد
mine-change-rhythm = عدد المرات
mine-wake = إنهاء فترة الراحة
mine-change = تغيير
mine-note = ملاحظتي
mine-note-hint = لا تظهر إلا لك. الأفضل دون أمور الصحة أو الدين أو أسرار العائلة.
mine-place = مكان { $name } على الخريطة
mine-quarter = الجزء من المجتمع
mine-ring = مدى المعرفة بينكما
mine-local = الحياة هنا
mine-last = آخر تواصل، تقريبًا
mine-delete = حذف { $name }
mine-delete-says = تُحذف أيضًا الملاحظة والمواعيد والتذكيرات. لا يمكن إعادتها بعد ذلك.
mine-delete-sure = نعم، حذف { $name }
mine-saved = تم الحفظ.
mine-noted = تم التسجيل. حافظت على التواصل.
mine-moved = تم نقل الموعد.
mine-sent-to-chat = سيصل ذلك إلى محادثتك.

## My map

mine-map = خريطتي
mine-map-says = { $people ->
        [zero] لا أحد على خريطتك بعد.
        [one] لديك شخص واحد.
        [two] لديك شخصان.
        [few] لديك { $people } أشخاص.
        [many] لديك { $people } شخصًا.
       *[other] لديك { $people } شخص.
    } يعرفون الحياة هنا: { $local }. معرفة قليلة: { $weak }، ومنهم تأتي غالبًا معلومات جديدة.
mine-map-alt = خريطة علاقاتك في أربعة أجزاء. عدد الناس: { $people }. الشيء نفسه مكتوب تحتها.
mine-map-none = خريطتك فارغة اليوم
mine-map-none-says = اسم واحد هو بداية. في المحادثة تطرح Silta ستة أسئلة صغيرة.
mine-map-words = الشيء نفسه بالكلمات
mine-map-change = تغيير المكان
mine-map-change-one = تغيير: { $name }
mine-map-who = من
mine-map-not-placed = دون مكان بعد
mine-map-picture = تنزيل الصورة
mine-map-send = إرسال الصورة إلى محادثتي
mine-map-grew = كيف كبرت
mine-map-grew-says = كل قوس هو شخص واحد.
mine-map-today = هذه صورة اليوم. لا يوجد عدد صحيح واحد.
mine-map-open = جزء مفتوح: { $quarter }
mine-map-open-says = لا أحد لديك من هنا بعد. نشاط واحد قد يفتح هذا الجزء.

## My plan

mine-plan = خطتي
mine-plan-none = لا خطة بعد
mine-plan-none-says = في الخطة هدف وأشخاص وأنشطة ومواعيد. مكان إعدادها هو المحادثة.
mine-goal = هدفي
mine-goal-none = لا هدف بعد. اختياره يكون في المحادثة.
mine-goal-until = حتى { $day }
mine-actions = الأنشطة
mine-actions-none = لا أنشطة مفتوحة.
mine-actions-done = تم
mine-action-done = تم: { $what }
mine-tick = تم
mine-move = نقل الموعد
mine-move-one = يوم آخر: { $what }
mine-new-day = يوم جديد
mine-when-then = عندما { $when }، عندها: { $then }
mine-no-day = دون موعد
mine-calendar = تقويمي
mine-calendar-says = عنوان خاص لتقويم هاتفك. من المهم إبقاؤه سرًا، لأنه يعرض مواعيدك والأسماء.
mine-calendar-make = إنشاء عنوان خاص
mine-calendar-again = إنشاء عنوان جديد
mine-calendar-again-says = يتوقف العنوان السابق عن العمل.
mine-calendar-end = إغلاق العنوان
mine-calendar-is = لديك عنوان خاص. يظهر مرة واحدة فقط، عند إنشائه.
mine-calendar-here = عنوانك الخاص
mine-calendar-copy = مكانه في تقويمك تحت «اشتراك» (subscribe). يظهر الآن فقط.
mine-calendar-ended = أُغلق العنوان. لم يعد أحد يستطيع قراءته.
mine-calendar-no = لا يستطيع الهاتف قراءة التقويم من هنا. في المحادثة تصلك مواعيدك في ملف.
mine-files = على الورق وفي ملف
mine-plan-pdf = خطتي (PDF)
mine-plan-ics = مواعيدي (ملف تقويم)

## Privacy

mine-privacy = بياناتك ملك لك
mine-privacy-says = القرار لك: ما الذي يُحفظ، ومن يراه. مهما كان اختيارك، يبقى كل ما عدا ذلك يعمل.
mine-choices = موافقاتي
mine-choices-says = يمكنك تغييرها في أي وقت.
mine-choice-remind = التذكير
mine-choice-remind-says = يمكن أن تكتب Silta أولًا، عن خطتك ومعارفك.
mine-answered-yes = جوابك نعم، { $day }، على نص { $version }.
mine-answered-no = جوابك لا، { $day }، على نص { $version }.
mine-answered-not = لا جواب منك بعد.
mine-notice = بيان الخصوصية
mine-groups = ما يراه فريق الإرشاد
mine-groups-none = لست في أي مجموعة. لا يرى الفريق شيئًا مما يخصك.
mine-coaches = { $many ->
        [no] الإرشاد: { $names }.
       *[yes] فريق الإرشاد: { $names }.
    }
mine-coach-came = إرشاد جديد منذ { $day }: { $who }
mine-coach-left = لم يعد في إرشاد هذه المجموعة منذ { $day }: { $who }
mine-level-of = ما يراه فريق الإرشاد في { $group }
mine-level-0 = لا شيء
mine-level-0-says = يظهر اسمك، وما جاء في طلباتك.
mine-level-1 = 1. أين وصلت
mine-level-1-says = مثلًا: «اكتملت الخطوة 2 في 3 مارس. آخر رسالة: اليوم.»
mine-level-2 = 2. وأيضًا هدفي وخطتي
mine-level-2-says = مثلًا: «الحديث مع شخص من المجال نفسه، يوم الثلاثاء.» دون أسماء.
mine-level-3 = 3. وأيضًا أرقام خريطتي
mine-level-3-says = مثلًا: «14 شخصًا، 5 منهم يعرفون الحياة هنا.» العدد فقط، دون أسماء.
mine-level-now = يبدأ هذا من لحظة الحفظ.
mine-leave = مغادرة المجموعة
mine-leave-says = من هذه اللحظة، لا يظهر عنك شيء لفريق الإرشاد. كل ما يخصك يبقى لك.
mine-leave-sure = نعم، مغادرة { $group }
mine-left = غادرت المجموعة. لم يعد يظهر عنك شيء لفريق الإرشاد فيها.
mine-looked = من اطلع
mine-looked-none = لم يطلع أحد من الفريق.
mine-looked-page = { $by }: فتح صفحتك، { $at }
mine-looked-list = { $by }: رؤية سطرك في قائمة المجموعة، { $at }
mine-looked-talk = { $by }: فتح المحادثة معك، { $at }
mine-notes = ملاحظات لك
mine-notes-by = { $by }، { $day }
mine-stored = ما هو محفوظ
mine-part = الجزء
mine-how-much = العدد
mine-since = منذ
mine-part-contacts = معارفي
mine-part-goals = أهدافي
mine-part-steps = إجاباتي في الخطوات السبع
mine-part-drafts = مسوداتي
mine-part-talk = محادثتنا في آخر 30 يومًا
mine-part-feed = أجوبتي عن الفعاليات والوظائف
mine-part-requests = طلبات التحدث مع شخص
mine-part-notes = ملاحظات فريق الإرشاد عني
mine-part-consents = موافقاتي وتواريخها
mine-notes-ask = قد يحتفظ فريق الإرشاد بملاحظات عنك. يمكنك طلب قراءتها.
mine-copy = تنزيل كل شيء
mine-copy-send = إرسال كل شيء إلى محادثتي
mine-delete-data = حذف
mine-delete-data-says = يمكنك حذف جزء أو كل شيء. يتم الحذف فورًا، ولا يمكن التراجع عنه.
mine-delete-now = يتم الحذف فورًا، ولا يمكن التراجع عنه.
mine-delete-part = حذف جزء
mine-delete-everything = كل شيء
mine-delete-all = حذف كل شيء
mine-erase-part = هل نحذف هذا الجزء؟
mine-erase-part-lost = { $rows ->
        [zero] لا شيء محفوظ هنا الآن.
        [one] يُحذف عنصر واحد، مع كل ما يرتبط به.
        [two] يُحذف عنصران، مع كل ما يرتبط بهما.
        [few] تُحذف { $rows } عناصر، مع كل ما يرتبط بها.
        [many] يُحذف { $rows } عنصرًا، مع كل ما يرتبط بها.
       *[other] يُحذف { $rows } عنصر، مع كل ما يرتبط بها.
    }
mine-erase-contacts = حذف معارفي
mine-erase-goals = حذف أهدافي
mine-erase-steps = حذف إجاباتي
mine-erase-drafts = حذف مسوداتي
mine-erase-talk = حذف محادثتنا
mine-erase-contacts-lost = تُحذف أيضًا الملاحظات والوعود والمواعيد والتذكيرات. تبقى الأنشطة، دون أسماء.
mine-erase-goals-lost = تُحذف أيضًا مواعيدها وتذكيراتها.
mine-erase-steps-lost = تُحذف أيضًا بطاقاتك وخطتك وما أنجزته.
mine-erase-drafts-lost = رسائل لم تُرسل بعد.
mine-erase-talk-lost = ما كتبته أنت وما كتبته Silta، في كل أماكنك.
mine-erase-all = هل نحذف كل شيء؟
mine-erase-all-lost = يُحذف كل ما في القائمة التالية فورًا، في كل أماكنك. يُسجَّل خروجك من كل مكان، وتنتهي مجموعاتك بالنسبة لك.
mine-erase-all-sure = نعم، أريد حذف كل شيء
mine-erase-all-do = حذف كل شيء
mine-erase-keep = إبقاء كل شيء
mine-erased-part = تم الحذف.
mine-erased = تم حذف كل شيء
mine-erased-says = لم تعد Silta تعرفك. شكرًا على هذا الوقت معًا. أطيب الأمنيات.
mine-sessions = المتصفحات المفتوحة باسمي
mine-sessions-says = { $browsers ->
        [zero] لا متصفح.
        [one] في متصفح واحد.
        [two] في متصفحين.
        [few] في { $browsers } متصفحات.
        [many] في { $browsers } متصفحًا.
       *[other] في { $browsers } متصفح.
    }

## Inside Telegram

mine-app = صفحاتي
mine-app-wait = لحظة واحدة.
mine-app-no-script = تحتاج هذه الصفحات إلى برنامج صغير من عندنا، وهو لا يعمل هنا. تكفي كتابة الكلمة التالية في المحادثة، وعندها يصلك رابط:
    { "\u200E" }/console
mine-app-outside = هذه الصفحات تُفتح من المحادثة مع Silta في تيليغرام.
mine-app-forged = المعلومة من تيليغرام غير مطابقة. الرجاء إغلاق هذه النافذة وفتحها من المحادثة.
mine-app-old = بقيت هذه النافذة مفتوحة وقتًا طويلًا. الرجاء إغلاقها وفتحها من جديد من المحادثة.
mine-app-used = سبق فتح هذه النافذة. الرجاء إغلاقها وفتحها من جديد من المحادثة.
mine-app-unknown = لم نلتقِ بعد. تكفي تحية أولًا في المحادثة، ثم فتح هذه النافذة.
mine-app-over = انتهت ساعة هذه النافذة. الرجاء إغلاقها وفتحها من جديد من المحادثة.
mine-app-network = لا توجد شبكة الآن. كلماتك ما زالت هنا. الرجاء المحاولة مرة أخرى.
mine-app-wrong = لم ينجح ذلك. الرجاء المحاولة مرة أخرى.
