"""The nouns of a conversation: what a person sees, does, and has said so far.

a Scene has Screens; a screen leads to the Next; a Bookmark is a short stack of Frames.
an Event comes in, a Turn goes out: the new bookmark and the Effects to be made rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from dialogs.facts import Facts

# What can be remembered as an answer, and shown inside a text.


@dataclass(frozen=True)
class Ref:
    """A stored thing: a contact, a goal, an event."""

    kind: str
    id: int


@dataclass(frozen=True)
class Word:
    """One of our own texts, said in the reader's language when it is shown."""

    key: str
    args: tuple[tuple[str, Value], ...] = ()


Value = str | int | date | datetime | Ref | Word | tuple["Value", ...]
Answers = Mapping[str, Value]


@dataclass(frozen=True)
class Told:
    """All that a scene may look at: the answers so far, the facts it needs, and the time.

    `now` is aware, in the person's own zone: "tomorrow" is read there. `half_way` are the
    scenes that were left half-way and go on where they were when they are opened from here.
    """

    answers: Answers
    facts: Facts
    now: datetime
    half_way: frozenset[str] = frozenset()

    def __getitem__(self, name: str) -> Value:
        return self.answers[name]

    def get(self, name: str, default: Value = "") -> Value:
        return self.answers.get(name, default)

    def text(self, name: str) -> str:
        """The answer as words, empty when it was not given."""
        return str(self.answers.get(name, ""))

    def number(self, name: str, default: int = 0) -> int:
        value = self.answers.get(name, default)
        return value if isinstance(value, int) else default

    def many(self, name: str) -> tuple[str, ...]:
        value = self.answers.get(name, ())
        return tuple(str(one) for one in value) if isinstance(value, tuple) else (str(value),)

    def ref(self, name: str) -> Ref | None:
        value = self.answers.get(name)
        return value if isinstance(value, Ref) else None

    def refs(self, name: str) -> tuple[Ref, ...]:
        """Every stored thing of the answer; none when it was not given."""
        value = self.answers.get(name)
        many = value if isinstance(value, tuple) else ()
        return tuple(one for one in many if isinstance(one, Ref))


# What a person can do. A channel's reading translates its updates into these.


@dataclass(frozen=True)
class Opened:
    """They asked for a scene by command, menu word or start link."""

    scene: str
    answers: Answers = field(default_factory=dict)


@dataclass(frozen=True)
class Said:
    """They wrote something.

    found: which things of the open list hold these words as the list is said to them, by the
        ids of their buttons. Only the reader of what came knows the language.
    """

    text: str
    found: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Pressed:
    """A button of a screen. `visit` says which showing of that screen it belongs to.

    typed: they wrote what it says, so what follows stands below their words.
    """

    scene: str
    screen: str
    choice: str
    visit: int
    typed: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class PressedCard:
    """A button of a card; cards stay usable for ever and never move anyone."""

    card: str
    thing: int
    choice: str


@dataclass(frozen=True)
class Stopped:
    """They wrote "stop": everything falls silent at once."""


@dataclass(frozen=True)
class InDanger:
    """What they wrote sounds like danger. The words themselves are not kept."""


@dataclass(frozen=True)
class Strange:
    """Something we cannot read: a voice message, a sticker, a place. `what` names it."""

    what: str


@dataclass(frozen=True)
class Woke:
    """A promised reminder has come due for the turn it was promised in."""

    turn: int


@dataclass(frozen=True)
class TakenOver:
    """A person of the staff holds the talk now; the bookmark stands still."""

    by: str


@dataclass(frozen=True)
class HandedBack:
    """The staff gives the talk back, or their day with it is over."""


@dataclass(frozen=True)
class Did:
    """The world did what a `Do` asked for; the turn goes on with what came of it."""

    made: Value | None
    lines: tuple[Line, ...] = ()


Event = (
    Opened
    | Said
    | Pressed
    | PressedCard
    | Stopped
    | InDanger
    | Strange
    | Woke
    | TakenOver
    | HandedBack
    | Did
)


# What we ask of the world. Storage turns each of these into rows; see also `dialogs.wishes`.


@dataclass(frozen=True)
class Line:
    """One thought of the program. A copy line is a block for the person to copy and send.

    language: which catalogue says it; empty is the reader's own.
    """

    key: str
    args: Answers = field(default_factory=dict)
    copy: bool = False
    language: str = ""


WINDOW = "window"
"""The name of a link that opens a page of our own inside the channel, where it can."""


