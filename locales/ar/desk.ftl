### Words on the pages behind the sign-in: coaches, admins, and people's own pages.
### Coaches have ten minutes before a meeting; plain words, what happened, never labels.

## The frame

desk-rooms = الأقسام
desk-groups = مجموعاتي
desk-waiting = الطلبات
desk-try = تجربة شخصية
desk-admin = الإدارة
desk-mine = صفحاتي
desk-my-people = معارفي
desk-my-map = خريطتي
desk-my-plan = خطتي
desk-me = أنا
desk-sign-out = تسجيل الخروج
desk-as-of = الوضع في { $day }
desk-ago =
    { $days ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }

## Coming in

desk-in = تسجيل الدخول
desk-in-says = هذا الرابط للدخول في هذا المتصفح. يعمل مرة واحدة.
desk-in-own-device = هل هذا هاتفك أو جهازك الخاص؟ إذا كان الجهاز مشتركًا، فالأفضل تسجيل الخروج في النهاية.
desk-in-over = انتهى هذا الرابط
desk-in-over-says = الرابط يعمل مرة واحدة، ولمدة عشر دقائق. الرجاء طلب رابط جديد.
desk-how = كيف أحصل على رابط
desk-how-says = لا توجد كلمة مرور. الدخول يكون برابط يعمل مرة واحدة.
desk-how-chat = من محادثتك مع Silta
desk-how-chat-says = في المحادثة، تكفي كتابة الكلمة التالية. عندها يصلك رابط لفتحه هنا:
    { "\u200E" }/console
desk-how-first = للمرة الأولى
desk-how-first-says = الإدارة تجهّز لك رابطًا وترسله إليك.
desk-how-ask = للأسئلة: { $contact }

## Where one is signed in

desk-sessions = المتصفحات المفتوحة باسمك
desk-sessions-says = كل متصفح لا يستعمله أحد لمدة أسبوع يخرج تلقائيًا.
desk-some-browser = متصفح
desk-this-one = هذا
desk-signed-in = منذ { $at }.
desk-last-used = آخر استخدام: { $at }.
desk-end = تسجيل الخروج هناك
desk-end-here = تسجيل الخروج هنا
desk-end-one = تسجيل الخروج: { $device }
desk-end-all = تسجيل الخروج من كل مكان

## One's own chat

desk-chat = Silta في محادثتك
desk-chat-says = في المحادثة تخبرك Silta بمن ينتظر، ويكفي للرد زر واحد. لذلك تحتاج محادثتك إلى رمز، مرة واحدة فقط.
desk-chat-says-work = بعد إدخال رمز مرة واحدة تتعرف محادثتك عليك. بعدها يصلك هناك رابط عند كتابة ‎/console.
desk-chat-make = إنشاء رمز
desk-chat-code = رمزك. يعمل عشر دقائق، ولمحادثة واحدة:
desk-chat-code-says = يُكتب هذا في المحادثة:
    { "\u200E" }/start { $code }
