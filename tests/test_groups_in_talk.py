"""A person chooses what a coach sees, sees it, takes it back; and a coach answers in the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest

from dialogs.coaching import group_code
from dialogs.model import Opened, Ref, Word
from dialogs.wishes import MakeCode
from scheduler import calls
from storage import access, sessions, tables
from storage.granting import Who, grant
from storage.queries import people, staff
from storage.sessions import Viewer
from storage.turns import Meant, Update, hear, nowhere
from tests.builders import how_many, one_row, rows
from tests.coached import CODE, a_coach, a_group, at_the_door, writes
from tests.talks import SERVICE, Talks
from tests.test_welcome import WELCOMED, buttons, go

WEB = replace(SERVICE, web="https://silta.example")
HUMAN = replace(WEB, has_person=True)


def with_group(service: Any = SERVICE, **more: Any) -> tuple[Talks, int, int]:
    """A talk at its beginning, in a house with one coach and one group."""
    talks = Talks(service=service)
    coach = a_coach(talks)
    return talks, coach, a_group(talks, coach, **more)


def member(level: int = 1, service: Any = SERVICE, **more: Any) -> tuple[Talks, int, int]:
    """Amina at home, in the group at this level."""
    talks, coach, group = with_group(service, **more)
    go(talks, *WELCOMED)
    staff.join(talks.db, group, talks.person.id, level, talks.now.astimezone(UTC))
    return talks, coach, group


def levels(talks: Talks) -> list[tuple[int, int]]:
    return [(row.cohort_id, row.level) for row in staff.memberships(talks.db, talks.person.id)]


def who(talks: Talks) -> Who:
    door = people.identity(talks.db, talks.channel, talks.address)
    return Who(talks.person, door, talks.now.astimezone(UTC), nowhere, "Europe/Helsinki")


def signs(talks: Talks) -> list[str]:
    return [row.kind for row in rows(talks.db, tables.Sign, person_id=talks.person.id)]


# The link of a group


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("g-K7QX2M9", "K7QX2M9"),
        ("G-k7qx2m9", "K7QX2M9"),
        (" k7qx2m9 ", "K7QX2M9"),
        ("ABCD2345", ""),
        ("g-", ""),
        ("K7QX2M0", ""),
        ("", ""),
    ],
)
def test_a_group_code_is_told_from_a_code_that_joins_two_places(text: str, code: str) -> None:
    assert group_code(text) == code


def test_a_newcomer_with_a_group_link_is_welcomed_first_and_then_asked() -> None:
    talks, _, group = with_group()
    came = talks.begins(f"g-{CODE}")
    assert "I am Silta" in came[0].text
    assert "I already use Silta" not in buttons(talks)
    asked = go(talks, *WELCOMED[1:])
    assert "Tuesday group" in asked
    assert "Leena" in asked
    assert levels(talks) == []
    go(talks, "[Yes, join and choose]", "[Also how far I am]", "[Yes, this is right]")
    assert levels(talks) == [(group, 1)]
    assert "What do you want to do" in talks.last[-1].text


def test_a_no_joins_nobody_and_leads_to_the_menu() -> None:
    talks, _, _ = with_group()
    go(talks, *WELCOMED)
    talks.begins(f"g-{CODE}")
    text = go(talks, "[No]")
    assert levels(talks) == []
    assert "no coach sees anything" in text
    assert "What do you want to do" in text


@pytest.mark.parametrize("typed", [f"/start {CODE}", f"/start g-{CODE}", f"/start {CODE.lower()}"])
def test_who_is_at_home_here_is_asked_at_once(typed: str) -> None:
    talks, _, _ = with_group()
    go(talks, *WELCOMED)
    assert "Do you want to join?" in go(talks, typed)


def test_every_level_shows_what_a_coach_sees_before_anything_changes() -> None:
    talks, _, group = with_group()
    go(talks, *WELCOMED, f"/start {CODE}", "[Yes, join and choose]")
    example = go(talks, "[Also numbers of my map]")
    assert "12 people" in example
    assert levels(talks) == []
    go(talks, "[Another choice]", "[Only my name]", "[Yes, this is right]")
    assert levels(talks) == [(group, 0)]


def test_the_yes_is_dated_like_every_consent() -> None:
    talks, _, _ = with_group()
    go(talks, *WELCOMED, f"/start {CODE}", "[Yes, join and choose]", "[Also how far I am]")
    go(talks, "[Yes, this is right]")
    assert one_row(talks.db, tables.Consented, purpose="coach").given


def test_a_code_that_is_nobodys_can_be_written_again_or_left() -> None:
    talks, _, group = with_group()
    go(talks, *WELCOMED)
    assert "I do not know this code" in go(talks, "/start g-WRNG222")
    assert "Do you want to join?" in go(talks, CODE.lower())
    talks.begins("g-WRNG222")
    assert "What do you want to do" in go(talks, "[Go on without a group]")
    assert levels(talks) == []
    staff.end_cohort(talks.db, group, talks.now.astimezone(UTC))
    assert "I do not know this code" in go(talks, f"/start {CODE}")


def test_a_group_that_ends_between_the_question_and_the_answer_is_not_joined() -> None:
    talks, _, group = with_group()
    go(talks, *WELCOMED, f"/start {CODE}", "[Yes, join and choose]", "[Also how far I am]")
    staff.end_cohort(talks.db, group, talks.now.astimezone(UTC))
    assert "This group has ended" in go(talks, "[Yes, this is right]")
    assert levels(talks) == []


def test_who_is_in_the_group_already_may_change_the_level() -> None:
    talks, _, group = member(1)
    assert "in this group already" in go(talks, f"/start {CODE}")
    go(talks, "[Change what a coach sees]", "[Also my goal and my plan]", "[Yes, this is right]")
    assert levels(talks) == [(group, 2)]


def test_a_coach_who_opens_the_own_link_joins_nothing() -> None:
    talks, coach, _ = with_group()
    chat = at_the_door(talks, coach)
    text = "\n".join(one.text for one in chat.begins(f"g-{CODE}"))
    assert "your own group" in text
    assert "Nobody waits" in text
    assert levels(chat) == []


def test_a_coach_who_never_agreed_is_welcomed_before_joining_somebody_elses_group() -> None:
    talks, coach, _ = with_group()
    a_group(talks, a_coach(talks, "Kari"), "Friday group", "FRDAY22")
    chat = at_the_door(talks, coach)
    assert "I am Silta" in chat.begins("g-FRDAY22")[0].text
    go(chat, "[Start]", "[English]", "[Yes]", "[I understand]")
    go(chat, "Turku", "[Skip]")
    assert "Friday group" in chat.last[-1].text


# Under Privacy


def test_privacy_says_kindly_that_there_is_no_group() -> None:
    talks = Talks()
    go(talks, *WELCOMED)
    assert "You are in no group" in go(talks, "/privacy", "[What my coach sees]")


def test_privacy_says_what_coaches_see_and_who_looked() -> None:
    talks, coach, group = member(2)
    day = talks.now.astimezone(UTC) - timedelta(days=1)
    viewer = Viewer(coach, "Leena", roles=frozenset({"coach"}))
    access.one(talks.db, viewer, talks.person.id, day)
    talks.db.add(
        tables.Look, person_id=talks.person.id, by_id=coach, by_name="Leena", what="list", at=day
    )
    text = go(talks, "/privacy", "[What my coach sees]")
    assert "Tuesday group" in text
    assert "your goal and your plan" in text
    looked = go(talks, "[Who looked?]")
    assert "Leena, " in looked
    assert "the list of the group" in looked
    assert "Amina" not in looked
    assert "Tuesday group" in go(talks, "[Good]")
    assert levels(talks) == [(group, 2)]


def test_nobody_who_looked_is_said_too() -> None:
    talks, _, _ = member(1)
    assert "nobody so far" in go(talks, "/privacy", "[What my coach sees]", "[Who looked?]")


def test_leaving_a_group_acts_at_once_and_its_waiting_words_are_not_said() -> None:
    talks, coach, _ = member(1)
    words_of(talks, coach)
    go(talks, "/privacy", "[What my coach sees]", "[Leave the group]")
    assert "see nothing of you any more" in go(talks, "[Leave the group]")
    assert levels(talks) == []
    assert talks.passes(days=2) == []


def test_staying_changes_nothing() -> None:
    talks, _, group = member(1)
    go(talks, "/privacy", "[What my coach sees]", "[Leave the group]", "[Stay]")
    assert levels(talks) == [(group, 1)]


def test_of_two_groups_one_is_picked_first() -> None:
    talks, coach, group = member(1)
    other = a_group(talks, coach, "Friday group", "FRDAY22")
    staff.join(talks.db, other, talks.person.id, 3, talks.now.astimezone(UTC))
    go(talks, "/privacy", "[What my coach sees]")
    assert "numbers of your map" in go(talks, "[Friday group]")
    go(talks, "[Leave the group]", "[Leave the group]")
    assert levels(talks) == [(group, 1)]


# One card


def with_strengths(talks: Talks) -> None:
    now = talks.now.astimezone(UTC)
    talks.db.add(
        tables.Sheet, person_id=talks.person.id, kind="strengths", says={"hand1": "I listen"},
        made=talks.now.date(), made_at=now, changed_at=now,
    )  # fmt: skip


def shown_to_coaches(talks: Talks) -> list[tuple[str, int]]:
    return [(r.thing_kind, r.thing_id) for r in staff.shared(talks.db, talks.person.id)]


def opens(talks: Talks, scene: str, **answers: Any) -> str:
    """The scene, as a button elsewhere would open it."""
    talks.updates += 1
    one = Update("test", f"o{talks.updates}", talks.address, talks.now.astimezone(UTC), "en")
    with talks.db.transaction():
        hear(talks.db, talks.world, one, lambda here, facts: Meant(Opened(scene, answers)))
    return "\n".join(came.text for came in talks.comes())


def test_a_card_is_shown_only_after_a_yes_that_names_who_sees_it_and_is_taken_back() -> None:
    talks, _, _ = member(0)
    with_strengths(talks)
    opens(talks, "mindset_card")
    assert "Leena" in go(talks, "[#share]")
    assert shown_to_coaches(talks) == []
    go(talks, "[Yes, show it]")
    assert [kind for kind, _ in shown_to_coaches(talks)] == ["sheet"]
    assert "You showed it yourself" in go(talks, "[#share]")
    go(talks, "[Take it back]")
    assert shown_to_coaches(talks) == []


def test_a_shown_card_can_be_taken_back_under_privacy_too() -> None:
    talks, _, _ = member(1)
    with_strengths(talks)
    opens(talks, "mindset_card")
    go(talks, "[#share]", "[Yes, show it]", "/privacy", "[What my coach sees]", "[Cards I showed]")
    text = go(talks, "[My strengths]")
    assert "Taken back" in text
    assert shown_to_coaches(talks) == []
    assert "Cards I showed" not in buttons(talks)


def test_without_a_coach_no_card_has_that_button() -> None:
    talks = Talks()
    go(talks, *WELCOMED)
    with_strengths(talks)
    opens(talks, "mindset_card")
    assert not [one for one in talks.shown if "~share~" in one.code]


def test_there_is_nothing_to_show_before_it_is_made() -> None:
    talks, _, _ = member(1)
    assert "There is no card here yet" in opens(talks, "share_one")


def test_a_card_that_is_gone_meanwhile_is_not_shown() -> None:
    talks, _, _ = member(1)
    with_strengths(talks)
    opens(talks, "mindset_card")
    go(talks, "[#share]")
    talks.db.execute("DELETE FROM sheet")
    assert "is not here any more" in go(talks, "[Yes, show it]")
    assert shown_to_coaches(talks) == []


def test_the_plan_as_a_whole_is_shown_from_the_plan() -> None:
    talks, _, _ = member(1)
    now = talks.now.astimezone(UTC)
    talks.db.add(
        tables.Action, person_id=talks.person.id, what="hello", state="planned",
        made=talks.now.date(), made_at=now,
    )  # fmt: skip
    opens(talks, "nap_card")
    go(talks, "[#share]", "[Yes, show it]")
    assert shown_to_coaches(talks) == [("plan", 0)]
    assert "My plan" in go(talks, "/privacy", "[What my coach sees]", "[Cards I showed]") + str(
        buttons(talks)
    )


def test_a_goal_that_was_just_made_can_be_shown() -> None:
    talks, _, _ = member(1)
    now = talks.now.astimezone(UTC)
    goal = talks.db.add(
        tables.Goal, person_id=talks.person.id, text="Talk to three people", area="people",
        target=3, unit="talks", made=talks.now.date(), made_at=now,
    )  # fmt: skip
    opens(
        talks, "tool_done", artefact=Word("goals-artefact"), affirm=Word("goals-affirm"),
        tool="goals_area",
    )  # fmt: skip
    go(talks, "[#share]", "[Yes, show it]")
    assert shown_to_coaches(talks) == [("goal", goal)]


def test_a_message_is_shown_to_a_coach_before_it_is_sent() -> None:
    talks, _, _ = member(1)
    opens(talks, "human_msg", type="m5", to="Tuula")
    for _ in range(9):
        if talks.bookmark.top.screen == "preview":
            break
        go(talks, "about the course")
    go(talks, "[#coach]", "[Yes, show it]")
    draft = one_row(talks.db, tables.Draft)
    assert shown_to_coaches(talks) == [("draft", draft.id)]
    assert talks.bookmark.top.screen == "preview"


# Support and a talk: only after a yes


LOW = ("[2]", "[A smaller step]")


def test_a_low_number_is_told_to_nobody_without_a_yes() -> None:
    talks, _, _ = member(1)
    opens(talks, "mindset_conf")
    assert "Leena" in go(talks, *LOW)
    go(talks, "[No]")
    assert signs(talks) == []
    assert talks.bookmark.top.screen == "tool"


def test_after_a_yes_the_coach_knows_that_support_is_welcome_and_nothing_else() -> None:
    talks, _, _ = member(1)
    opens(talks, "mindset_conf")
    go(talks, *LOW, "[Yes]")
    sign = one_row(talks.db, tables.Sign, person_id=talks.person.id)
    assert (sign.kind, sign.note) == ("support", None)
    assert talks.bookmark.top.screen == "tool"


def test_nobody_is_asked_where_no_coach_would_see_it() -> None:
    talks, _, _ = member(0)
    opens(talks, "mindset_conf")
    go(talks, *LOW)
    assert talks.bookmark.top.screen == "tool"


def test_who_wants_a_talk_says_so_and_the_reason_stays() -> None:
    talks, _, _ = member(1)
    opens(talks, "keepgoing_setback")
    go(talks, "[#tired]", "[Skip]", "[Skip]", "[Skip]", "[Skip]")
    assert "I do not say why" in go(talks, "[A talk with my coach]")
    go(talks, "[Yes]")
    sign = one_row(talks.db, tables.Sign, person_id=talks.person.id)
    assert (sign.kind, sign.note) == ("talk", None)


# A human being


def test_help_names_the_coach_and_when_a_coach_answers() -> None:
    talks, _, _ = member(0, office_hours="Tuesdays 9-12")
    text = go(talks, "/human")
    assert "Leena" in text
    assert "Tuesdays 9-12" in text


def test_without_a_group_help_stays_as_it_was() -> None:
    talks = Talks(service=HUMAN)
    go(talks, *WELCOMED)
    assert "They answer as soon as they can" in go(talks, "/human")


def test_in_danger_the_coach_is_told_only_when_asked() -> None:
    talks, _, _ = member(0, HUMAN)
    opens(talks, "safe_crisis")
    assert how_many(talks.db, tables.HelpRequest) == 0
    assert "Tell a person I need help" not in buttons(talks)
    assert "Leena" in go(talks, "[Tell my coach I need a call]")
    assert one_row(talks.db, tables.HelpRequest).how == "crisis"


# What a coach writes


def words_of(talks: Talks, coach: int) -> None:
    people.change_person(talks.db, talks.person.id, consents={"privacy": True, "remind": True})
    assert writes(talks, coach, "See you on Tuesday?") == "waits"


def test_a_coachs_words_say_who_writes_and_from_which_group() -> None:
    talks, coach, _ = member(1)
    words_of(talks, coach)
    came = talks.passes(minutes=15)
    assert len(came) == 1
    assert "Leena" in came[0].text
    assert "Tuesday group" in came[0].text
    assert "See you on Tuesday?" in came[0].text


def test_an_answer_to_a_coach_waits_for_the_coach() -> None:
    talks, coach, _ = member(1)
    words_of(talks, coach)
    talks.passes(minutes=15)
    go(talks, "[Answer]", "Yes, my number is 040 1234567")
    call = one_row(talks.db, tables.HelpRequest)
    assert (call.how, call.text) == ("answer", "Yes, my number is 040 1234567")
    assert "What do you want to do" in go(talks, "menu")


def test_a_thank_you_costs_nobody_an_answer() -> None:
    talks, coach, _ = member(1)
    words_of(talks, coach)
    talks.passes(minutes=15)
    assert "Good that you read it" in go(talks, "[Thank you]")
    assert how_many(talks.db, tables.HelpRequest) == 0


# The coach's chat


def asked(talks: Talks, text: str = "How do I find a mentor?") -> int:
    return talks.db.add(
        tables.HelpRequest, person_id=talks.person.id, how="question", text=text,
        at=talks.now.astimezone(UTC),
    )  # fmt: skip


def test_a_coach_comes_in_to_who_waits_and_answers_in_the_chat() -> None:
    talks, coach, _ = member(0)
    asked(talks)
    chat = at_the_door(talks, coach)
    assert "1 person waits" in go(chat, "/start")
    go(chat, "[Who waits]")
    assert any("Amina" in one for one in buttons(chat))
    text = go(chat, f"[{buttons(chat)[0]}]")
    assert "How do I find a mentor?" in text
    done = go(chat, "[Answer]", "Come on Tuesday, I help you.")
    assert "Sent." in done
    assert "Nobody waits" in done
    said = talks.comes()
    assert "Come on Tuesday, I help you." in said[-1].text
    assert "Leena" in said[-1].text


def test_a_coach_who_joins_this_chat_by_a_code_of_their_own_comes_in_to_who_waits() -> None:
    talks, coach, _ = member(0)
    asked(talks)
    pages = at_the_door(talks, coach, "pages")
    with talks.db.transaction():
        code = grant(talks.db, who(pages), MakeCode())
    chat = Talks(address="phone", db=talks.db, now=talks.now)
    chat.begins(str(code))
    text = go(chat, "[I already use Silta]", "[Yes, it is my code]")
    assert "one talk now" in text
    assert "1 person waits" in text
    assert chat.person.id == coach


def test_who_was_answered_elsewhere_meanwhile_is_not_answered_twice() -> None:
    talks, coach, _ = member(0)
    asked(talks)
    chat = at_the_door(talks, coach)
    go(chat, "/console", "[Who waits]")
    go(chat, f"[{buttons(chat)[0]}]", "[Answer]")
    staff.answer_calls(talks.db, talks.person.id, "Kari", talks.now.astimezone(UTC))
    text = go(chat, "Come on Tuesday.")
    assert "is not here any more" in text
    assert talks.comes() == []


def test_a_coach_may_use_silta_for_themselves_and_comes_back_by_a_command() -> None:
    talks, coach, _ = with_group()
    chat = at_the_door(talks, coach)
    go(chat, "/start", "[Use Silta for myself]", "[Start]", "[English]", "[Yes]", "[I understand]")
    assert "What do you want to do, Leena?" in go(chat, "Turku", "[A job]", "[Done (1)]")
    assert "Nobody waits" in go(chat, "/console")


def test_console_makes_a_link_that_signs_in_once() -> None:
    talks, coach, _ = with_group(WEB)
    chat = at_the_door(talks, coach)
    text = go(chat, "/console", "[Open the console]")
    key = text.partition("/console/in/")[2].split()[0]
    now = talks.now.astimezone(UTC)
    assert sessions.link_is_open(talks.db, key, now)
    assert any(one.url == f"https://silta.example/console/in/{key}" for one in chat.shown)
    session = sessions.come_in(talks.db, key, "Firefox", now)
    viewer = sessions.viewer(talks.db, session, now)
    assert viewer is not None
    assert viewer.id == coach


def test_a_participant_gets_a_link_to_the_own_pages_by_the_same_command() -> None:
    talks = Talks(service=WEB)
    go(talks, *WELCOMED)
    text = go(talks, "/console")
    assert "/console/in/" in text
    assert "Who waits" not in buttons(talks)
    assert "My pages" in go(talks, "menu", "[Other things]") + str(buttons(talks))


@pytest.mark.parametrize(
    ("channel", "web", "windows"),
    [
        ("telegram", "https://silta.example", ["https://silta.example/app"]),
        ("telegram", "http://127.0.0.1:8080", []),
        ("telegram", "", []),
        ("web", "https://silta.example", []),
    ],
)
def test_in_telegram_the_pages_open_in_a_window_where_the_house_has_a_safe_address(
    channel: str, web: str, windows: list[str]
) -> None:
    talks = Talks(service=replace(SERVICE, web=web), channel=channel)
    go(talks, *WELCOMED)
    go(talks, "/console")
    assert [one.url for one in talks.shown if one.kind == "window"] == windows


def test_somebody_who_never_agreed_gets_the_welcome_and_no_link() -> None:
    talks = Talks(service=WEB)
    assert "I am Silta" in go(talks, "/console")
    assert how_many(talks.db, tables.SignIn) == 0


def test_nobody_answers_for_a_group_that_is_not_theirs() -> None:
    talks, _, _ = member(0)
    asked(talks)
    stranger = a_coach(talks, "Kari")
    chat = at_the_door(talks, stranger)
    call = one_row(talks.db, tables.HelpRequest)
    assert "Nobody waits" in go(chat, "/start")
    assert "answered this already" in opens(chat, "role_call", about=Ref("call", call.id))
    assert talks.comes() == []


# Coaches hear that somebody waits


def tell(talks: Talks, chat: Talks, **later: int) -> list[str]:
    now = (talks.now + timedelta(**later)).astimezone(UTC)
    with talks.db.transaction():
        calls.tell_coaches(talks.db, talks.world, now)
    return [one.text for one in chat.comes()]


def test_a_coach_hears_once_that_somebody_waits() -> None:
    talks, coach, _ = member(0)
    chat = at_the_door(talks, coach)
    asked(talks)
    assert tell(talks, chat) == ["Amina asked for a person: a question."]
    assert tell(talks, chat, minutes=1) == []


def test_a_coach_is_left_in_peace_at_night() -> None:
    talks, coach, _ = member(0)
    chat = at_the_door(talks, coach)
    asked(talks)
    assert tell(talks, chat, hours=12) == []
    assert tell(talks, chat, hours=24) != []


def test_several_who_wait_come_as_one_message() -> None:
    talks, coach, group = member(0)
    chat = at_the_door(talks, coach)
    other = Talks(address="2", db=talks.db, now=talks.now)
    go(other, *(step.replace("Amina", "Omar") for step in WELCOMED))
    staff.join(talks.db, group, other.person.id, 0, talks.now.astimezone(UTC))
    asked(talks)
    asked(other)
    assert tell(talks, chat) == ["2 people wait for your answer."]
    assert "2 people wait" in go(chat, "[Who waits]")


def test_what_was_answered_already_is_told_to_nobody() -> None:
    talks, coach, _ = member(0)
    chat = at_the_door(talks, coach)
    asked(talks)
    staff.answer_calls(talks.db, talks.person.id, "Kari", talks.now.astimezone(UTC))
    assert tell(talks, chat) == []


def told_to_operator(talks: Talks) -> int:
    with talks.db.transaction():
        return calls.pass_on(talks.db, "test", "operator", "en", talks.now.astimezone(UTC))


def test_the_operator_is_told_only_of_people_without_a_coach_and_of_hard_moments() -> None:
    talks, _, _ = member(0)
    asked(talks)
    assert told_to_operator(talks) == 0
    talks.db.add(
        tables.HelpRequest, person_id=talks.person.id, how="crisis", at=talks.now.astimezone(UTC)
    )
    assert told_to_operator(talks) == 1
    alone = Talks(address="2", db=talks.db, now=talks.now)
    go(alone, *WELCOMED)
    asked(alone)
    assert told_to_operator(talks) == 1


def test_who_leaves_the_group_is_heard_by_the_operator() -> None:
    talks, _, group = member(0)
    asked(talks)
    staff.leave(talks.db, group, talks.person.id, talks.now.astimezone(UTC))
    assert told_to_operator(talks) == 1