@dataclass(frozen=True)
class Choice:
    """A button. Its id survives restarts; its label is said when it is shown.

    kind: "own" of the screen, "main" the one next thing among them, "on" or "off" for a toggle,
    "last" in the last row, "link" opens `url` and tells us nothing; so does "window", which opens
    a page of our own inside the channel.
    """

    id: str
    label: Value
    kind: str = "own"
    url: str = ""


@dataclass(frozen=True)
class Show:
    """One message: a few lines and the buttons under them.

    `edit` asks to change the message of the same visit in place where a channel can.
    A card names itself and its thing; a screen names itself and the visit.
    """

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...] = ()
    scene: str = ""
    screen: str = ""
    visit: int = 0
    edit: bool = False
    card: str = ""
    thing: int = 0
    picture: str = ""


@dataclass(frozen=True)
class Whisper:
    """A short word that passes: a toast on Telegram, a status line on the page. No row."""

    line: Line


@dataclass(frozen=True)
class WakeMe:
    """Keep my place and come back at `at`; void once the person has moved on."""

    at: datetime
    turn: int


class Wish:
    """Something a scene asks storage to do; each kind has its row in `storage.granting`."""


Effect = Show | Whisper | WakeMe | Wish


@dataclass(frozen=True)
class Turn:
    """What a turn comes to. `waits`: grant the effects, then go on with `Did`."""

    here: Bookmark
    effects: tuple[Effect, ...] = ()
    waits: bool = False
    lines: tuple[Line, ...] = ()


# What an author writes.


A_PAGE = 6
"""Things of a list on one page."""


class NotUnderstood(Exception):
    """The answer does not fit the question; `hint` is the text key that says how to fix it."""

    def __init__(self, hint: str, **args: Value) -> None:
        super().__init__(hint)
        self.hint = hint
        self.args_: Answers = args


@dataclass(frozen=True)
class Into:
    """Open a scene inside this one. When it ends we come back here, to `then`.

    What it returns is kept as the answer `saves_as`; `with_` tells it what we know.
    """

    scene: str
    then: str = ""
    saves_as: str = ""
    with_: Callable[[Told], Answers] = lambda told: {}


@dataclass(frozen=True)
class Over:
    """This scene ends and another begins in its place. "" ends it and shows what is below."""

    scene: str
    with_: Callable[[Told], Answers] = lambda told: {}


@dataclass(frozen=True)
class Fork:
    """Choose the next place from what was told. Every place it may lead is listed."""

    by: Callable[[Told], str]
    to: Mapping[str, Next] | tuple[str, ...]

    def lead(self, told: Told) -> Next:
        place = self.by(told)
        if place not in self.to:
            raise LookupError(f"a fork chose {place!r}, which it does not list")
        return self.to[place] if isinstance(self.to, Mapping) else place


Next = str | Into | Over | Fork
Reader = Callable[[str, Told], Value]
Tells = Mapping[str, Callable[[Told], Value]]
When = Mapping[str, Callable[[Told], bool]]


@dataclass(frozen=True)
class Thing:
    """Something to pick from a list: a stored thing, or a code with its label."""

    value: Value
    label: Value


@dataclass(frozen=True, kw_only=True)
class _Screen:
    """What every kind of screen can have.

    tells: values its text may use beside the answers.
    copies: texts to copy, shown as blocks of their own after the screen's text.
    copied_as: which of the copies are shown now, each with the language it is said in
        ("" is the reader's); without it all are, in the reader's.
    why: which kind of data this is; answers "Why do you ask?" with the text `why-<kind>`.
    skips: where Skip leads; True means on to `then` without an answer.
    when: options that are there only if this holds.
    picture: the name of a picture to show with the text.
    links: buttons that open an address, left out where it is empty.
    main: the option that leads on, which a page draws as the one next thing. Never on a
        question where yes and no weigh the same, like a consent.
    """

    tells: Tells = field(default_factory=dict)
    copies: tuple[str, ...] = ()
    copied_as: Callable[[Told], Sequence[tuple[str, str]]] | None = None
    why: str = ""
    skips: Next | bool = False
    when: When = field(default_factory=dict)
    picture: str = ""
    links: Mapping[str, Callable[[Told], str]] = field(default_factory=dict)
    text: str = ""
    """Another screen's text key, where two screens say the same."""
    main: str = ""


