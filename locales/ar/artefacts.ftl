### Words in pictures, papers and calendar files. They stand in little room: keep them short.

artefact-kicker = Silta · علاقاتي
artefact-footer = { $name } · { $day }
artefact-own_words = كلماتك باقية كما كتبتها.
artefact-somebody = شخص يحسن التواصل
artefact-strengths = نقاط قوتي
artefact-finger = إصبع
    .hand1 = ما يُطلب مني من مساعدة
    .hand2 = من العمل أو الدراسة
    .hand3 = من البيت والهوايات واللغات
    .hand4 = ما علّمني الانتقال
    .hand5 = ما يسعدني
artefact-goal = هدفي
    .number = كيف أعرف أنه تحقق
    .day = حتى
    .step = الخطوة الأولى
    .days = على الطريق
artefact-resilience = ليوم صعب
artefact-when = عند: { $what }
artefact-call = من يمكنني الاتصال به
# Above 112 and the numbers of those who listen.
artefact-danger = عند الخطر
artefact-back = طريقي حتى الآن
    .weeks = أسابيع
    .wins = لحظات جيدة
    .people = أشخاص على خريطتي
    .talks = محادثات
    .actions = أنشطة تمت
    .steps = خطوات اكتملت
artefact-talk = كلمات لمحادثة
artefact-shortlist = من يجمعون الناس
# $why is a list of connectors-hint, $next one of super_list-step.
artefact-connector = { $sum } من 12. السبب: { $why }. التالي: { $next }.
artefact-introduction = التعريف بنفسي
artefact-calendar = خطة علاقاتي
artefact-hello = تحية: { $contact }
artefact-week = 20 دقيقة لعلاقاتي
artefact-when_then = عندما { $when }، عندها: { $then }
artefact-state = حالة
    .planned = في الخطة
    .done = تم
artefact-milestone = محطة
    .quarter = ربع الطريق
    .half = نصف الطريق
    .goal = موعد هدفي
artefact-plan = خطة أنشطتي
    .goal = الهدف
    .gap = ما أبحث عنه
    .actions = الأنشطة
    .what = ماذا
    .who = مع من
    .when = متى
    .when_then = جملتي
    .state = الحالة
    .milestones = على الطريق
    .week = أسبوعي
    .support = الدعم
artefact-certificate = شهادة
artefact-walked = { $n ->
        [7] إتمام خطوات التواصل السبع.
       *[other] خطوات تم إتمامها من خطوات التواصل السبع: { $n }.
    }

## The words that come with a file

file-plan_pdf = خطتك، للطباعة أو للحفظ.
file-plan_ics = خطتك لتقويمك. يمكنك فتح الملف على هاتفك.
file-follow_ics = أسابيعك الثمانية القادمة لتقويمك. يمكنك فتح الملف على هاتفك.
file-strengths_card = نقاط قوتك.
file-goal_card = هدفك.
file-network_map = خريطة علاقاتك. الأسماء موجودة في نسختك فقط.
file-network_map_shared = خريطة علاقاتك دون أسماء. يمكنك عرضها على آخرين.
file-growth = علاقاتك من قبل والآن.
file-intro_card = تعريفك بنفسك بلغتين.
file-talk_kit = كلمات لمحادثة.
file-shortlist_card = من يجمعون الناس حولك. لا يراها أحد غيرك.
file-look_back_card = طريقك حتى الآن.
file-resilience_card = ليوم صعب.
file-certificate = شهادتك. أحسنت.
file-gone = لا يوجد هنا ما يُعرض الآن.
