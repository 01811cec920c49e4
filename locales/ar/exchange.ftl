### A closer look at My people: what came of them, who was not heard of for long, the archive.
### Only the person sees this. It never says that somebody owes something.

## Give and take, one line on a contact card and in a reminder

exchange-line =
    .both = جاءك من هذا التواصل: { $got }. يمكنك تقديم هذا: { $give }.
    .got = جاءك من هذا التواصل: { $got }. كلمة شكر هدية أيضًا.
    .had = جاءك من هذا التواصل: { $got }.
    .give = يمكنك تقديم هذا: { $give }.
    .none = { "" }
    .hello_one = التحية القصيرة هدية أيضًا.
    .hello_two = يكفي سطران لطيفان.
    .hello_three = التحية لا تحتاج إلى سبب.
exchange-give =
    .language = ممارسة لغتك
    .profession = جواب عن مهنتك
    .market = معرفتك ببلد آخر
    .cooking = شيء من طبخك أو من صنع يديك
    .computers = مساعدة في الكمبيوتر
    .listening = وقت للإصغاء
    .services = معلومة عن الخدمات
    .volunteer = شيء من وقتك

## A closer look

exchange_menu-what =
    { $losing ->
        [zero] إلى ماذا ننظر؟
        [one] ربما هناك شخص واحد تسعده تحية. إلى ماذا ننظر؟
        [two] ربما هناك شخصان تسعدهما تحية. إلى ماذا ننظر؟
        [few] ربما هناك { $losing } أشخاص تسعدهم تحية. إلى ماذا ننظر؟
        [many] ربما هناك { $losing } شخصًا تسعدهم تحية. إلى ماذا ننظر؟
       *[other] ربما هناك { $losing } شخص تسعدهم تحية. إلى ماذا ننظر؟
    }
    .dates = مواعيد المتابعة
    .map = خريطة علاقاتي
    .losing = دون تواصل منذ مدة
    .came = ما جاء من معارفي
    .archive = الأرشيف
    .review = نظرتي الشهرية
    .enough = العودة إلى معارفي

## What came of contacts

exchange-came =
    .information = معلومات ({ $n })
    .advice = نصيحة ({ $n })
    .job_tip = معلومة عن عمل ({ $n })
    .introduction = تعريف بشخص ({ $n })
    .language = ممارسة اللغة ({ $n })
    .nice = كان لطيفًا فقط ({ $n })
exchange-nothing = لا شيء خاص، ولا بأس بذلك
exchange_log-all =
    { $count ->
        [zero] لا شيء مسجّل بعد. بعد كل تواصل أسألك عما جاء منه.
        [one] في آخر 12 شهرًا سجّلت تواصلًا واحدًا. ما جاء منه: { $came }.
        [two] في آخر 12 شهرًا سجّلت التواصل مرتين. ما جاء منه: { $came }.
        [few] في آخر 12 شهرًا سجّلت التواصل { $count } مرات. ما جاء منه: { $came }.
        [many] في آخر 12 شهرًا سجّلت التواصل { $count } مرة. ما جاء منه: { $came }.
       *[other] في آخر 12 شهرًا سجّلت التواصل { $count } مرة. ما جاء منه: { $came }.
    }
    { $count ->
        [0] البداية بزر «تواصلنا» عند اسم الشخص.
       *[other] يمكنك اختيار شخص لرؤية المزيد.
    }
    .enough = هذا يكفي الآن
exchange_log-one =
    { $contact }
    { $count ->
        [zero] لا شيء مسجّل بعد. بعد كل تواصل أسألك عما جاء منه.
        [one] تواصل واحد في آخر 12 شهرًا. ما جاء منه: { $came }.
        [two] تواصل مرتين في آخر 12 شهرًا. ما جاء منه: { $came }.
        [few] تواصل { $count } مرات في آخر 12 شهرًا. ما جاء منه: { $came }.
        [many] تواصل { $count } مرة في آخر 12 شهرًا. ما جاء منه: { $came }.
       *[other] تواصل { $count } مرة في آخر 12 شهرًا. ما جاء منه: { $came }.
    }{ $has ->
        [yes] { "" }
            { $exchange }
       *[no] { "" }
    }
    .enough = هذا يكفي الآن

## Long time no contact

exchange_losing-list =
    { $count ->
        [zero] التواصل قائم مع الجميع.
        [one] مع شخص واحد لا تواصل منذ مدة طويلة.
        [two] مع شخصين لا تواصل منذ مدة طويلة.
        [few] مع { $count } أشخاص لا تواصل منذ مدة طويلة.
        [many] مع { $count } شخصًا لا تواصل منذ مدة طويلة.
       *[other] مع { $count } شخص لا تواصل منذ مدة طويلة.
    }
    هذا طبيعي. تكفي تحية قصيرة. إلى من ننظر؟
    .enough = هذا يكفي الآن
exchange_losing-nobody = التواصل قائم مع الجميع. كل شيء على ما يرام.

## The archive

exchange_archive-list =
    { $count ->
        [zero] الأرشيف فارغ.
        [one] في الأرشيف شخص واحد. لا أذكّرك به.
        [two] في الأرشيف شخصان. لا أذكّرك بهما.
        [few] في الأرشيف { $count } أشخاص. لا أذكّرك بهم.
        [many] في الأرشيف { $count } شخصًا. لا أذكّرك بهم.
       *[other] في الأرشيف { $count } شخص. لا أذكّرك بهم.
    }
    يمكنك اختيار اسم لإخراجه أو حذفه.
    .enough = هذا يكفي الآن
exchange_archive-nobody = الأرشيف فارغ.

card-archive_notice =
    هذه الأسماء لم تُستخدم منذ 12 شهرًا: { $people }.
    يوم { $day } أحذفها مع ملاحظاتها. هل نبقيها؟
    .look = عرض الأسماء
    .keep = إبقاء الجميع
    .fine = حذفها في ذلك اليوم
exchange_keep-kept = حسنًا. أبقيها كلها. هي في فترة راحة ضمن «معارفي».
exchange_let_go-fine = حسنًا. أحذفها يوم { $day }. وهي في الأرشيف حتى ذلك اليوم.

## A contact of their phone

exchange_named-add = { $several ->
        [yes] في هذا الملف عدة أشخاص. الأفضل شخص واحد في كل مرة. أخذت اسم الأول فقط: { $label }. دون رقم ودون عنوان.
            هل أضيف هذا الشخص إلى «معارفي»؟
       *[no] أخذت الاسم فقط: { $label }. دون رقم ودون عنوان.
            هل أضيف هذا الشخص إلى «معارفي»؟
    }
    .yes = نعم، إضافة
    .no = لا
exchange_named-no = لا بأس. لا أحتفظ بشيء منه.

file-vcard = ملف باسم شخص. فتحه على هاتفك يضيف الاسم هناك.
