### Words in pictures, papers and calendar files. They stand in little room: keep them short.

# In small letters above a title.
artefact-kicker = Silta · my network
# $name is the person; $day the day the picture was made.
artefact-footer = { $name } · { $day }
artefact-own_words = Your own words stay as you wrote them.
artefact-somebody = A good networker
artefact-strengths = My strengths
artefact-finger = Finger
    .hand1 = People ask my help with
    .hand2 = From work or study
    .hand3 = From home, hobby, languages
    .hand4 = Learned by moving
    .hand5 = What I enjoy
artefact-goal = My goal
    .number = How I know
    .day = Until
    .step = First step
    .days = On the way
artefact-resilience = For a hard day
# $what is a hard moment: "no answer", "a no".
artefact-when = When: { $what }
artefact-call = I can call
# Above 112 and the numbers of those who listen.
artefact-danger = In danger
artefact-back = My way so far
    .weeks = Weeks
    .wins = Good moments
    .people = People on my map
    .talks = Talks
    .actions = Actions done
    .steps = Steps finished
artefact-shortlist = My connectors
# $why is a list of connectors-hint, $next one of super_list-step.
artefact-connector = { $sum } of 12. Why: { $why }. Next: { $next }.
artefact-introduction = My introduction
artefact-talk = Words for a talk
artefact-calendar = My network plan
# An entry in the person's own calendar.
artefact-hello = Say hello: { $contact }
artefact-week = 20 minutes for my network
artefact-when_then = When { $when }, then: { $then }
artefact-state = State
    .planned = planned
    .done = done
artefact-milestone = Milestone
    .quarter = A quarter of the way
    .half = Half of the way
    .goal = The date of my goal
artefact-plan = My networking action plan
    .goal = Goal
    .gap = What I look for
    .actions = Actions
    .what = What
    .who = With whom
    .when = When
    .when_then = My sentence
    .state = State
    .milestones = On the way
    .week = My week
    .support = Support
artefact-certificate = Certificate
# $n counts the steps that were finished.
artefact-walked = { $n ->
        [7] has walked the seven steps of networking.
       *[other] has walked { $n } of the seven steps of networking.
    }

## The words that come with a file

file-plan_pdf = Your plan, to print or to keep.
file-plan_ics = Your plan for your calendar. Open the file on your phone.
file-follow_ics = Your next eight weeks for your calendar. Open the file on your phone.
file-strengths_card = Your strengths.
file-goal_card = Your goal.
file-network_map = Your network map. Names are only on your own copy.
file-network_map_shared = Your network map without names. You can show it to others.
file-growth = Your network then and now.
file-intro_card = Your introduction in two languages.
file-talk_kit = Words for a talk.
file-shortlist_card = Your connectors. Only you see this.
file-look_back_card = Your way so far.
file-resilience_card = For a hard day.
file-certificate = Your certificate. Well done.
# There is nothing to draw: what was made has been deleted meanwhile.
file-gone = There is nothing to show here now.