@dataclass(frozen=True)
class Ask(_Screen):
    """A question answered in the person's own words.

    offers: ready answers as buttons; tapped, the button's own text is the answer.
    options: buttons that lead elsewhere instead of answering.
    personal: words here may hold a phone number or address without our asking back.
    secret: what is typed here is left out of the stored talk and never shown again.
    skip_keeps: Skip leaves an answer that was given before as it is.
    """

    name: str
    reads: Reader
    then: Next
    saves_as: str = ""
    offers: tuple[str, ...] | Callable[[Told], Sequence[Thing]] = ()
    options: Mapping[str, Next] = field(default_factory=dict)
    personal: bool = False
    secret: bool = False
    skip_keeps: bool = False

    @property
    def answer(self) -> str:
        return self.saves_as or self.name


@dataclass(frozen=True)
class Choose(_Screen):
    """A question answered by pressing one of a few buttons. Saves the option's name.

    secret: which button was pressed is left out of the stored talk and of the bookmark.
    """

    name: str
    options: Mapping[str, Next]
    saves_as: str = ""
    secret: bool = False

    @property
    def answer(self) -> str:
        return self.saves_as


@dataclass(frozen=True)
class Pick(_Screen):
    """Choose a stored thing from a list that turns pages; typed words search it.

    or_new: how to read a name that is not in the list; without it only the list counts.
    page: how many stand on one page; fewer where there is more beside the list.
    """

    name: str
    of: Callable[[Told], Sequence[Thing]]
    then: Next
    saves_as: str = ""
    options: Mapping[str, Next] = field(default_factory=dict)
    or_new: Reader | None = None
    page: int = A_PAGE

    @property
    def answer(self) -> str:
        return self.saves_as or self.name


@dataclass(frozen=True)
class Many(_Screen):
    """Several answers as toggles, then Done. Saves a tuple of option names.

    also_says: how to read an own word that is not among the options.
    before: which toggles are on when the screen is first shown.
    """

    name: str
    of: tuple[str, ...] | Callable[[Told], Sequence[Thing]]
    then: Next
    least: int = 0
    most: int = 6
    saves_as: str = ""
    options: Mapping[str, Next] = field(default_factory=dict)
    also_says: Reader | None = None
    before: Callable[[Told], tuple[Value, ...]] = lambda told: ()

    @property
    def answer(self) -> str:
        return self.saves_as or self.name


@dataclass(frozen=True)
class Number(_Screen):
    """A whole number between `low` and `high`; buttons for each when there are few."""

    name: str
    low: int
    high: int
    then: Next
    saves_as: str = ""
    options: Mapping[str, Next] = field(default_factory=dict)

    @property
    def answer(self) -> str:
        return self.saves_as or self.name


@dataclass(frozen=True)
class Day(_Screen):
    """A date: `offers` are days from today as buttons, any other is typed.

    `from_` and `to` bound it in days from today; both ends count.
    """

    name: str
    then: Next
    offers: Mapping[str, int] = field(default_factory=dict)
    from_: int = 1
    to: int = 365
    saves_as: str = ""
    options: Mapping[str, Next] = field(default_factory=dict)

    @property
    def answer(self) -> str:
        return self.saves_as or self.name


@dataclass(frozen=True)
class Tell(_Screen):
    """Say something and go on at once; the next screen follows in the same message."""

    name: str
    then: Next


@dataclass(frozen=True)
class Way(_Screen):
    """A silent crossing: it only leads on."""

    name: str
    then: Next


@dataclass(frozen=True)
class Do(_Screen):
    """No words: ask the world for something, and go on once it is written.

    What came of it (the new thing, an outcome) is kept as the answer `saves_as`.
    """

    name: str
    does: Callable[[Told], tuple[Effect, ...]]
    then: Next
    saves_as: str = ""

    @property
    def answer(self) -> str:
        return self.saves_as


@dataclass(frozen=True)
class End(_Screen):
    """The last screen. A silent end has no text; `returns` names what is given back.

    That is an answer, or else one of the values it `tells`.
    """

    name: str
    returns: str = ""
    silent: bool = False


Screen = Ask | Choose | Pick | Many | Number | Day | Tell | Way | Do | End


