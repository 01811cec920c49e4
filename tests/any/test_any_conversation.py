"""Whatever a person does, in any order, they are heard, kept safe, and can always leave."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.channel import Began, SentOther, Tapped, Wrote
from dialogs.facts import Service
from dialogs.kernel import take_turn
from dialogs.memory import bookmark_from_json, bookmark_to_json
from dialogs.model import Woke
from dialogs.offers import offers
from dialogs.scenes import HOUSE
from locales import catalogue
from storage.facts import load
from storage.queries import people
from tests.talks import Talks, fresh_database

WORDS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "Amina", "Tampere", "2", "10", "0", "yes", "no", "menu", "stop", "help", "back",
            "skip", "/start", "/people", "/goal", "/privacy", "/nonsense", "1.6.2026", "tomorrow",
            "I want a job", "talk with three people", "+358 40 123 4567", "a@b.example",
            "x" * 700, "21:30", "٣", "\u202e", "Tuula",
        ]
    ),
)  # fmt: skip
COMMANDS = ("/menu", "/people", "/goal", "/language", "/privacy", "/help", "/start", "/events")


class AnyConversation(RuleBasedStateMachine):
    @initialize(language=st.sampled_from(catalogue.LANGUAGES), agreed=st.booleans())
    def begin(self, language: str, agreed: bool) -> None:
        service = Service(
            operator="Welcome House", contact="help@example.org", has_person=True,
            languages=catalogue.LANGUAGES, telegram="silta_bot", web="https://silta.example",
        )  # fmt: skip
        self.talks = Talks(language, db=fresh_database(), service=service)
        self.old_codes: list[str] = []
        self.came = self.talks.begins()
        self.quiet = False
        if agreed:
            self._agree(language)

    def _agree(self, language: str) -> None:
        people.change_person(
            self.talks.db, self.talks.person.id, language=language, name="Amina",
            onboarded=True, consents={"privacy": True, "remind": True},
            onboarded_at=self.talks.now - timedelta(days=3),
        )  # fmt: skip
        self.came = self.talks.says("/menu")

    def _note(self) -> None:
        self.quiet = False
        self.old_codes += [one.code for one in self.talks.shown if one.code][:8]
        self.old_codes = self.old_codes[-60:]

    @rule(words=WORDS)
    def say(self, words: str) -> None:
        self.came = self.talks.does(Wrote(words))
        self._note()

    @rule(command=st.sampled_from(COMMANDS))
    def command(self, command: str) -> None:
        self.came = self.talks.says(command)
        self._note()

    @precondition(lambda self: self.talks.shown)
    @rule(data=st.data())
    def press_what_is_offered(self, data: st.DataObject) -> None:
        button = data.draw(st.sampled_from([one for one in self.talks.shown if one.code]))
        self.came = self.talks.does(Tapped(button.code))
        self._note()

    @precondition(lambda self: self.old_codes)
    @rule(data=st.data())
    def press_an_old_button(self, data: st.DataObject) -> None:
        self.came = self.talks.does(Tapped(data.draw(st.sampled_from(self.old_codes))))
        self._note()

    @rule(code=st.one_of(st.text(max_size=20), st.just("1~gone~x~y~z"), st.just("1~c~x~y~1")))
    def press_a_button_nobody_made(self, code: str) -> None:
        self.came = self.talks.does(Tapped(code))
        self._note()

    @rule(kind=st.sampled_from(["voice", "sticker", "photo", "place"]))
    def send_something_else(self, kind: str) -> None:
        self.came = self.talks.does(SentOther(kind))
        self._note()

    @rule(payload=st.one_of(st.just(""), st.text(max_size=10)))
    def begin_again(self, payload: str) -> None:
        self.came = self.talks.does(Began(payload))
        self._note()

    @rule(hours=st.integers(1, 72))
    def time_passes(self, hours: int) -> None:
        self.came = self.talks.passes(hours=hours)
        self.quiet = True

    @rule()
    def a_reminder_of_an_earlier_turn_stays_silent(self) -> None:
        here = self.talks.bookmark
        facts = self._facts(here)
        woken = take_turn(HOUSE, here, Woke(here.turn - 1), facts, self.talks.now)
        assert woken.effects == (), "a reminder from an earlier turn spoke up"

    def _facts(self, here):
        needs = frozenset(n for s in HOUSE.scenes.values() for n in s.needs)
        identity = people.identity(self.talks.db, "test", "1")
        person = self.talks.person
        return load(
            self.talks.db, person, identity, needs, self.talks.world.service, self.talks.now
        )

    @invariant()
    def we_always_answer(self) -> None:
        assert self.came or self.talks.whisper or self.quiet

    @invariant()
    def the_bookmark_survives_a_restart(self) -> None:
        here = self.talks.bookmark
        assert bookmark_from_json(bookmark_to_json(here)) == here

    @invariant()
    def there_is_always_a_way_out(self) -> None:
        here = self.talks.bookmark
        if not here.resting and here.top.scene != "menu":  # the menu is what one leaves to
            ids = {one.id for one in offers(HOUSE, here, self._facts(here), self.talks.now)}
            assert "more" in ids or {"later", "leave"} <= ids

    @invariant()
    def every_message_fits(self) -> None:
        for one in self.came:
            size = sum(len(part.text.encode("utf-16-le")) // 2 for part in one.message.parts)
            assert 0 < size <= 4096
            assert one.buttons, "a message without a way onward"
            for button in one.buttons:
                assert button.label.strip()
                assert len(button.code.encode()) <= 64
            own = [b for b in one.buttons if b.kind != "last"]
            assert len(own) <= 14

    def teardown(self) -> None:
        if hasattr(self, "talks"):
            self.talks.db.close()


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
