"""Take one turn of a conversation: (bookmark, event, facts, now) in, (bookmark, effects) out.

    event --> settle --> the screen answers --> step --> arrive --> Show
                              |                           |
                              +-- a slip: say how, stay   +-- Do: grant first, then go on

Nothing here waits, sends, stores or looks at a clock. A turn may be taken again from the
same bookmark (when facts were missing, or a group of turns is retried): it has no traces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from dialogs.answers import looks_private, without_private
from dialogs.facts import Facts, NotLoaded
from dialogs.model import (
    MOST_KEPT,
    Answers,
    Ask,
    Bookmark,
    Choose,
    Day,
    Did,
    Do,
    Effect,
    End,
    Event,
    Fork,
    Frame,
    HandedBack,
    House,
    InDanger,
    Into,
    Line,
    Many,
    Next,
    NotUnderstood,
    Number,
    Opened,
    Over,
    Pick,
    Pressed,
    PressedCard,
    Ref,
    Said,
    Scene,
    Screen,
    Show,
    Stopped,
    Strange,
    TakenOver,
    Tell,
    Told,
    Turn,
    Value,
    WakeMe,
    Way,
    Whisper,
    Woke,
)
from dialogs.offers import MENU, SILENT, card_choices, offers, thing_id, things, way_back
from dialogs.slips import number_from, picked_by_words, read_day
from dialogs.wishes import EndTalk, PassOn, Silence

FRONT, STOP, CRISIS, NODATA = "start", "stop", "safe_crisis", "safe_nodata"
MOST_STEPS = 60
A_DAY = timedelta(days=1)


class EndlessScene(Exception):
    """A turn walked more steps than any honest scene needs: two silent screens lead in a ring."""


class NoSuchScene(Exception):
    """Something asked for a scene that is not in the house."""


@dataclass(frozen=True)
class _World:
    house: House
    facts: Facts
    now: datetime

    def told(self, here: Bookmark) -> Told:
        return Told(here.top.answers, self.facts, self.now, here.half_way)

    def scene(self, name: str) -> Scene:
        try:
            scene = self.house.scenes[name]
        except KeyError:
            raise NoSuchScene(name) from None
        self.must_know(scene.needs)
        return scene

    def must_know(self, needs: tuple[str, ...]) -> None:
        missing = frozenset(needs) - self.facts.loaded
        if missing:
            raise NotLoaded(missing)


def take_turn(house: House, here: Bookmark, event: Event, facts: Facts, now: datetime) -> Turn:
    """Answer one event.

    Raises NotLoaded when a scene needs facts that are not in the snapshot: load them and
    take the turn again. With `waits` the effects are to be granted, then `Did` goes on.
    """
    world = _World(house, facts, now)
    here = settle(house, here)
    match event:
        case Woke(turn=turn):
            if here.resting or turn != here.turn or here.held_by:
                return Turn(here)  # they have moved on since; say nothing
            return _arrive(world, here, (Line("common-welcome-back"),))
        case Did(made=made, lines=lines):
            return _went_on(world, here, made, lines)
    here = replace(here, turn=here.turn + 1)
    if here.held_by:
        return _held(world, here, event)
    match event:
        case TakenOver(by=by):
            line = Line("common-taken-over", {"coach": by})
            return Turn(replace(here, held_by=by), (Show((line,)),))
        case HandedBack():
            return _here_again(world, here)
        case Opened(scene=name, answers=answers):
            return _opened(world, here, name, answers)
        case Stopped():
            return _stopped(world, here)
        case InDanger():
            return _on_top(world, here, CRISIS, {})
        case PressedCard():
            return _pressed_card(world, here, event)
        case Pressed(choice="menu"):
            return _opened(world, here, MENU, {})
    if here.resting:
        return _opened(world, here, MENU, {}, (_nothing_open(event),))
    if _about_nothing(world, here):
        return _here_again(world, _left_alone(world, here), Line("common-card-gone"))
    if isinstance(event, Strange):
        return _here_again(world, here, _cannot_read(event))
    if isinstance(event, Said):
        return _said(world, here, event.text, found=event.found)
    return _pressed(world, here, event)


def _nothing_open(event: Event) -> Line:
    """Why they see the menu: nothing was asked, or not any more."""
    match event:
        case Strange():
            return _cannot_read(event)
        case Pressed():
            return Line("common-old-button")
    return Line("common-nothing-open")


def _cannot_read(event: Strange) -> Line:
    return Line("answer-strange", {"what": event.what})


def settle(house: House, here: Bookmark) -> Bookmark:
    """Find the sleeper a seat again if scenes were rebuilt while they slept."""
    frames = _settled(house, here.frames)
    kept = {name: _settled(house, old) for name, old in here.kept.items()}
    kept = {frames[0].scene: frames for frames in kept.values() if frames}
    if frames == here.frames and kept == here.kept:
        return here
    return replace(here, frames=frames, kept=kept)


def _settled(house: House, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    seats = [seat for frame in frames if (seat := _seat(house, frame))]
    for depth, (below, seat) in enumerate(pairwise(seats), 1):
        then = _way_on(house.scenes[below.scene], seat.then)
        if then != seat.then:
            seats[depth] = replace(seat, then=then)
    return frames if seats == list(frames) else tuple(seats)


def _way_on(scene: Scene, then: str) -> str:
    """Where the scene below goes on; with that screen gone it shows where it stands."""
    then = scene.moved.get(then, then)
    return then if then in scene else ""


def _seat(house: House, frame: Frame) -> Frame | None:
    scene = house.scenes.get(house.moved.get(frame.scene, frame.scene))
    if scene is None:
        return None
    if scene.name == frame.scene and frame.screen in scene:
        trail = tuple(name for name in frame.trail if name in scene)
        return frame if trail == frame.trail else replace(frame, trail=trail)
    seat = scene.moved.get(frame.screen, frame.screen)
    trail = tuple(name for name in frame.trail if name in scene)
    found = seat if seat in scene else scene.first
    return replace(frame, scene=scene.name, screen=found, trail=trail, ticked=(), page=0)


# How a turn begins


def _held(world: _World, here: Bookmark, event: Event) -> Turn:
    match event:
        case HandedBack():
            back = replace(here, held_by="")
            return _here_again(world, back, Line("common-handed-back"))
        case Said(text=text):
            return Turn(here, (PassOn(text), Whisper(Line("common-passed-on"))))
        case Stopped():
            return _stopped(world, replace(here, held_by=""))
        case Opened(scene=name) if name == MENU:
            # Whoever is talked with may end it at any moment, like any talk.
            lines = (Line("common-handed-back"),)
            home = _opened(world, replace(here, held_by=""), MENU, {}, lines)
            return replace(home, effects=(EndTalk(), *home.effects))
        case InDanger():
            return Turn(here, (Show((Line("safe_crisis-now"),)),))
    line = Line("common-held", {"coach": here.held_by})
    return Turn(here, (Whisper(line), Show((line,))))


def _stopped(world: _World, here: Bookmark) -> Turn:
    bottom = None if here.resting else world.house.scenes[here.frames[0].scene]
    during = bottom.name if bottom and bottom.keeps_place else ""
    return _on_top(world, here, STOP, {"during": during}, (Silence(),))


def _here_again(world: _World, here: Bookmark, *lines: Line) -> Turn:
    if here.resting:
        return _opened(world, here, MENU, {}, lines)
    return _arrive(world, here, lines)


def _opened(
    world: _World, here: Bookmark, name: str, answers: Answers, lines: tuple[Line, ...] = ()
) -> Turn:
    name = world.house.moved.get(name, name)
    person = world.facts.person
    if name not in world.house.scenes:
        return _here_again(world, here, Line("common-not-here"))
    scene = world.scene(name)
    if not person.agreed and not scene.before_consent:
        name, answers = FRONT, {}
    known_here = here.frames and (person.agreed or here.frames[0].scene == FRONT)
    if name == FRONT and known_here and not answers:
        return _arrive(world, here, (*lines, Line("common-welcome-back")))
    if scene.aside:
        return _on_top(world, _without_asides(world.house, here), name, answers)
    here = park(world.house, here)
    if name in here.kept and not answers:
        return _arrive(world, _resumed(here, name), (*lines, Line("common-continue")))
    return _arrive(world, _begin(world, here, name, answers), lines)


def _on_top(
    world: _World, here: Bookmark, name: str, answers: Answers, first: tuple[Effect, ...] = ()
) -> Turn:
    if here.frames and here.top.scene == name:
        here = here.pop()
    here = _begin(world, here, name, answers, on_top=True)
    turn = _arrive(world, here, ())
    return replace(turn, effects=(*first, *turn.effects))


def _without_asides(house: House, here: Bookmark) -> Bookmark:
    """One aside at a time: another one takes the place of the first and what it opened."""
    asides = (
        depth
        for depth, frame in enumerate(here.frames)
        if frame.on_top and house.scenes[frame.scene].aside
    )
    return replace(here, frames=here.frames[: next(asides, len(here.frames))])


def _begin(
    world: _World, here: Bookmark, name: str, answers: Answers, *, on_top: bool = False
) -> Bookmark:
    scene = world.scene(name)
    here = replace(here, visit=here.visit + 1)
    return here.push(Frame(name, scene.first, dict(answers), visit=here.visit, on_top=on_top))


def park(house: House, here: Bookmark) -> Bookmark:
    """Put aside what is open, so that opening it again continues at the same screen."""
    if here.resting:
        return here
    frames = here.frames
    while len(frames) > 1 and _need_not_be_kept(house, frames[-1]):
        frames = frames[:-1]
    bottom = frames[0]
    begun = len(frames) > 1 or bottom.trail or bottom.ticked
    kept = {name: old for name, old in here.kept.items() if name != bottom.scene}
    if begun and house.scenes[bottom.scene].keeps_place:
        kept = dict([*kept.items(), (bottom.scene, frames)][-MOST_KEPT:])
    return replace(here, frames=(), kept=kept)


def _need_not_be_kept(house: House, top: Frame) -> bool:
    return not house.scenes[top.scene].keeps_place or (top.on_top and not top.trail)


def _resumed(here: Bookmark, name: str) -> Bookmark:
    kept = dict(here.kept)
    frames = kept.pop(name)
    return replace(here, frames=frames, kept=kept)


def _continued(before: Bookmark, after: Bookmark) -> tuple[Line, ...]:
    """A word when a step led back to a place that was left half-way."""
    led_back = any(after.frames is old for old in before.kept.values())
    return (Line("common-continue"),) if led_back else ()


def _pressed_card(world: _World, here: Bookmark, event: PressedCard) -> Turn:
    if not world.facts.person.agreed:
        return _opened(world, here, FRONT, {})  # a newcomer, or nobody at a locked phone
    name = world.house.moved.get(event.card, event.card)
    card = world.house.cards.get(name)
    if card is None:
        return _here_again(world, here, Line("common-old-button"))
    world.must_know(card.needs)
    about = Ref(card.kind, event.thing)
    if not owns(world.facts, about):
        return _here_again(world, here, Line("common-card-gone"))
    buttons = card_choices(world.house, card, about, world.facts, world.now)
    offered = {choice.id for choice in buttons}
    if event.choice not in offered:
        return _here_again(world, here, Line("common-old-button"))
    press = f"{event.card}~{event.thing}~{event.choice}"
    if press == here.last_press and here.frames and here.top.answers.get("about") == about:
        return Turn(here, (Whisper(Line("common-noted")),))
    scene = card.choices[event.choice]
    here = _passed(world, replace(here, last_press=press))
    return _on_top(world, here, scene, {"about": about})


def _passed(world: _World, here: Bookmark) -> Bookmark:
    """Praise that was read and lists of ways on do not come back days later: home does."""
    frames = here.frames
    while frames and world.house.scenes[frames[-1].scene].passing:
        frames = frames[:-1]
    if frames == here.frames:
        return here
    here = replace(here, frames=frames)
    return here if frames else _begin(world, here, MENU, {})


def owns(facts: Facts, thing: Ref) -> bool:
    """Whether the thing is among what this person may touch."""
    match thing.kind:
        case "contact":
            return facts.contact(thing.id) is not None
        case "goal":
            return facts.goal(thing.id) is not None
        case "post":
            return facts.post(thing.id) is not None
        case "draft":
            return facts.draft(thing.id) is not None
        case "sheet":
            return facts.sheet(thing.id) is not None
        case "action":
            return facts.action(thing.id) is not None
        case "group":
            return facts.group(thing.id) is not None
        case "word":
            return facts.word(thing.id) is not None
        case "call":
            return facts.call(thing.id) is not None
    return thing.kind == "person"


_PARTS = {
    "contact": "contacts", "goal": "goals", "draft": "drafts", "sheet": "sheets",
    "action": "actions", "group": "groups", "word": "words", "call": "calls",
}  # fmt: skip


def _about_nothing(world: _World, here: Bookmark) -> bool:
    """Whether what the open scene is about was deleted meanwhile, here or from elsewhere."""
    about = None if here.resting else here.top.answers.get("about")
    if not isinstance(about, Ref) or _PARTS.get(about.kind) not in world.facts.loaded:
        return False
    return not owns(world.facts, about)


def _left_alone(world: _World, here: Bookmark) -> Bookmark:
    """End every scene that is about something that is not there any more."""
    while _about_nothing(world, here):
        here = _finish(world, here, None)
    return here


# What the open screen makes of it


def _pressed(world: _World, here: Bookmark, event: Event) -> Turn:
    assert isinstance(event, Pressed)
    frame = here.top
    scene = world.scene(frame.scene)
    name = world.house.moved.get(event.scene, event.scene)
    screen_name = scene.moved.get(event.screen, event.screen)
    hidden = screen_name in scene and getattr(scene[screen_name], "secret", False)
    press = f"{event.visit}~{'' if hidden else event.choice}"
    if (name, screen_name, event.visit) != (frame.scene, frame.screen, frame.visit):
        if press == here.last_press:
            return Turn(here, (Whisper(Line("common-noted")),))
        return _arrive(world, here, (Line("common-old-button"),))
    choice = scene.moved_choices.get((event.screen, event.choice), event.choice)
    screen = scene[frame.screen]
    offered = {one.id for one in offers(world.house, here, world.facts, world.now)}
    too_early = choice == "done" and isinstance(screen, Many)  # told how many it takes
    if choice not in offered and not too_early:
        return _arrive(world, here, (Line("common-please-choose"),))
    here = replace(here, last_press=press)
    turn = _last_row(world, here, choice) or _own_button(world, here, screen, choice)
    return _shown_below(turn) if event.typed else turn


def _shown_below(turn: Turn) -> Turn:
    """Only a press changes the message it stands under; what was written is answered below."""
    shown = (replace(one, edit=False) if isinstance(one, Show) else one for one in turn.effects)
    return replace(turn, effects=tuple(shown))


def _last_row(world: _World, here: Bookmark, choice: str) -> Turn | None:
    frame = here.top
    screen = world.scene(frame.scene)[frame.screen]
    match choice:
        case "back":
            below = way_back(world.house, here)
            return _arrive(world, replace(here, frames=below, visit=here.visit + 1), ())
        case "skip":
            skips = screen.skips
            then = getattr(screen, "then", "") if isinstance(skips, bool) else skips
            if not getattr(screen, "skip_keeps", False):
                here = here.with_top(frame.without_answer(getattr(screen, "answer", "")))
            return _go_on(world, here, then)
        case "more" | "less":
            wide = here.with_top(replace(frame, wide=choice == "more"))
            return _arrive(world, wide, (), edit=True)
        case "why":
            return _arrive(world, here, (Line(f"why-{screen.why}"),))
        case "later":
            return _later(world, here)
        case "leave":
            return _opened(world, park(world.house, here), MENU, {}, (Line("common-left"),))
    return None


def _later(world: _World, here: Bookmark) -> Turn:
    if not world.facts.person.may_remind:
        return Turn(here, (_bare(Line("common-place-kept")),))
    wake = WakeMe(world.now + A_DAY, here.turn)
    return Turn(here, (_bare(Line("common-see-you")), wake))


def _bare(*lines: Line) -> Show:
    return Show(lines)


def _own_button(world: _World, here: Bookmark, screen: Screen, choice: str) -> Turn:
    frame = here.top
    options: Mapping[str, Next] = getattr(screen, "options", {})
    if choice in options:
        if isinstance(screen, Choose) and screen.saves_as:
            here = here.with_top(frame.with_answer(screen.saves_as, choice))
        return _go_on(world, here, options[choice])
    if choice in ("next", "prev"):
        page = frame.page + (1 if choice == "next" else -1)
        return _arrive(world, here.with_top(replace(frame, page=max(page, 0))), (), edit=True)
    match screen:
        case Many() if choice == "done":
            return _done(world, here, screen)
        case Many():
            return _toggled(world, here, screen, _thing(world, here, choice))
        case Number():
            return _answered(world, here, screen, int(choice[1:]))
        case Day(offers=days):
            day = world.now.date() + timedelta(days=days[choice])
            return _answered(world, here, screen, day)
        case Ask() | Pick():
            return _answered(world, here, screen, _thing(world, here, choice))
    raise AssertionError(f"{frame.scene}.{frame.screen} offered {choice!r} but cannot take it")


def _thing(world: _World, here: Bookmark, choice: str) -> Value:
    frame = here.top
    scene = world.scene(frame.scene)
    listed = things(scene.name, scene[frame.screen], world.told(here))
    if choice in listed:
        return listed[choice].value
    return next(one for one in frame.ticked if thing_id(one) == choice)  # their own word


def _toggled(world: _World, here: Bookmark, screen: Many, value: Value) -> Turn:
    frame = here.top
    on = value in frame.ticked
    if not on and len(frame.ticked) >= screen.most:
        if screen.most > 1:
            full = Line("answer-at-most", {"most": screen.most})
            return _arrive(world, here, (full,))
        ticked: tuple[Value, ...] = (value,)
    else:
        rest = tuple(one for one in frame.ticked if one != value)
        ticked = rest if on else (*rest, value)
    return _arrive(world, here.with_top(replace(frame, ticked=ticked)), (), edit=True)


def _ticked_too(world: _World, here: Bookmark, screen: Many, value: Value) -> Turn:
    """A word of their own is on from now on; the list is shown anew below what they wrote.

    Own words stand first, so it begins where theirs is seen. Written again it stays on.
    """
    first = here.with_top(replace(here.top, page=0))
    if value in here.top.ticked:
        return _arrive(world, first, ())
    return _shown_below(_toggled(world, first, screen, value))


def _done(world: _World, here: Bookmark, screen: Many) -> Turn:
    if len(here.top.ticked) < screen.least:
        return _arrive(world, here, (Line("answer-at-least", {"least": screen.least}),))
    return _answered(world, here, screen, here.top.ticked)


def _answered(world: _World, here: Bookmark, screen: Screen, value: Value) -> Turn:
    answer, then = screen.answer, screen.then  # type: ignore[union-attr]  # asking screens only
    return _go_on(world, here.with_top(here.top.with_answer(answer, value)), then)


def _said(
    world: _World,
    here: Bookmark,
    text: str,
    *,
    found: tuple[str, ...] = (),
    checked: bool = False,
) -> Turn:
    frame = here.top
    screen = world.scene(frame.scene)[frame.screen]
    told = world.told(here)
    if not checked and _keeps_words(screen) and looks_private(text):
        tidy = without_private(text)
        asks = Frame(
            NODATA, world.scene(NODATA).first, {"text": text, "tidy": tidy},
            visit=here.visit + 1, saves_as="_said", on_top=True,
        )  # fmt: skip
        return _arrive(world, replace(here, visit=here.visit + 1).push(asks), ())
    try:
        match screen:
            case Ask():
                return _answered(world, here, screen, screen.reads(text, told))
            case Many(also_says=read) if read is not None:
                return _ticked_too(world, here, screen, read(text, told))
            case Number(low=low, high=high):
                return _answered(world, here, screen, number_from(text, low, high))
            case Day():
                return _answered(world, here, screen, read_day(text, screen, world.now.date()))
            case Pick():
                return _searched(world, here, screen, text, found)
    except NotUnderstood as why:
        return _arrive(world, here, (Line(why.hint, why.args_),))
    return _arrive(world, here, (Line("common-please-choose"),))


def _keeps_words(screen: Screen) -> bool:
    """Whether what is typed here would be kept, and is not meant to hold a number."""
    match screen:
        case Ask(personal=personal):
            return not personal
        case Many(also_says=read) | Pick(or_new=read):
            return read is not None
    return False


def _searched(
    world: _World, here: Bookmark, screen: Pick, text: str, ids: tuple[str, ...]
) -> Turn:
    told = world.told(here)
    listed = screen.of(told)
    found = picked_by_words(listed, text) or [one for one in listed if thing_id(one.value) in ids]
    if len(found) == 1:
        return _answered(world, here, screen, found[0].value)
    if found:
        search = " ".join(thing_id(one.value) for one in found)
        narrowed = here.with_top(replace(here.top, search=search, page=0))
        return _arrive(world, narrowed, (Line("answer-which-one"),))
    if screen.or_new is not None:
        return _answered(world, here, screen, screen.or_new(text, told))
    return _arrive(world, here, (Line("answer-not-in-list"),))


# How a turn goes on, and where it arrives


def _go_on(world: _World, here: Bookmark, then: Next, lines: tuple[Line, ...] = ()) -> Turn:
    ahead = _step(world, here, then)
    return _arrive(world, ahead, (*lines, *_continued(here, ahead)))


def _went_on(world: _World, here: Bookmark, made: Value | None, lines: tuple[Line, ...]) -> Turn:
    frame = here.top
    screen = world.scene(frame.scene)[frame.screen]
    if not isinstance(screen, Do):
        return _arrive(world, here, lines)
    if screen.saves_as and made is not None:
        frame = frame.with_answer(screen.saves_as, made)
    return _go_on(world, here.with_top(replace(frame, trail=())), screen.then, lines)


def _step(world: _World, here: Bookmark, then: Next) -> Bookmark:
    """Move the bookmark to the next place; nothing is shown yet."""
    frame = here.top
    told = world.told(here)
    match then:
        case Fork():
            return _step(world, here, then.lead(told))
        case Into(scene=name, then=back, saves_as=saves_as, with_=with_):
            below = here.with_top(replace(frame, wide=False, search=""))
            begun = _begin(world, below, name, with_(told))
            return begun.with_top(replace(begun.top, saves_as=saves_as, then=back))
        case Over(scene=""):
            return _finish(world, here, None)
        case Over(scene=name, with_=with_) if name == MENU:
            # home is home: what is open below keeps its place
            return _begin(world, park(world.house, here.pop()), name, with_(told))
        case Over(scene=name, with_=with_):
            answers = with_(told)
            if name in here.kept and not answers and len(here.frames) == 1:
                return _resumed(here, name)
            begun = _begin(world, here.pop(), name, answers)
            return begun.with_top(
                replace(begun.top, saves_as=frame.saves_as, then=frame.then, on_top=frame.on_top)
            )
        case str(place):
            here = replace(here, visit=here.visit + 1)
            if _is_silent(world, frame):
                return here.with_top(frame.moved_to(place, here.visit, frame.trail))
            return here.with_top(frame.at(place, here.visit))
    raise AssertionError(then)


def _is_silent(world: _World, frame: Frame) -> bool:
    return isinstance(world.house.scenes[frame.scene][frame.screen], SILENT)


def _finish(world: _World, here: Bookmark, value: Value | None) -> Bookmark:
    done, here = here.top, here.pop()
    if here.resting:
        return here
    below = here.top
    if done.saves_as and value is not None:
        below = below.with_answer(done.saves_as, value)
    here = here.with_top(below)
    return _step(world, here, done.then) if done.then else here


def _arrive(world: _World, here: Bookmark, lines: tuple[Line, ...], *, edit: bool = False) -> Turn:
    """Walk on through silent screens until one waits for the person, and show it."""
    for _ in range(MOST_STEPS):
        if here.resting:
            if not lines:  # the last scene ended without a word: nobody is left in silence
                return _opened(world, here, MENU, {})
            return Turn(here, (Show(lines),))
        frame = here.top
        scene = world.scene(frame.scene)
        screen = scene[frame.screen]
        told = world.told(here)
        match screen:
            case Tell(then=then):
                lines = (*lines, line_of(scene, screen, told))
                before, here = here, _step(world, here, then)
                lines = (*lines, *_continued(before, here))
            case Way(then=then):
                before, here = here, _step(world, here, then)
                lines = (*lines, *_continued(before, here))
            case Do(does=does):
                return Turn(here, does(told), waits=True, lines=lines)
            case End(returns=returns, silent=silent):
                if not silent:
                    lines = (*lines, line_of(scene, screen, told))
                if frame.saves_as == "_said":
                    return _said_again(world, here, told, returns, lines)
                here = _finish(world, here, _given_back(screen, told))
            case _:
                here = _ready(here, screen, told)
                return Turn(here, (_show(world, here, scene, screen, lines, edit),))
    raise EndlessScene(f"{here.top.scene}.{here.top.screen}")


def _given_back(screen: End, told: Told) -> Value | None:
    if screen.returns in screen.tells:
        return screen.tells[screen.returns](told)
    return told.answers.get(screen.returns) if screen.returns else None


def _said_again(
    world: _World, here: Bookmark, told: Told, returns: str, lines: tuple[Line, ...]
) -> Turn:
    text, here = told.text(returns), here.pop()
    if not text or here.resting:
        return _arrive(world, here, lines)
    return _said(world, here, text, checked=True)


def _ready(here: Bookmark, screen: Screen, told: Told) -> Bookmark:
    """A Many shows what is already on the first time it is seen."""
    frame = here.top
    if isinstance(screen, Many) and not frame.ready:
        given = frame.answers.get(screen.answer)
        before = given if isinstance(given, tuple) else screen.before(told)
        return here.with_top(replace(frame, ticked=before, ready=True))
    return here


def line_of(scene: Scene, screen: Screen, told: Told) -> Line:
    """The text of a screen with everything it may say."""
    key = screen.text or f"{scene.name}-{screen.name}"
    return Line(key, _args(scene, screen, told))


def _args(scene: Scene, screen: Screen, told: Told) -> Answers:
    """What a text may say: the answers given so far, but for those nobody is to read again."""
    secret = {one.answer for one in scene.screens if isinstance(one, Ask | Choose) and one.secret}
    said = {name: value for name, value in told.answers.items() if name not in secret}
    extra = {name: tell(told) for name, tell in screen.tells.items()}
    return {"name": told.facts.person.name, **said, **extra}


def _show(
    world: _World,
    here: Bookmark,
    scene: Scene,
    screen: Screen,
    lines: tuple[Line, ...],
    edit: bool,
) -> Show:
    frame = here.top
    told = world.told(here)
    chosen = screen.copied_as(told) if screen.copied_as else [(key, "") for key in screen.copies]
    args = _args(scene, screen, told)
    copies = tuple(Line(key, args, True, language) for key, language in chosen)
    return Show(
        (*lines, line_of(scene, screen, told), *copies),
        offers(world.house, here, world.facts, world.now),
        scene.name,
        screen.name,
        frame.visit,
        edit=edit,
        picture=screen.picture,
    )


def show_card(
    house: House, name: str, about: Ref, facts: Facts, now: datetime, said: Answers | None = None
) -> Show:
    """A card about a thing, with the buttons that hold now. Raises NotLoaded like a turn.

    said: what its text is to tell beside the facts.
    """
    card = house.cards[name]
    _World(house, facts, now).must_know(card.needs)
    told = Told({**(said or {}), "about": about}, facts, now)
    args = {"name": facts.person.name} | {key: tell(told) for key, tell in card.tells.items()}
    choices = card_choices(house, card, about, facts, now)
    return Show((Line(f"card-{name}", args),), choices, card=name, thing=about.id)
