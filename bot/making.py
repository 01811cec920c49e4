"""Pictures and papers of what a person has made, in their language, drawn when they are sent.

    make(name, subject)   "network_map", "plan_pdf", "strengths_card" ... -> a File, or None

The words are said here and the facts are read here; `artefacts` only draws. Each picture has a
text twin: what it says to those who do not see it is in `File.says`, and the scene that shows it
tells all of it in words. (Content design, 25.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from artefacts import cards, maps, papers, vcard
from bot import calendars
from bot.channel import File
from bot.rendering import Reader, said, text
from dialogs import network
from dialogs.facts import Action, Contact, Facts, Goal, Sheet
from dialogs.model import Told, Value, Word
from dialogs.scenes import connectors, goals, human, keepgoing, menu, mindset, nap
from dialogs.scenes.writing import host_language
from locales.catalogue import RIGHT_TO_LEFT, say_date

NEEDS = frozenset({"contacts", "goals", "sheets", "actions", "logs"})
FINGERS = tuple(f"hand{n}" for n in range(1, 6))
EMERGENCY = "112"


@dataclass(frozen=True)
class Subject:
    """Whose thing it is, for whom it is said, when (aware, in their zone), and which thing."""

    facts: Facts
    reader: Reader
    now: datetime
    thing: int = 0

    @property
    def told(self) -> Told:
        return Told({}, self.facts, self.now)

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def name(self) -> str:
        return self.facts.person.name

    def say(self, key: str, **args: Value) -> str:
        return text(key, args, self.reader)

    def says(self, value: Value) -> str:
        return str(said(value, self.reader))

    def day(self, value: object) -> str:
        return self.says(value) if isinstance(value, date) else ""

    def dated(self, day: date | None) -> str:
        """A day on a paper that is kept for years: always with its year."""
        return say_date(self.reader.language, day, date.min) if day else ""

    @property
    def style(self) -> dict[str, Any]:
        """How every artefact is set: its language and direction."""
        language = self.reader.language
        return {"language": language, "right_to_left": language in RIGHT_TO_LEFT}

    @property
    def footer(self) -> str:
        return self.say("artefact-footer", name=self.name or "Silta", day=self.today)


Draw = Callable[[], bytes]
Block = tuple[papers.Passage] | tuple[papers.Passage, papers.Passage]


def _file(name: str, kind: str, says: str, draw: Draw) -> File:
    return File(name, kind=kind, says=says, make=draw)


def make(name: str, subject: Subject) -> File | None:
    """The file of this name; None when there is nothing to show, or no such file."""
    maker = MAKERS.get(name)
    return maker(subject) if maker else None


# The map


def _node(one: Contact, today: date, *, label: bool) -> maps.Node:
    return maps.Node(
        label=one.label if label else "",
        quarter=one.helix if one.helix in network.QUARTERS else "unsure",
        ring=network.RINGS.get(one.tie, maps.LITTLE),
        shape=one.local if one.local in maps.SHAPES else "",
        pale=network.is_pale(one, today),
        star=one.many or one.local == "both",
    )


def _legend(subject: Subject, *, star: bool = True) -> maps.Legend:
    return maps.Legend(
        **{name: subject.say(f"nap_map-shape.{name}") for name in ("local", "new", "both")},
        abroad=subject.say("nap_map-shape.abroad"),
        pale=subject.say("nap_map-pale"),
        star=subject.say("nap_map-star") if star else "",
    )


def _network_map(subject: Subject, *, labels: bool = True) -> File | None:
    people = network.on_the_map(subject.facts)
    if not people:
        return None
    found = network.counts(people)
    numbers: dict[str, Value] = {
        "people": found.people, "local": found.local, "weak": found.weak,
        "public": found.public, "school": found.school, "company": found.company,
        "community": found.community,
    }  # fmt: skip
    unsure = sum(one.helix not in network.QUARTERS for one in people)

    def quarter(name: str, number: int) -> maps.Quarter:
        count = subject.say("nap_map-how_many", n=number)
        return maps.Quarter(subject.say(f"nap_map-quarter.{name}"), count)

    close, well, little, unmet = (subject.say(f"nap_map-ring.{one}") for one in network.RINGS)
    picture = maps.NetworkMap(
        title=subject.say("nap_map-title"),
        date=subject.day(subject.today),
        counts=subject.say("nap_map-counts", **numbers),
        people=tuple(_node(one, subject.today, label=labels) for one in people),
        public=quarter("public", found.public),
        school=quarter("school", found.school),
        company=quarter("company", found.company),
        community=quarter("community", found.community),
        unsure=quarter("unsure", unsure),
        rings=(close, well, little, unmet),
        legend=_legend(subject),
        you=subject.say("nap_map-me") if labels else "",
        nobody=subject.say("nap_map-nobody"),
        footer=subject.footer if labels else "",
        **subject.style,
    )
    says = subject.say("nap_map-alt", **numbers)
    name = "network-map.png" if labels else "network-map-shared.png"
    return _file(name, "picture", says, partial(maps.network_map, picture))


def _old_nodes(sheet: Sheet) -> tuple[maps.Node, ...]:
    """The people of an earlier map, as they stood then and without their names."""
    return tuple(
        maps.Node(
            "",
            helix if helix in network.QUARTERS else "unsure",
            network.RINGS.get(tie, maps.LITTLE),
            local if local in maps.SHAPES else "",
            bool(pale),
        )
        for _, helix, tie, local, pale in sheet.many("nodes")
    )


def _growth(subject: Subject) -> File | None:
    """The first map beside the newest; None while there is only one."""
    taken = subject.facts.sheets_of("map")
    if len(taken) < 2:
        return None
    first, last = taken[0], taken[-1]

    def moment(sheet: Sheet) -> maps.Moment:
        counts = subject.say("nap_map-how_many", n=sheet.number("people"))
        return maps.Moment(subject.day(sheet.made), counts, _old_nodes(sheet))

    changes = tuple(
        subject.say(f"nap_map-more.{name}", n=last.number(name) - first.number(name))
        for name in ("people", "local", "company", "weak")
        if last.number(name) > first.number(name)
    )
    picture = maps.GrowthPicture(
        title=subject.say("nap_map-growth"),
        earlier=moment(first),
        later=moment(last),
        public=subject.say("nap_map-quarter.public"),
        school=subject.say("nap_map-quarter.school"),
        company=subject.say("nap_map-quarter.company"),
        community=subject.say("nap_map-quarter.community"),
        changes=changes,
        legend=_legend(subject, star=False),
        footer=subject.footer,
        **subject.style,
    )
    says = subject.say(
        "nap_map-growth_alt",
        before=first.number("people"),
        after=last.number("people"),
        day=first.made or subject.today,
    )
    return _file("my-network-then-and-now.png", "picture", says, partial(maps.growth, picture))


# Cards


def _card(
    subject: Subject,
    name: str,
    title: str,
    rows: Sequence[tuple[str, str]],
    quote: str = "",
) -> File | None:
    """A card of headings and texts; what is empty is left out."""
    told = [(heading, words) for heading, words in rows if words]
    if not told:
        return None
    picture = cards.CardPicture(
        kicker=subject.say("artefact-kicker"),
        title=title,
        rows=tuple(cards.Row(heading, words) for heading, words in told),
        footer=subject.footer,
        quote=quote,
        **subject.style,
    )
    says = "\n".join([f"{title}.", *(f"{heading}: {words}" for heading, words in told)])
    return _file(f"{name}.png", "picture", says, partial(cards.card, picture))


def _more_strengths(subject: Subject) -> dict[str, str]:
    """What stands below the hand, by its name on the card; empty where nothing was said."""
    gives, ways = mindset.gifts(subject.told), mindset.ways(subject.told)
    return {
        "story": subject.facts.latest("strengths").text("story"),
        "gives": "" if gives == Word("mindset-open") else subject.says(gives),
        "style": subject.says(ways) if ways else "",
    }


def _strengths(subject: Subject) -> File | None:
    sheet = subject.facts.latest("strengths")
    fingers = [
        cards.Row(subject.say(f"artefact-finger.{finger}"), words)
        if (words := sheet.text(finger))
        else cards.Row("", "")
        for finger in FINGERS
    ]
    if not any(one.text for one in fingers):
        return None
    more = [
        cards.Row(subject.say(f"mindset-part.{part}"), words)
        for part, words in _more_strengths(subject).items()
        if words
    ]
    title = subject.say("artefact-strengths")
    picture = cards.HandPicture(
        kicker=subject.say("artefact-kicker"),
        title=title,
        fingers=tuple(fingers),
        palm=sheet.text(f"hand{sheet.text('top')}"),
        more=tuple(more),
        footer=subject.footer,
        **subject.style,
    )
    told = [f"{one.heading}: {one.text}" for one in (*fingers, *more) if one.text]
    says = "\n".join([f"{title}.", *told])
    return _file("my-strengths.png", "picture", says, partial(cards.hand, picture))


def _goal_of(subject: Subject) -> Goal | None:
    return subject.facts.goal(subject.thing) or nap.goal_of(subject.told)


def _goal(subject: Subject) -> File | None:
    goal = _goal_of(subject)
    if goal is None:
        return None
    rows = [
        ("number", subject.says(goals.amount(goal.target, goal.unit)) if goal.target else ""),
        ("day", subject.day(goal.deadline)),
        ("step", goal.first_step),
        ("days", subject.says(nap.milestones(subject.told) or "")),
    ]
    named = [(subject.say(f"artefact-goal.{name}"), words) for name, words in rows]
    return _card(subject, "my-goal", subject.say("artefact-goal"), named, quote=goal.text)


def _resilience(subject: Subject) -> File | None:
    rows = [
        (subject.say("artefact-when", what=_setback(subject, one)), one.text("then"))
        for one in subject.facts.sheets_of("prepare")[-5:]
    ]
    if not rows:
        return None
    rows.append((subject.say("artefact-call"), _call(subject)))
    listen = (EMERGENCY, *keepgoing.numbers(subject.told))
    rows.append((subject.say("artefact-danger"), "\n".join(listen)))
    reminder = subject.facts.latest("strengths").text("reminder")
    title = subject.say("artefact-resilience")
    return _card(subject, "for-a-hard-day", title, rows, quote=reminder)


def _call(subject: Subject) -> str:
    """Whom they can call: a contact, a name they wrote, a person or helpline; or empty."""
    call = keepgoing.call(subject.told)
    return "" if call == Word("keepgoing-open") else subject.says(call)


def _setback(subject: Subject, sheet: Sheet) -> Value:
    return Word(f"keepgoing_prepare-pick.{sheet.text('what')}")


def _look_back(subject: Subject) -> File | None:
    facts = subject.facts
    numbers = {
        "wins": len(facts.sheets_of("win")),
        "people": len(network.on_the_map(facts)),
        "talks": keepgoing.talks(subject.told),
        "actions": sum(one.state == "done" for one in facts.actions),
        "steps": len(menu.finished(subject.told)),
    }
    if not any(numbers.values()):
        return None
    rows = [
        (subject.say(f"artefact-back.{name}"), str(number))
        for name, number in {"weeks": keepgoing.weeks(subject.told), **numbers}.items()
        if number
    ]
    return _card(subject, "look-back", subject.say("artefact-back"), rows)


def _why(subject: Subject, one: Contact) -> dict[str, Value]:
    """What the line of the list says of somebody, as values of a text."""
    return dict(connectors.line_of(one, subject.facts.contacts).args)


def _shortlist(subject: Subject) -> File | None:
    best = connectors.short_list(subject.facts.contacts)
    rows = [(one.label, subject.say("artefact-connector", **_why(subject, one))) for one in best]
    return _card(subject, "my-connectors", subject.say("artefact-shortlist"), rows)


# Papers


def _state(action: Action) -> str:
    return action.state if action.state in ("planned", "done") else "planned"


def _plan_action(subject: Subject, action: Action) -> papers.Action:
    whom = subject.facts.contact(action.contact_id or 0)
    then = (
        subject.say("artefact-when_then", when=action.when, then=action.then)
        if action.when and action.then
        else ""
    )
    return papers.Action(
        what=subject.says(nap.says_action(action)),
        who=whom.label if whom else "",
        when=subject.day(action.on),
        when_then=then,
        state=subject.say(f"artefact-state.{_state(action)}"),
        done=action.state == "done",
    )


def _plan(subject: Subject) -> File | None:
    facts, told = subject.facts, subject.told
    actions = [one for one in facts.actions if one.state in ("planned", "done")]
    if not actions and not facts.latest("plan").id:
        return None
    goal = nap.goal_of(told)
    order = sorted(actions, key=lambda one: (one.state == "done", one.on or date.max, one.id))
    names = [one.gap for one in actions if one.gap in network.GAPS]
    page = papers.PlanPage(
        title=subject.say("artefact-plan"),
        words=papers.PlanWords(
            **{
                name: subject.say(f"artefact-plan.{name}")
                for name in papers.PlanWords.__dataclass_fields__
            }
        ),
        goal=goal.text if goal else "",
        gap=subject.says(Word(f"nap_gap-says.{names[0]}")) if names else "",
        actions=tuple(_plan_action(subject, one) for one in order),
        milestones=tuple(
            papers.Milestone(
                subject.day(day),
                subject.say(f"artefact-milestone.{which}"),
                done=day <= subject.today,
            )
            for day, which in nap.named_milestones(told)
        ),
        week=subject.says(nap.PLAN["week"](told)),
        support=nap.support_of(subject.told),
        footer=subject.footer,
        made=subject.now,
        **subject.style,
    )
    return _file("my-plan.pdf", "document", page.title, partial(papers.plan_pdf, page))


def _certificate(subject: Subject) -> File | None:
    dates = {one.text("step"): one.made for one in subject.facts.sheets_of("step")}
    if not dates:
        return None
    operator = subject.facts.service.operator or "Silta"
    page = papers.CertificatePage(
        title=subject.say("artefact-certificate"),
        kicker=subject.say("artefact-kicker"),
        name=subject.name or subject.say("artefact-somebody"),
        sentence=subject.say("artefact-walked", n=len(dates)),
        steps=tuple(
            papers.Step(subject.say(f"step-{step}"), subject.dated(dates.get(step)))
            for step in menu.STEPS
        ),
        place_and_date=subject.dated(subject.today),
        signed_by=operator,
        footer="",
        made=subject.now,
        **subject.style,
    )
    return _file("certificate.pdf", "document", page.title, partial(papers.certificate_pdf, page))


def _readers(subject: Subject) -> tuple[Reader, ...]:
    """The language of the country, then the person's own; one when they are the same."""
    host = host_language(subject.facts.person)
    there = Reader(host, subject.reader.zone, subject.reader.today)
    return (subject.reader,) if host == subject.reader.language else (there, subject.reader)


