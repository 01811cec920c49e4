"""Stop, help, privacy and care: a person can always get out, look, take along and delete."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.channel import Tapped
from bot.reading import card_code, sounds_like_danger
from dialogs.facts import Facts, Goal, Person, Service, Sheet
from dialogs.kernel import take_turn
from dialogs.model import (
    Bookmark,
    Did,
    Opened,
    Pressed,
    Said,
    Show,
    Stopped,
)
from dialogs.scenes import HOUSE
from dialogs.scenes.menu import SHOWN_BY, STEPS, TOOLS
from dialogs.slips import folded
from dialogs.wishes import Consent, SetPerson, Silence
from locales import catalogue
from tests.talks import SERVICE, Talks
from tests.test_contacts_in_talk import presses
from tests.test_welcome import TO_GOAL, WELCOMED, buttons, go
from tests.test_writing import opens
from tests.wording import entries

AGREED = Person(id=1, name="Amina", onboarded=True, consents={"privacy": True})
KNOWS = frozenset(
    {
        "contacts", "goals", "posts", "drafts", "doors", "counts", "sheets", "actions", "groups",
        "roles",
    }
)  # fmt: skip


def facts(person: Person = AGREED, **more: object) -> Facts:
    return Facts(person=person, loaded=KNOWS, **more)


def welcomed(**more: object) -> Talks:
    talks = Talks(**more)
    go(talks, *WELCOMED)
    return talks


# Stop


def test_stop_silences_at_once_whatever_is_answered_then() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "stop")
    assert talks.person.stopped


def test_only_this_exercise_brings_back_what_was_wanted_and_keeps_the_place() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "[A job]", "stop", "[Only stop this exercise]")
    assert not talks.person.stopped
    assert "goals_area" in talks.bookmark.kept


def test_where_no_exercise_is_open_none_can_be_stopped() -> None:
    talks = welcomed()
    go(talks, "stop", "stop")
    assert "Only stop this exercise" not in buttons(talks)


def test_reminders_are_only_offered_back_to_those_who_had_them() -> None:
    turn = take_turn(HOUSE, Bookmark(), Stopped(), facts(), Talks().now)
    silence, show = turn.effects
    assert silence == Silence()
    assert isinstance(show, Show)
    assert "resume" not in [one.id for one in show.choices]


def test_who_stops_before_agreeing_is_forgotten() -> None:
    talks = Talks()
    go(talks, "/start", "[Start]")
    before = talks.person.id
    go(talks, "stop", "[Stay silent]")
    assert talks.person.id != before


def test_a_yes_to_reminders_ends_the_silence_of_an_earlier_stop() -> None:
    talks = welcomed()
    go(
        talks,
        "stop",
        "[Stay silent]",
        "[Other things]",
        "[Times for messages]",
        "[How often]",
        "[Yes]",
    )
    assert not talks.person.stopped
    assert talks.person.consents["remind"] is True


# Words that always work


def test_a_word_for_the_language_comes_back_to_the_open_question() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "[A job]")
    before = talks.bookmark.top.screen
    go(talks, "/language", "English")
    assert talks.bookmark.top.screen == before


def test_the_word_language_is_an_answer_where_words_are_asked_for() -> None:
    talks = welcomed()
    go(talks, "[My people]", "[Add a person]", "Tuula", "[Skip]")
    go(talks, "language")
    assert "language" in talks.bookmark.top.answers.values()


def test_one_aside_at_a_time_lies_on_an_exercise() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "[A job]")
    deep = len(talks.bookmark.frames)
    go(talks, *["/privacy", "[What is stored]", "/help", "/language"] * 4)
    assert len(talks.bookmark.frames) == deep + 1


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_no_typed_word_means_two_things(language: str) -> None:
    meanings: dict[str, str] = {}
    for key, _ in entries(language):
        if key.startswith("reading-"):
            for word in re.split(r"[,،]", catalogue.say(language, key)):
                assert meanings.setdefault(folded(word), key) == key, word
    assert meanings or language != "en"


def test_help_names_words_that_are_really_understood() -> None:
    quoted = re.findall(r'"([^"]+)"', catalogue.say("en", "help-words"))
    known = {
        folded(word)
        for key, _ in entries("en")
        if key.startswith("reading-")
        for word in catalogue.say("en", key).split(",")
    }
    assert len(quoted) >= 4
    assert {folded(word) for word in quoted} <= known


# Back


def test_back_passes_by_what_asked_nothing() -> None:
    talks = welcomed()
    go(talks, "/privacy", "[What is stored]", "[Change what you know of me]", "[My work]")
    go(talks, "[Back]")
    assert talks.bookmark.top.scene == "about_me"


def test_a_button_from_before_going_back_does_not_answer_what_is_asked_now() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL)
    old = talks.shown[0].code
    go(talks, "[A job]", "[Back]")
    asked = talks.bookmark.top.screen
    talks.does(Tapped(old))
    assert talks.bookmark.top.screen == asked


def test_home_has_no_row_that_leads_nowhere() -> None:
    turn = take_turn(HOUSE, Bookmark(), Opened("menu"), facts(), Talks().now)
    (show,) = turn.effects
    assert isinstance(show, Show)
    assert [one.id for one in show.choices if one.kind == "last"] == []


# The seven steps


def test_every_tool_of_every_step_is_in_the_house() -> None:
    assert [tool for tool in TOOLS if tool not in HOUSE.scenes] == []


def test_all_seven_steps_can_be_opened_in_any_order() -> None:
    talks = welcomed()
    go(talks, "[My next step]", "[Another step]")
    titles = [f"{n}. {catalogue.say('en', f'step-{step}')}" for n, step in enumerate(STEPS, 1)]
    assert [one for one in buttons(talks) if one in titles] == titles
    assert "Keep going" in go(talks, f"[{titles[-1]}]")


def test_the_steps_can_be_walked_as_four_meetings_of_a_group() -> None:
    talks = welcomed()
    go(talks, "[My next step]", "[Another step]", "[As four meetings]")
    go(talks, "[B: your plan]")
    assert "3. Your plan" in buttons(talks)


def test_start_leads_to_the_exercise_that_was_not_made_yet() -> None:
    talks = welcomed()
    go(talks, "[My next step]", "[Start]", "[Begin]", "Sewing", "Cooking", "Singing")
    go(talks, "[Skip]", "[Skip]", "[Skip]", "[Skip]")
    said = go(talks, "[My next step]")
    assert 'The next exercise: "Thoughts that hold me back".' in said
    assert "Which do you know?" in go(talks, "[Start]")


MINDSET_DONE = (
    Sheet(1, "strengths", {"hand1": "x", "hand2": "x", "hand3": "x", "helped": ("shy",)}),
    Sheet(2, "confidence", {"level": 7}),
)


def test_a_step_that_is_done_has_its_tick_before_it_was_spoken_of() -> None:
    knows = facts(sheets=MINDSET_DONE)
    turn = take_turn(HOUSE, Bookmark(), Opened("step_list"), knows, Talks().now)
    (show,) = turn.effects
    assert isinstance(show, Show)
    assert [one.label.key for one in show.choices[:2]] == ["step-mindset.ticked",
                                                           "step-goals.numbered"]  # fmt: skip


def test_all_that_was_finished_on_the_way_is_said_together() -> None:
    goal = Goal(1, "Talk with nurses", target=3, deadline=Talks().now.date())
    knows = facts(sheets=MINDSET_DONE, goals=(goal,))
    begun = Opened("tool_done", {"artefact": "x", "tool": "goals_area"})
    turn = take_turn(HOUSE, Bookmark(), begun, knows, Talks().now)
    assert [one.says["step"] for one in turn.effects] == ["mindset", "goals"]
    noted = tuple(Sheet(9 + n, "step", one.says) for n, one in enumerate(turn.effects))
    then = replace(knows, sheets=(*knows.sheets, *noted))
    (show,) = take_turn(HOUSE, turn.here, Did(None), then, Talks().now).effects
    assert isinstance(show, Show)
    args = show.lines[-1].args
    assert (args["many"], [one.key for one in args["titles"]], args["done"]) == (
        "yes", ["step-mindset", "step-goals"], 2,
    )  # fmt: skip


def test_the_times_of_messages_do_not_come_back_after_a_card_of_another_day() -> None:
    talks = welcomed()
    go(talks, "[Other things]", "[Times for messages]")
    talks.does(Tapped(card_code("pausecheck", talks.person.id, "go_on")))
    assert talks.last[-1].text.endswith("What do you want to do, Amina?")


# Privacy


def test_a_choice_that_was_not_touched_is_not_logged_again() -> None:
    talks = welcomed()
    go(talks, "/privacy", "[My choices]", "[None of these]")
    go(talks, "[My choices]", "[Reminders]", "[Done (1)]", "[My choices]", "[Done (1)]")
    logged = talks.db.execute("SELECT purpose, given FROM consented").fetchall()
    assert logged == [("privacy", 1), ("remind", 1)]


def test_reminders_that_stop_silenced_count_as_off_and_can_be_switched_on() -> None:
    silent = replace(AGREED, consents={"privacy": True, "remind": True}, stopped=True)
    here = take_turn(HOUSE, Bookmark(), Opened("consent_cat"), facts(silent), Talks().now).here
    assert here.top.ticked == ()
    for choice in ("remind", "done"):
        press = Pressed("consent_cat", "choices", choice, here.top.visit)
        turn = take_turn(HOUSE, here, press, facts(silent), Talks().now)
        here = turn.here
    assert turn.effects == (Consent("remind", True), SetPerson({"stopped": False}))


def test_deleting_all_is_asked_twice_and_acts_at_once() -> None:
    talks = welcomed()
    before = talks.person.id
    go(talks, "/privacy", "[Delete all]", "[Delete everything]")
    assert talks.person.id == before
    assert "Everything is deleted" in go(talks, "[Yes, delete]")
    left = talks.db.execute("SELECT id FROM person WHERE id = ?", (before,)).fetchall()
    assert left == []


def test_what_we_know_of_somebody_can_be_corrected() -> None:
    talks = welcomed()
    go(talks, "/privacy", "[What is stored]", "[Change what you know of me]")
    text = go(talks, "[My name]", "Mina", "[What is important]", "[A job]", "[Meeting people]",
              "[Done (1)]")  # fmt: skip
    assert "I call you: Mina." in text
    assert "Important for you: meeting people." in text


# Words that should not be kept


def test_a_phone_number_is_asked_about_and_the_rest_goes_on() -> None:
    talks = Talks()
    go(talks, *WELCOMED[:6])
    text = go(talks, "Turku 040 123 4567", "[Remove]")
    assert "I noted: Turku" in text
    assert talks.person.city == "Turku"


def test_many_phone_numbers_do_not_bury_the_open_question() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "[A job]")
    deep = len(talks.bookmark.frames)
    go(talks, *["040 123 4567"] * 12)
    assert len(talks.bookmark.frames) == deep + 1
    go(talks, "[Keep the text]")
    kept = [value for frame in talks.bookmark.frames for value in frame.answers.values()]
    assert "040 123 4567" in kept


# Danger


@pytest.mark.parametrize(
    "text",
    [
        "I want to die", "i think about suicide, thinking about suicide", "I will kill myself",
        "My husband hits me", "He threatened to kill me", "I am in danger!", "I was raped",
    ],
)  # fmt: skip
def test_words_of_danger_are_heard(text: str) -> None:
    assert sounds_like_danger(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "I am dying to meet new people", "My wife will kill me if I forget the milk",
        "I want to live in Turku", "The bus hit a tree", "He beats the drum in our band",
        "I hurt my hand at work", "They beat us 3-1 in football", "no danger, all is well",
        "I work with people in danger of losing their homes", "Kill two birds with one stone",
        "I want to diet", "deadline next week",
    ],
)  # fmt: skip
def test_everyday_words_are_not_taken_for_danger(text: str) -> None:
    assert not sounds_like_danger(text, "en")


def test_in_danger_112_stands_first_and_nothing_of_it_is_kept() -> None:
    talks = welcomed(
        service=replace(SERVICE, helplines={"FI": (("MIELI", "09 2525 0111"),)})
    )  # fmt: skip
    text = go(talks, *TO_GOAL, "I want to die")
    assert "112" in text.splitlines()[0]
    assert "MIELI 09 2525 0111" in go(talks, "[Show numbers]")
    heard = talks.db.execute("SELECT words FROM heard").fetchall()
    assert not any("die" in str(words) for words in heard)


def test_after_the_card_of_danger_the_open_question_is_there_again() -> None:
    talks = welcomed()
    go(talks, *TO_GOAL, "[A job]")
    before = talks.bookmark.top.screen
    go(talks, "I want to die", "[I am fine, go on]")
    assert talks.bookmark.top.screen == before


def test_nobody_is_told_of_danger_unless_the_person_asks_for_it() -> None:
    talks = welcomed(service=replace(SERVICE, has_person=True))
    go(talks, "I want to die")
    asked = "SELECT how FROM help_request"
    assert talks.db.execute(asked).fetchall() == []
    go(talks, "[Tell a person I need help]")
    assert talks.db.execute(asked).fetchall() == [("crisis",)]


# A person


def test_without_somebody_who_answers_no_button_promises_one() -> None:
    talks = welcomed()
    go(talks, "[Other things]")
    assert "Talk to a person" not in buttons(talks)
    turn = take_turn(
        HOUSE, Bookmark(), Opened("help_human"),
        facts(service=Service(contact="help@example.org")), talks.now,
    )  # fmt: skip
    (show,) = turn.effects
    assert isinstance(show, Show)
    assert show.lines[0].key == "help_human-nobody"
    assert show.lines[0].args["mail"] == "help@example.org"


def test_a_question_to_a_person_may_hold_a_phone_number() -> None:
    talks = welcomed(service=replace(SERVICE, has_person=True))
    go(talks, "help", "[Talk to a person]", "[I have a question]", "Call me: 040 123 4567")
    asked = talks.db.execute("SELECT how FROM help_request").fetchall()
    assert asked == [("question",)]


# A phone that two people share


def shared(now: bool = False) -> Facts:
    return facts(Person(), shares_phone=True, locked=now)


def test_at_a_locked_phone_every_word_only_asks_who_is_there() -> None:
    now = Talks().now
    here = Bookmark()
    for event in (Opened("menu"), Opened("contact_list"), Opened("start"), Opened("privacy_menu")):
        turn = take_turn(HOUSE, here, event, shared(now=True), now)
        here = turn.here
        assert (here.top.scene, here.top.screen) == ("phone_who", "who")


def test_a_secret_word_is_never_carried_as_it_was_written() -> None:
    now = Talks().now
    here = take_turn(HOUSE, Bookmark(), Opened("phone_share"), facts(), now).here
    here = take_turn(
        HOUSE, here, Pressed("phone_share", "explain", "begin", here.top.visit), facts(), now
    ).here
    here = take_turn(HOUSE, here, Said("Apple Pie"), facts(), now).here
    assert "pie" not in str(here).casefold()
    turn = take_turn(HOUSE, here, Said("apple  pie"), facts(), now)
    assert turn.here.top.screen == "keep_word"
    assert "pie" not in str((turn.here, turn.effects)).casefold()


def test_once_the_phone_is_handed_over_nothing_of_the_first_person_is_shown() -> None:
    talks = welcomed()
    go(talks, "[Other things]", "[Shared phone]", "[Choose my word]", "apple", "apple")
    text = go(talks, "/menu")
    assert "Amina" not in text
    assert not talks.person.onboarded


def test_the_second_word_must_be_another_one() -> None:
    talks = welcomed()
    go(talks, "[Other things]", "[Shared phone]", "[Choose my word]", "apple", "apple")
    text = go(talks, "[I am the other person]", "APPLE")
    assert text.startswith("Please choose another word.")


def test_the_other_person_begins_at_the_welcome_and_finds_nothing_there() -> None:
    talks = welcomed()
    first = talks.person.id
    go(talks, "[Other things]", "[Shared phone]", "[Choose my word]", "apple", "apple")
    text = go(talks, "[I am the other person]", "pear tree", "pear tree")
    assert text.startswith("Hello! I am Silta.")
    assert talks.person.id != first
    assert talks.person.name == ""


# What stop says, and where the next step leads


def test_stop_promises_what_it_keeps_who_writes_then_is_still_left_in_peace() -> None:
    talks = welcomed()
    go(talks, "stop")
    assert "only answer when you write" in talks.last[-1].text
    go(talks, "menu")
    assert talks.person.stopped


def test_an_exercise_left_half_way_is_offered_to_be_gone_on_with() -> None:
    talks = welcomed()
    opens(talks, "mindset_hand")
    go(talks, "[Begin]", "cooking for many", "menu", "[My next step]")
    assert "you left an exercise half-way" in talks.last[-1].text
    go(talks, "[Go on where I was]")
    assert "Pointing finger" in talks.last[-1].text


def test_what_was_left_in_another_step_does_not_stand_in_the_way() -> None:
    talks = welcomed()
    opens(talks, "super_spot")
    go(talks, "[Find some]", "menu", "[My next step]")
    assert "half-way" not in talks.last[-1].text


def test_after_a_tool_the_next_step_is_the_next_tool_of_the_same_step() -> None:
    talks = welcomed()
    opens(talks, "human_talk")
    presses(talks, "#day", "#done", "#good", "#go_on")
    assert "Next step: Meeting people." in talks.last[-1].text
    assert "Words for a talk" not in talks.last[-1].text


def test_after_a_message_the_next_step_is_not_a_message_again() -> None:
    talks = welcomed()
    opens(talks, "human_msg")
    presses(talks, "#m5")
    go(talks, "Leena", "your advice")
    presses(talks, "#copy", "#no", "#go_on")
    assert "A message to somebody" not in talks.last[-1].text


@pytest.mark.parametrize("tool", ["mindset_conf", "mindset_style", "human_event"])
def test_what_these_tools_made_can_be_shown(tool: str) -> None:
    assert tool in SHOWN_BY


def test_a_calendar_without_dates_says_what_to_do_first() -> None:
    talks = welcomed()
    opens(talks, "follow_ics")
    assert "First choose a rhythm for somebody." in talks.last[-1].text
    assert "Send the file" not in [one.label for one in talks.shown]
