### Messages to people who do not use Silta. The person copies and sends them; this language is
### there so that they understand their own message. What stands after a colon stays in their words.
### Neither the sender nor the receiver may be marked as a man or a woman.

template-m1 = مرحبًا { $contact }، كان لقاؤنا في: { $event }. { $length ->
        [full] كان من اللطيف الحديث عن: { $topic }. يسعدني أن نبقى على تواصل.
       *[short] كان حديثنا لطيفًا. يسعدني أن نبقى على تواصل.
    } هل يمكنني إرسال دعوة إليك على { $channel }؟ مع أطيب التحيات، { $name }
template-m1-first = { template-m1 }

template-m2 = مرحبًا { $contact }، كان لقاؤنا في: { $event }. { $length ->
        [full] مجال عملي: { $field }. يسعدني أن أتابع عملك وأن نبقى على تواصل.
       *[short] يسعدني أن أتابع عملك وأن نبقى على تواصل.
    } { $name }
template-m2-first = { template-m2 }

template-m3 = مرحبًا { $contact }، اسمي { $name }. مهنتي: { $job }. { $country ->
        [FI] أتعرّف الآن على الحياة المهنية في فنلندا.
        [SE] أتعرّف الآن على الحياة المهنية في السويد.
        [NL] أتعرّف الآن على الحياة المهنية في هولندا.
        [BE] أتعرّف الآن على الحياة المهنية في بلجيكا.
       *[other] أتعرّف الآن على الحياة المهنية هنا.
    } هل لديك 20 دقيقة للحديث عن عملك؟ { $length ->
        [full] لا أطلب وظيفة، بل نصيحة فقط. يمكن أن نتحدث عبر الإنترنت أو مع فنجان قهوة.
       *[short] لا أطلب وظيفة، بل نصيحة فقط.
    } شكرًا جزيلًا! { $name }
template-m3-first = { template-m3 }

template-m4 = مرحبًا { $contact }، أبحث عن شخص لديه معرفة بهذا المجال: { $field }. هل في بالك شخص يمكنني أن أطلب نصيحته؟ أرجو سؤال هذا الشخص أولًا إن كان ذلك يناسبه. شكرًا على مساعدتك. { $name }
template-m4-first = { template-m4 }

template-m5 = مرحبًا { $contact }، شكرًا على وقتك. { $length ->
        [full] أكثر ما أفادني: { $advice }. سأخبرك كيف تسير الأمور.
       *[short] أكثر ما أفادني: { $advice }.
    } { $name }
template-m5-first = { template-m5 }

template-m6 = مرحبًا { $contact }، مضى وقت طويل على آخر حديث بيننا. ما زلت أتذكر: { $memory }. { $length ->
        [full] كيف حالك الآن؟ يسعدني أن أسمع أخبارك.
       *[short] كيف حالك الآن؟
    } { $name }

## Small messages that come from an idea

template-howareyou = مرحبًا { $contact }، كيف حالك؟ { $length ->
        [full] خطرت على بالي اليوم. يسعدني أن أسمع أخبارك.
       *[short] خطرت على بالي اليوم.
    } { $name }
template-news = مرحبًا { $contact }، لدي أخبار: { $news }. { $length ->
        [full] أحببت أن أخبرك. كيف حالك؟
       *[short] كيف حالك؟
    } { $name }
template-tip = مرحبًا { $contact }، قد يفيدك هذا: { $tip }. { $length ->
        [full] خطرت على بالي عندما رأيته. أتمنى لك أسبوعًا جميلًا!
       *[short] خطرت على بالي عندما رأيته.
    } { $name }
template-congratulate = مرحبًا { $contact }، ألف مبارك! سمعت خبرك الجميل: { $reason }. { $length ->
        [full] فرحت لك كثيرًا. مع أطيب الأمنيات!
       *[short] فرحت لك كثيرًا.
    } { $name }
template-ask = مرحبًا { $contact }، هل يمكنني أن أسألك عن شيء واحد؟ سؤالي: { $question } { $length ->
        [full] يكفي جواب قصير. شكرًا!
       *[short] شكرًا!
    } { $name }
template-meet = مرحبًا { $contact }، يسعدني أن نلتقي من جديد. فكرتي: { $meeting }. { $length ->
        [full] هل يناسبك ذلك؟ أي يوم آخر مناسب أيضًا.
       *[short] هل يناسبك ذلك؟
    } { $name }
template-again = مرحبًا { $contact }، كتبت لك قبل مدة. { $length ->
        [full] ربما ضاعت رسالتي. لا داعي للعجلة. يسعدني أن أسمع أخبارك.
       *[short] لا داعي للعجلة. يسعدني أن أسمع أخبارك.
    } { $name }

### What a person says to others, in the language of the country and in their own: an introduction,
### words for a talk, practice sentences, and two people brought together. What the person fills in
### stands after a colon and is never inflected. Neither side is marked as a man or a woman.

say-lines =
    { $first }
    { $then }
say-intro = { $intro }
say-intro_who = مرحبًا، اسمي { $name }. عني: { $who }.
say-intro_plain = مرحبًا. عني: { $who }.
say-intro_do = هذا ما أتقنه: { $do }.
say-intro_curious = يهمني أن أعرف المزيد عن: { $curious }.
say-intro_give = يمكنني الحديث عن هذا أو المساعدة فيه: { $give }.
say-intro_ask = هل يمكنني أن أسألك؟ { $ask }
say-give =
    .language = لغتي
    .profession = مهنتي
    .market = معرفتي ببلد آخر
    .cooking = طبخ أو أشغال يدوية
    .computers = الكمبيوتر
    .listening = الإصغاء الجيد
    .services = معلومات عن الخدمات
    .volunteer = وقتي، تطوعًا