def _both(subject: Subject, value: Value, *, points: bool = False) -> Block:
    """Words below each other, in both languages side by side."""

    def passage(reader: Reader) -> papers.Passage:
        lines = tuple(line for line in str(said(value, reader)).split("\n") if line.strip())
        return papers.Passage(
            reader.language,
            reader.language in RIGHT_TO_LEFT,
            paragraphs=() if points else lines,
            points=lines if points else (),
        )

    found = [passage(reader) for reader in _readers(subject)]
    return (found[0],) if len(found) == 1 else (found[0], found[1])


def _sheet(subject: Subject, name: str, key: str, *blocks: Block) -> File:
    page = papers.SheetPage(
        title=subject.say(key),
        lead=subject.say("artefact-own_words"),
        blocks=blocks,
        footer=subject.footer,
        made=subject.now,
        **subject.style,
    )
    return _file(f"{name}.pdf", "document", page.title, partial(papers.sheet_pdf, page))


def _introduction(subject: Subject) -> File | None:
    sheet = subject.facts.latest("intro")
    if not sheet.id:
        return None
    words = _both(subject, human.introduction(sheet, subject.name))
    return _sheet(subject, "my-introduction", "artefact-introduction", words)


def _talk_kit(subject: Subject) -> File | None:
    sheet = subject.facts.latest("talk")
    if not sheet.id:
        return None
    goals_ = tuple(str(one) for one in sheet.many("goals"))
    questions = human.kit(goals_, host_language(subject.facts.person))
    helpers = _both(subject, Word("say-helpers"), points=True)
    return _sheet(subject, "my-talk", "artefact-talk", _both(subject, questions), helpers)


def _visiting_card(subject: Subject) -> File | None:
    """One contact for an address book: the name, and nothing else we know."""
    contact = subject.facts.contact(subject.thing)
    if contact is None:
        return None
    return _file(vcard.NAME, "document", contact.label, partial(vcard.written, contact.label))


MAKERS: Mapping[str, Callable[[Subject], File | None]] = {
    "network_map": _network_map,
    "network_map_shared": partial(_network_map, labels=False),
    "growth": _growth,
    "strengths_card": _strengths,
    "goal_card": _goal,
    "resilience_card": _resilience,
    "look_back_card": _look_back,
    "shortlist_card": _shortlist,
    "plan_pdf": _plan,
    "certificate": _certificate,
    "intro_card": _introduction,
    "talk_kit": _talk_kit,
    "vcard": _visiting_card,
    "plan_ics": calendars.plan,
    "follow_ics": calendars.follow_ups,
}
