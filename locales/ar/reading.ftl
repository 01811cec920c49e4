### Words that can be typed instead of pressing a button, each a list with commas.
### Not translated word by word: what people really write, in the dialects too.
### No word may stand in two lists. Hamza on alif, short vowels and spaces around do not matter;
### ة and ه, ى and ي do, so both spellings are here.

reading-menu = القائمة, قائمة, القائمه, قائمه, القايمة, القائمة الرئيسية, الرئيسية, الصفحة الرئيسية, البداية, منيو
reading-stop = توقف, توقفي, قف, وقف, اوقف, ستوب, اسكت, اصمت, صمت, كفى, بس خلاص, إلغاء الاشتراك, لا تكتب لي, اتركني
reading-help = مساعدة, مساعده, ساعدني, ساعديني, ماذا أفعل, شو أعمل, شو بعمل, ماذا أكتب, كيف يعمل هذا, ؟
reading-language = لغة, لغه, اللغة, اللغه, تغيير اللغة, غير اللغة
reading-back = رجوع, ارجع, الرجوع, عودة, للخلف, للوراء, السابق, السؤال السابق
reading-skip = تخطي, تخطى, تجاوز, السؤال التالي, التالي, اللي بعده, مرر
reading-more = المزيد, مزيد, أكثر, اكتر, زيادة, خيارات أخرى, خيارات
reading-later = لاحقا, فيما بعد, بعدين, وقت آخر, وقت ثاني, وقت تاني, مرة ثانية, مرة تانية, من بعد
reading-leave = خروج, الخروج, اخرج, اطلع, إنهاء, إلغاء, إغلاق, مغادرة
reading-done = تم, انتهيت, خلصت, جاهز, جاهزة, هذا كل شيء, خلاص, بس هيك, صافي
reading-yes = نعم, اي, إيه, أيوه, أيوا, أيوة, إيوا, أجل, بلى, واه, أكيد, طبعا, تمام, موافق, موافقة, أوكي, اوك, ماشي, حسنا
reading-no = لا, لأ, كلا, لا شكرا, مو, مش, ليس الآن شكرا

# Days, where a date is asked.
reading-yesterday = أمس, مبارح, البارحة
reading-today = اليوم, هذا اليوم, الآن, هذا المساء, الليلة
reading-tomorrow = غدا, بكرا, بكره, بكرة, باكر, غدوة
reading-day_after = بعد غد, بعد بكرا, بعد بكرة
# The seven days of the week, as people answer "On which day?". The next such day is meant.
reading-weekday =
    .d0 = الاثنين, الإثنين, الاتنين, يوم الاثنين, يوم الإثنين
    .d1 = الثلاثاء, الثلاثا, التلاتا, يوم الثلاثاء
    .d2 = الأربعاء, الاربعاء, الأربعا, يوم الأربعاء
    .d3 = الخميس, يوم الخميس
    .d4 = الجمعة, الجمعه, يوم الجمعة
    .d5 = السبت, يوم السبت
    .d6 = الأحد, الاحد, يوم الأحد
