### The list that Telegram shows when somebody types "/". At most 60 characters each.

command-menu = ماذا نفعل الآن؟
command-people = معارفك
command-events = فعاليات ووظائف قريبة منك
command-goal = هدفك
command-language = تغيير اللغة
command-privacy = رؤية بياناتك أو تنزيلها أو حذفها
command-help = ما يمكن كتابته، وشخص يمكن سؤاله
command-stop = صمت فورًا
