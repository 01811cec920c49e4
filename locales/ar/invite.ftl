### How a coach invites people into a group, and the words of the poster that hangs on a wall.

## The page of the coach

invite-title = دعوة الناس إلى { $name }
invite-says = يمكنك إرسال الرابط، أو عرض رمز QR، أو تعليق الملصق. ينضم الناس بأنفسهم، وكل شخص يختار ما يظهر لك.
invite-browser = في المتصفح
invite-browser-says = يعمل على كل هاتف وكمبيوتر. لا حاجة إلى حساب.
invite-telegram = في تيليغرام
invite-telegram-says = لمن يستخدم تيليغرام من قبل.
invite-link = الرابط
invite-copy = نسخ الرابط
invite-copied = تم النسخ
invite-squares = رمز QR فيه الرابط
invite-point = تُوجَّه كاميرا الهاتف إلى رمز QR. عندها تعرض معظم الهواتف الرابط.
invite-only-here = ربما يعمل هذا العنوان في شبكتكم فقط. العنوان العام موجود لدى الإدارة.
invite-code = الرمز
invite-code-says = من لديه محادثة مع Silta يمكنه كتابة هذا الرمز فيها.
invite-posters = ملصقات للطباعة
invite-posters-says = ورقة واحدة (A4) بكل لغة. على الملصق رمز QR، والرابط، واسم المجموعة، واسمك الأول.
invite-poster-in = ملصق: { $language }
invite-new = رمز جديد
invite-new-says = هل وصل الرابط إلى أيدٍ غير مناسبة؟ مع رمز جديد ينتهي الرابط القديم ورمز QR القديم والملصقات القديمة. كل من انضم يبقى في المجموعة.
invite-new-sure = سأرسل الرابط الجديد وأطبع الملصقات من جديد
invite-new-made = الرمز الآن جديد. لم يعد الرابط القديم يفتح شيئًا.
invite-ended = انتهت هذه المجموعة
invite-ended-says = لم يعد رابطها يفتح شيئًا. لدعوة الناس يمكنك إنشاء مجموعة جديدة.

## The poster

poster-headline = هل هذه بدايتك هنا؟ نلتقي بالناس معًا.
poster-line-free = مجانًا، على هاتفك
poster-line-language = بلغتك
poster-line-decide = القرار لك: من يرى، وماذا يرى
poster-with = مع { $names }
poster-scan = يكفي توجيه كاميرا الهاتف إلى هذا الرمز.
poster-squares = رمز QR يفتح العنوان المكتوب تحته
poster-in-browser = أو بكتابة هذا العنوان في المتصفح
poster-in-telegram = في تيليغرام
poster-code = رمز المجموعة