@dataclass(frozen=True)
class Scene:
    """One dialog.

    needs: which facts it looks at. given: answers it is always opened with.
    keeps_place: whether leaving half-way keeps the place (menus do not need it).
    before_consent: may be walked by someone who has not yet agreed to the notice.
    aside: asked for by a word, it opens on top, and its end shows what was open before.
    passing: a word of praise or a list of ways on; it is over once a card was answered.
    moved: screens renamed or removed, and where a sleeping conversation wakes instead.
    moved_choices: renamed options, as (screen, old) -> new.
    """

    name: str
    screens: tuple[Screen, ...]
    needs: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    keeps_place: bool = True
    before_consent: bool = False
    aside: bool = False
    passing: bool = False
    moved: Mapping[str, str] = field(default_factory=dict)
    moved_choices: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {s.name: s for s in self.screens})

    @property
    def first(self) -> str:
        return self.screens[0].name

    def __getitem__(self, name: str) -> Screen:
        return self._by_name[name]  # type: ignore[attr-defined,no-any-return]  # set above

    def __contains__(self, name: str) -> bool:
        return name in self._by_name  # type: ignore[attr-defined]  # set above

    def __iter__(self) -> Iterator[Screen]:
        return iter(self.screens)


@dataclass(frozen=True)
class Card:
    """A message about a thing that never touches the bookmark: a nudge, a digest, a post.

    Its text is `card-<name>`; each choice opens a scene on top of where the person is,
    with the thing given as `about`. `tells` may use the facts and `about`.
    """

    name: str
    choices: Mapping[str, str]
    kind: str
    needs: tuple[str, ...] = ()
    tells: Tells = field(default_factory=dict)
    when: When = field(default_factory=dict)
    links: Mapping[str, Callable[[Told], str]] = field(default_factory=dict)


@dataclass(frozen=True)
class House:
    """Every scene and card there is, by name."""

    scenes: Mapping[str, Scene]
    cards: Mapping[str, Card]
    moved: Mapping[str, str] = field(default_factory=dict)
    """Scenes and cards that were renamed, and their names now."""
    closed: frozenset[str] = frozenset()
    """Scenes that are planned but not built: a button that leads there is left out."""

    def is_open(self, then: Next) -> bool:
        """Whether one can go there today."""
        return not (isinstance(then, Into | Over) and then.scene in self.closed)


# What we remember between messages.


@dataclass(frozen=True)
class Frame:
    """One open scene: where in it, what was answered, and the way here."""

    scene: str
    screen: str
    answers: Answers = field(default_factory=dict)
    trail: tuple[str, ...] = ()
    visit: int = 0
    page: int = 0
    ticked: tuple[Value, ...] = ()
    search: str = ""
    wide: bool = False
    """Whether More is open."""
    ready: bool = False
    """Whether the toggles that are on beforehand have been set."""
    saves_as: str = ""
    then: str = ""
    """Where the scene below goes on when this one ends; "" shows it again as it was."""
    on_top: bool = False
    """Opened by a card or a word, on top of what the person was doing."""

    def at(self, screen: str, visit: int) -> Frame:
        way = (*self.trail, self.screen)[-LONGEST_TRAIL:]
        return self.moved_to(screen, visit, way)

    def moved_to(self, screen: str, visit: int, trail: tuple[str, ...]) -> Frame:
        if trail and trail[-1] == screen:
            trail = trail[:-1]  # coming round to the same screen is no step to go back
        return replace(
            self, screen=screen, visit=visit, trail=trail,
            page=0, ticked=(), search="", wide=False, ready=False,
        )  # fmt: skip

    def with_answer(self, name: str, value: Value) -> Frame:
        return replace(self, answers={**self.answers, name: value})

    def without_answer(self, name: str) -> Frame:
        return replace(self, answers={k: v for k, v in self.answers.items() if k != name})


LONGEST_TRAIL = 30
DEEPEST = 8
MOST_KEPT = 12


@dataclass(frozen=True)
class Bookmark:
    """Where someone is: open scenes, the top one last. Empty means resting.

    `turn` and `visit` count on for life. `kept` holds scenes left half-way, by first name.
    """

    frames: tuple[Frame, ...] = ()
    turn: int = 0
    visit: int = 0
    kept: Mapping[str, tuple[Frame, ...]] = field(default_factory=dict)
    held_by: str = ""
    last_press: str = ""

    @property
    def resting(self) -> bool:
        return not self.frames

    @property
    def top(self) -> Frame:
        return self.frames[-1]

    @property
    def half_way(self) -> frozenset[str]:
        """The kept scenes that a step from here would resume: with nothing open below."""
        return frozenset(self.kept) if len(self.frames) == 1 else frozenset()

    def with_top(self, frame: Frame) -> Bookmark:
        return replace(self, frames=(*self.frames[:-1], frame))

    def push(self, frame: Frame) -> Bookmark:
        return replace(self, frames=(*self.frames, frame)[-DEEPEST:])

    def pop(self) -> Bookmark:
        return replace(self, frames=self.frames[:-1])