say-phrase = { $phrase }
say-ask =
    .started = كيف بدأت في هذا العمل؟
    .day = كيف يكون يوم العمل العادي؟
    .like = ما أجمل شيء في عملك؟
    .learn = ماذا أتعلّم أولًا؟
    .meet = مع من يفيدني الحديث أيضًا؟

say-kit = { $kit }
say-kit_opening = شكرًا على وقتك. لدي خمسة أسئلة، نحو 20 دقيقة.
say-kit_closing = شكرًا. هل يمكنني أن أخبرك لاحقًا كيف تسير الأمور؟
say-question =
    .start = كيف كانت بدايتك؟
    .day = كيف يكون يوم عادي في عملك؟
    .skills = ما أكثر المهارات المطلوبة؟
    .language = { $tongue ->
            [fi] كم من الفنلندية يلزم في الأشهر الأولى؟
            [sv] كم من السويدية يلزم في الأشهر الأولى؟
            [nl] كم من الهولندية يلزم في الأشهر الأولى؟
           *[other] كم من لغة البلد يلزم في الأشهر الأولى؟
        }
    .papers = لدي شهادات من بلد آخر. كيف ينظر إليها أصحاب العمل هنا؟
    .place = ما نصيحتك لشخص في مكاني؟
    .people = من الشخصان اللذان يفيدني الحديث معهما بعد ذلك؟
say-helpers =
    هل يمكن الكلام ببطء أكثر، من فضلك؟
    هل يمكن كتابة هذه الكلمة؟
    سأقولها بجمل قصيرة.
    هل يناسبك أن نخلط اللغات؟

## Sentences of the practice talks. They are buttons too, so at most 32 characters.

say-coffee1 =
    .a = مرحبًا. هذه أيامي الأولى هنا.
    .b = مرحبًا. هل القهوة جيدة؟
    .c = مرحبًا.
say-coffee2 =
    .a = بدأت قبل أسبوعين.
    .b = بدأت قبل مدة قصيرة. وأنت؟
    .c = منذ وقت قصير.
say-coffee3 =
    .a = أتعلّم العمل هنا.
    .b = عملت في التعليم من قبل.
    .c = قليل من كل شيء.
say-coffee4 =
    .a = شكرًا. إلى اللقاء غدًا؟
    .b = هل يمكنني أن أسألك لاحقًا؟
    .c = حسنًا. مع السلامة.
say-fair1 =
    .a = مرحبًا. ما عمل شركتكم؟
    .b = مرحبًا. هل يمكنني طرح سؤال؟
    .c = مرحبًا. أنظر فقط، شكرًا.
say-fair2 =
    .a = أعمال الكهرباء، خمس سنوات.
    .b = المحاسبة. هل هذا مفيد لكم؟
    .c = لا أعرف بعد.
say-fair3 =
    .a = قليلًا. أتعلّم كل أسبوع.
    .b = الجمل القصيرة تناسبني.
    .c = ليس جيدًا بعد.
say-fair4 =
    .a = نعم. لمن يمكنني الكتابة؟
    .b = هل يمكنني أخذ بطاقتك؟
    .c = شكرًا، سأفكر في الأمر.
say-club1 =
    .a = هل أساعدك؟
    .b = هل هذه مجموعة الحدائق؟
    .c = مرحبًا. بعدك، من فضلك.
say-club2 =
    .a = نعم. ماذا أعمل؟
    .b = نعم. كانت لدي حديقة من قبل.
    .c = نعم.
say-club3 =
    .a = أعشاب للطبخ. وأنت؟
    .b = لا أعرف الكلمة بعد.
    .c = أحب الزهور.
say-club4 =
    .a = نعم، بكل سرور.
    .b = اليوم لا. الأسبوع القادم نعم.
    .c = عليّ الذهاب الآن.
say-phone1 =
    .a = مرحبًا. هل لديك دقيقة؟
    .b = مرحبًا. لدي سؤال واحد.
    .c = مرحبًا. هل لديكم عمل؟
say-phone2 =
    .a = مهنتي التمريض، ووصلت حديثًا.
    .b = أبطأ قليلًا، من فضلك؟
    .c = رأيت صفحتكم على الإنترنت.
say-phone3 =
    .a = هل يمكنني زيارتكم لساعة؟
    .b = ما المهارات المطلوبة عندكم؟
    .c = هل لديكم عمل لي؟
say-phone4 =
    .a = هل أقول إنك أرسلتني إليها؟
    .b = شكرًا. سأتصل يوم الثلاثاء.
    .c = حسنًا. شكرًا. مع السلامة.

## Two people brought together by the person.

say-introduce_a = مرحبًا { $a }، أعرف شخصًا قد يسعدك لقاؤه: { $b }. السبب: { $reason }. هل يناسبك أن أجمع بينكما؟ ويمكنك أيضًا قول «لا». { $name }
say-introduce_b = مرحبًا { $b }، أعرف شخصًا قد يسعدك لقاؤه: { $a }. السبب: { $reason }. هل يناسبك أن أجمع بينكما؟ ويمكنك أيضًا قول «لا». { $name }

# Asking somebody what one is good at.
template-mirror = مرحبًا، أقوم بتمرين صغير: أجمع نقاط قوتي. الآخرون يرون كثيرًا ما لا أراه. ما الذي أتقنه في رأيك؟ يكفي شيء أو شيئان. شكرًا! { $name }

# Taken along to a service that recognises skills.
say-skills = أستطيع عمل هذه الأشياء. تعلّمتها في العمل أو في البيت أو في وقت الفراغ: { $skills }. كيف يمكن الاعتراف بها؟
