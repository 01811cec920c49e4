### Said to the operator, in their own chat, when a person asks for a human being.
### The command stands in a line of its own, so that it is laid out from left to right.

staff-call = نداء رقم { $id }. هناك طلب للتحدث مع شخص، من: { $who }. الطريقة: { $how }. الوقت: { $at }. للرد، الرجاء كتابة هذا السطر، وبعده الكلمات:
    /answer { $id }
staff-call-text = نداء رقم { $id }. هناك طلب للتحدث مع شخص، من: { $who }. الطريقة: { $how }. الوقت: { $at }. النص: { $text } للرد، الرجاء كتابة هذا السطر، وبعده الكلمات:
    /answer { $id }
staff-call-how-contact = أرجو الكتابة لي
staff-call-how-question = سؤال
staff-call-how-crisis = لحظة صعبة، الرجاء الكتابة قريبًا
staff-call-how-answer = رد على رسالة
staff-answer = رسالة لك من { $who }: { $text }
staff-answered = تم إيصال الرسالة.
staff-answer-gone = لم يعد الوصول إلى هذا الشخص ممكنًا.
staff-answer-how = لم أجد هذا النداء. الرجاء كتابة الأمر، ثم رقم النداء، ثم الكلمات. الأمر هو:
    /answer
# مرة في اليوم، أرقام فقط.
staff-day = صباح الخير. آخر 24 ساعة: عدد من كتبوا هنا: { $people }، ومنهم جدد: { $new }. الرسائل المرسلة: { $sent }، وما لم يصل: { $failed }. النداءات التي تنتظر الرد: { $calls }.
