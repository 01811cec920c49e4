"""Two people, one phone: each behind a word of their own, and nothing of one seen by the other."""

from __future__ import annotations

from storage.queries import people
from tests.talks import Talks
from tests.test_welcome import TO_GOAL, WELCOMED, buttons, go

BEGIN = (
    "[Other things]", "[Shared phone]", "[Choose my word]", "apple pie", "apple pie",
    "[I am the other person]", "pear tree", "pear tree",
)  # fmt: skip
AS_OMAR = tuple(step.replace("Amina", "Omar") for step in WELCOMED[1:])


def two_on_a_phone() -> Talks:
    """Amina and Omar share it, and Omar is here."""
    talks = Talks()
    go(talks, *WELCOMED, *BEGIN, *AS_OMAR)
    return talks


def test_the_word_opens_the_own_things_and_no_others() -> None:
    talks = two_on_a_phone()
    omar = talks.person.id
    go(talks, "[Other things]", "[Change person]", "[Change person]", "Apple  Pie", "menu")
    assert talks.person.name == "Amina"
    go(talks, "[Other things]", "[Change person]", "[Change person]", "pear tree")
    assert talks.person.id == omar


def test_while_it_is_locked_nobody_is_here() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]")
    for words in ("menu", "/people", "/privacy", "/start", "hello", "wrong word"):
        text = go(talks, words)
        assert "Who is there?" in text
        assert "Omar" not in text
        assert "Amina" not in text


def test_an_exercise_is_where_it_was_when_the_person_comes_back() -> None:
    talks = Talks()
    go(talks, *WELCOMED, *TO_GOAL, "[A job]", "menu", *BEGIN)
    go(talks, "[I have a secret word]", "[Change person]", "apple pie", "menu")
    text = go(talks, *TO_GOAL[:-1], "[Go on where I was]")
    assert "We continue where you stopped." in text


def test_a_third_person_can_begin_at_a_locked_phone() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]", "[I am new here]")
    text = go(talks, "lemons", "lemons")
    assert text.startswith("Hello! I am Silta.")
    assert "I have a secret word" in buttons(talks)


def test_a_word_that_is_in_use_here_is_not_given_twice() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]", "[I am new here]")
    assert "This word does not work here." in go(talks, "pear tree", "pear tree")


def test_no_secret_word_is_in_the_database_as_it_was_written() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]", "apple pi", "apple pie")
    dump = "\n".join(talks.db.connection.iterdump())
    assert "apple" not in dump
    assert "pear" not in dump


def test_nobody_stays_behind_when_a_word_was_given() -> None:
    talks = two_on_a_phone()
    go(talks, "[Other things]", "[Change person]", "[Change person]", "apple pie")
    assert people.how_many(talks.db) == 2
    (count,) = talks.db.execute("SELECT count(*) FROM person").fetchone()
    assert count == 2


def test_until_i_write_is_lifted_by_the_next_word_and_not_before() -> None:
    talks = Talks()
    go(talks, *WELCOMED, "[Other things]", "[Times for messages]", "[A pause]", "[Until I write]")
    assert talks.person.silent_until_heard
    go(talks, "menu")
    assert not talks.person.silent_until_heard


def test_a_phone_number_we_ask_back_about_is_not_in_the_kept_talk() -> None:
    talks = Talks()
    go(talks, *WELCOMED, *TO_GOAL, "[A job]", "call 040 123 4567", "[Remove]")
    heard = talks.db.execute("SELECT words FROM heard").fetchall()
    assert not any("040" in str(words) for words in heard)
