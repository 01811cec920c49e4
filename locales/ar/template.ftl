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

template-m4 = مرحبًا { $contact }، أبحث عن شخص لديه معرفة بهذا المجال: { $field }. هل لديك معرفة بشخص يمكنني أن أطلب نصيحته؟ وهل يمكن سؤال هذا الشخص أولًا إن كان ذلك مناسبًا له؟ شكرًا على مساعدتك. { $name }
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
