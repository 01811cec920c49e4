### Trying Silta as a participant, for coaches, admins and organisations. Nothing of a trial counts.

try-title = تجربة شخصية
try-lead = محادثة مع Silta كما يعيشها شخص مشارك، بأي لغة. بتقديم الساعة يظهر ما يأتي لاحقًا.
try-banner = هذه تجربة. لا شيء هنا حقيقي.
try-banner-says = لا يُخبَر أحد بشيء. يُحذف كل شيء عند إنهاء التجربة، أو بعد ساعة من تركها.
try-end = إنهاء التجربة
try-begin = اختيار اللغة
try-begin-says = تبدأ المحادثة فورًا، كما تبدأ مع شخص جاء للمرة الأولى.
try-what = ماذا يحدث هنا
try-what-says = هذه هي الأسئلة والأجوبة الحقيقية. لا اسم لك هنا، ولا مجموعة، ولا مرشد. يمكنك تأليف أي شيء.
try-what-clock = تأتي التذكيرات عند تقديم الساعة: يومًا، أو أسبوعًا، أو حتى التذكير التالي.

## After a press

try-say-full = هناك الآن ثلاثون شخصًا يجربون Silta. الرجاء العودة بعد قليل.
try-say-over = انتهت التجربة. يمكنك بدء تجربة جديدة.
try-say-ended = انتهت التجربة. لم يُحفظ منها شيء.

## The clock

try-clock = الساعة
try-clock-now = الوقت في هذه التجربة: { $at }.
try-clock-next = موعد التذكير التالي: { $at }.
try-clock-none = لا تذكيرات بعد. تأتي التذكيرات من المعارف والخطط والأهداف.
try-day = بعد يوم
try-week = بعد أسبوع
try-next = إلى التذكير التالي
try-came =
    { $messages ->
        [zero] مضى الوقت. لم يأتِ شيء.
        [one] مضى الوقت. جاءت رسالة واحدة.
        [two] مضى الوقت. جاءت رسالتان.
        [few] مضى الوقت. جاءت { $messages } رسائل.
        [many] مضى الوقت. جاءت { $messages } رسالة.
       *[other] مضى الوقت. جاءت { $messages } رسالة.
    }
try-another = البدء من جديد
try-another-says = تحل التجربة الجديدة محل هذه.
