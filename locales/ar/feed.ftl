### Events and jobs: what a person wants to hear of, one post after the other, and the digest.

feed_prefs-kinds = عن ماذا أخبرك؟ يمكنك اختيار خيار أو أكثر.
    .event = فعاليات
    .vacancy = وظائف
    .study = دورات ودراسة
    .project = مشاريع
    .tool = خدمات قريبة منك
feed_prefs-kinds-inline =
    .event = { feed_prefs-kinds.event }
    .vacancy = { feed_prefs-kinds.vacancy }
    .study = { feed_prefs-kinds.study }
    .project = { feed_prefs-kinds.project }
    .tool = { feed_prefs-kinds.tool }
feed_prefs-rhythm = كم مرة أكتب لك عن ذلك؟
    .daily = كل يوم، إن وُجد جديد
    .twice = مرتين في الأسبوع
    .weekly = مرة في الأسبوع
    .asked = عندما أطلب فقط
feed_prefs-will = حسنًا، سأبحث لك. قد تأتي أول قائمة يوم { $day }.
feed_prefs-self = حسنًا. يمكنك فتح «فعاليات ووظائف» في أي وقت.
why-feed = كي أعرض لك ما يناسبك فقط. لا أخبر أحدًا باختياراتك.

feed_list-empty = لا جديد يناسبك الآن. أبحث من جديد كل يوم.
    .mine = ما قلت له نعم
    .was_at = الحديث عن فعالية
    .prefs = تغيير موضوع البحث
    .home = القائمة

feed_post-here =
    { $kind }: { $title }
    { $when }
    { $where }
    { $organiser }
    .page = فتح الصفحة
    .going = سأذهب أو سأقدّم طلبًا
    .interested = يهمني
    .not_for_me = لا يناسبني
    .leaf = عرض إعلان آخر
    .more_of_it = قراءة المزيد
feed_post-more =
    { $title }
    { $body }
    .page = فتح الصفحة
    .back_to_it = رجوع إلى الاختيار
feed_post-gone = هذا الإعلان لم يعد موجودًا. أزلته من قائمتك.
feed_post-kind_event = فعالية
feed_post-kind_vacancy = وظيفة
feed_post-kind_study = دورة
feed_post-kind_project = مشروع
feed_post-kind_tool = خدمة
feed_post-no_title = دون عنوان
feed_post-no_date = الموعد غير مذكور. يمكنك البحث عنه في الصفحة.
feed_post-no_place = المكان غير مذكور. يمكنك البحث عنه في الصفحة.
feed_post-online = على الإنترنت
feed_post-no_organiser = الجهة المنظمة غير مذكورة

feed_going-will =
    جيد، حفظت ذلك: { $title }. { $before ->
        [yes] سأكتب لك قبله بيوم. إن تغيّر الموعد، فسأخبرك. وبعده أسألك كيف كان.
        [later] التوقف المؤقت أولًا. سأكتب لك في هذا اليوم: { $until }. وبعد الفعالية أسألك كيف كانت.
        [paused] لديك توقف مؤقت حتى: { $until }. أبقى في صمت حتى ذلك اليوم، فالرجاء تذكّر الموعد.
       *[no] هو قريب الآن. إن تغيّر الموعد، فسأخبرك. وبعده أسألك كيف كان.
    }
feed_going-noted = جيد، حفظت ذلك: { $title }. إن تغيّر الموعد، فسأخبرك.
feed_interested-noted = جيد، أحفظه لك: { $title }.
feed_no-why = لا بأس. ما الذي لم يناسبك؟ يمكنك تجاوز هذا السؤال.
    .far = المكان بعيد
    .date = الموعد
    .language = اللغة
    .field = ليس في مجالي
    .unclear = لم أفهمه
    .other = سبب آخر
feed_no-noted = شكرًا. لن أعرضه مرة أخرى.
feed_after-some =
    { $n ->
        [zero] لا يوجد إعلان آخر لك.
        [one] يوجد إعلان واحد آخر لك.
        [two] يوجد إعلانان آخران لك.
        [few] توجد { $n } إعلانات أخرى لك.
        [many] يوجد { $n } إعلانًا آخر لك.
       *[other] يوجد { $n } إعلان آخر لك.
    }
    .leaf = عرض التالي
    .enough = هذا يكفي الآن
feed_after-none = هذا كل شيء الآن.
feed_mine-list = هذه الإعلانات قلت لها نعم. يمكنك اختيار واحد لرؤيته.
    .home = القائمة
    .was_at = الحديث عن فعالية

card-digest =
    { $n ->
        [zero] لا جديد لك الآن.
        [one] وجدت لك إعلانًا جديدًا.
        [two] وجدت لك إعلانين جديدين. هذا هو الأول.
        [few] وجدت لك { $n } إعلانات جديدة. هذا هو الأول.
        [many] وجدت لك { $n } إعلانًا جديدًا. هذا هو الأول.
       *[other] وجدت لك { $n } إعلان جديد. هذا هو الأول.
    }
    { $kind }: { $title }
    { $when }
    { $where }
    .page = فتح الصفحة
    .interested = يهمني
    .going = سأذهب أو سأقدّم طلبًا
    .not_for_me = لا يناسبني
    .more_of_it = نظرة أقرب
card-post_moved = يوجد جديد عن شيء في قائمتك.
    .page = فتح الصفحة
    .going = ما زلت أريد الذهاب
    .not_for_me = إزالته من قائمتي
card-post_moved-time = موعد جديد: { $title }. الموعد السابق: { $old_start }. الموعد الآن: { $new_start }.
card-post_moved-place = مكان جديد: { $title }. المكان الآن: { $place }.
card-post_moved-cancelled = للأسف، أُلغي هذا: { $title }.
card-post_moved-postponed = تأجّل هذا إلى وقت لاحق: { $title }. الموعد الجديد غير معروف بعد.
card-post_moved-back = خبر جيد، هذا قائم من جديد: { $title }.
card-post_moved-changed = تغيّر شيء: { $title }. التفاصيل في الصفحة.
card-event_before =
    { $day ->
        [today] اليوم: { $title }.
        [tomorrow] غدًا: { $title }.
       *[soon] قريبًا: { $title }.
    }
    { $when }
    { $where }
    { $has ->
        [yes] مهمتك الصغيرة: { $mission }
       *[no] تكفي مهمة صغيرة: الحديث مع شخص واحد.
    }
    .page = فتح الصفحة
    .intro = بطاقة التعريف بنفسي
    .company = من يمكنه مرافقتي؟
    .look = نظرة أقرب
    .not_for_me = لا أستطيع الذهاب
