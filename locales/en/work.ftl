### For those who have a job, or look for one online.

work_online-which = What do you want to do? I open nothing and post nothing for you.
    .profile = My online profile
    .invitation = A tailored invitation
    .groups = Groups to follow
    .skills = Skills without papers
    .home = Menu

## The profile: a checklist, then one next thing.

work_profile-done = A good profile makes it easy to find you. What does yours have already? Choose all.
    .photo = A friendly photo
    .headline = A line: what I do
    .about = Two sentences about me
    .skills = Three skills
    .languages = My languages
    .place = My town
    .link = Something I have made
    .group = One group of my field
# $count of $all things are there; $next is a sentence with the next one.
work_profile-next = You have { $count } of { $all }. A good next thing: { $next }
    .did = I did it
    .plan = Add it to my plan
    .enough = Enough for now
work_profile-help = Next
    .photo = A photo where you look into the camera. A phone photo by a window is fine.
    .headline = One line that says what you do and for whom. For example: "Nurse, careful with people".
    .about = Two sentences: what you do well, and what you look for now.
    .skills = Three skills from your strengths card, in the words of job adverts.
    .languages = All your languages. A little of a language counts too.
    .place = Your town, so that people near you find you.
    .link = One thing people can see: a picture of your work, a text, a course.
    .group = One group of your field. Read for a week, then write one comment.
work_profile-ready = Your profile has everything it needs. Look at it again in half a year.

## Groups

work_groups-how = Groups bring news of your field and new people. Look for: your field and your town, your union, your old school, newcomers in your field. Two groups are enough.
    .first = What do I write first?
    .plan = Add it to my plan
    .enough = Enough
work_groups-first = Read for a week. Then answer one question that you know something about. Two sentences are enough. Thank people who answer you. Questions are welcome too.
    .plan = Add it to my plan
    .enough = Enough

## Skills without papers

work_skills-none = Many skills have no paper. Your strengths card is a good beginning. Do you want to make it now?
    .hand = My strengths: the hand
    .enough = Not now
# Above blocks to copy; $blocks says in how many languages.
work_skills-show = Some skills come from life, not from school. A service can often recognise them. Take this text along, and tell one example of each.
    .open = Open the service
    .plan = Add it to my plan
    .person = Talk to a person
    .enough = Enough
why-profile = So that I show only what is still missing. I do not look at your profile.
