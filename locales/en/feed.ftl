# Events and jobs: what a person wants to hear of, one post after the other, and the digest.

feed_prefs-kinds = What do you want to hear about? Choose one or more.
    .event = Events
    .vacancy = Jobs
    .study = Courses and study
    .project = Projects
    .tool = Services near you
# The same inside a sentence: "Events and jobs".
feed_prefs-kinds-inline =
    .event = events
    .vacancy = jobs
    .study = courses and study
    .project = projects
    .tool = services near you
feed_prefs-rhythm = How often shall I write about it?
    .daily = Every day, if there is news
    .twice = Twice a week
    .weekly = Once a week
    .asked = Only when I ask
feed_prefs-will = Good. I look for you. The first list can come on { $day }.
feed_prefs-self = Good. Open "Events and jobs" when you want to look.
# Answers "Why do you ask?" about events and jobs.
why-feed = So that I show you only what fits. I do not tell anybody what you choose.

# Nothing new fits right now.
feed_list-empty = I have nothing new for you now. I look again every day.
    .mine = What I said yes to
    .was_at = Tell about an event
    .prefs = Change what to look for
    .home = Menu

# One event, job, course, project or service. The title is in the language of the organiser.
feed_post-here =
    { $kind }: { $title }
    { $when }
    { $where }
    { $organiser }
    .page = Open the page
    .going = I go, or I apply
    .interested = Interested
    .not_for_me = Not for me
    .leaf = Show another
    .more_of_it = Read more
feed_post-more =
    { $title }
    { $body }
    .page = Open the page
    .back_to_it = Back to the choice
feed_post-gone = This is not there any more. I have taken it off your list.
feed_post-kind_event = Event
feed_post-kind_vacancy = Job
feed_post-kind_study = Course
feed_post-kind_project = Project
feed_post-kind_tool = Service
feed_post-no_title = Without a title
feed_post-no_date = No date given. Please look at the page.
feed_post-no_place = No place given. Please look at the page.
feed_post-online = Online
feed_post-no_organiser = Organiser not named

# After "I go". The title stands after a colon, so that no case ending is needed.
feed_going-will =
    Good. I noted: { $title }. { $before ->
        [yes] I write to you the day before. If it moves, I tell you. Afterwards I ask how it was.
        [later] Your pause comes first. I write to you on { $until }. Afterwards I ask how it was.
        [paused] You have a pause until { $until }. I stay silent until then, so please keep the day in mind.
       *[no] It is soon now. If it moves, I tell you. Afterwards I ask how it was.
    }
feed_going-noted = Good. I noted: { $title }. If it moves, I tell you.
feed_interested-noted = Good. I keep it for you: { $title }.
feed_no-why = Fine. What did not fit? You can skip this.
    .far = Too far away
    .date = The time
    .language = The language
    .field = Not my field
    .unclear = I did not understand it
    .other = Something else
feed_no-noted = Thank you. I do not show it again.
feed_after-some =
    { $n ->
        [one] There is { $n } more for you.
       *[other] There are { $n } more for you.
    }
    .leaf = Show the next
    .enough = Enough for now
feed_after-none = That was all for now.
feed_mine-list = You said yes to these. Choose one to look at it.
    .home = Menu
    .was_at = Tell about an event

# The digest: the first of several new things, at the rhythm the person chose.
card-digest =
    { $n ->
        [one] I found something for you.
       *[other] I found { $n } things for you. Here is the first.
    }
    { $kind }: { $title }
    { $when }
    { $where }
    .page = Open the page
    .interested = Interested
    .going = I go, or I apply
    .not_for_me = Not for me
    .more_of_it = Look closer
# News about something the person said yes to. Which line is said depends on what happened.
card-post_moved = There is news about something on your list.
    .page = Open the page
    .going = I still go
    .not_for_me = Take it off my list
card-post_moved-time = A new time: { $title }. It was { $old_start }. Now it is { $new_start }.
card-post_moved-place = A new place: { $title }. Now it is here: { $place }.
card-post_moved-cancelled = I am sorry, this was cancelled: { $title }.
card-post_moved-postponed = This was moved to a later time: { $title }. The new time is not known yet.
card-post_moved-back = Good news, this takes place after all: { $title }.
card-post_moved-changed = Something changed: { $title }. Please look at the page.
# The day before, only to people who said "I go". $mission is what they want to do there.
card-event_before =
    { $day ->
        [today] This is today: { $title }.
        [tomorrow] This is tomorrow: { $title }.
       *[soon] This is soon: { $title }.
    }
    { $when }
    { $where }
    { $has ->
        [yes] What you want to do there: { $mission }
       *[no] One small thing is enough: talk with one person.
    }
    .page = Open the page
    .intro = My introduction
    .company = Who can go with me?
    .look = Look closer
    .not_for_me = I cannot go
