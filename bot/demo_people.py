"""The people of the demo: nobody of them is real. Days are counted from today, backwards.

They are a Monday morning: who waits, who is quiet, who has finished something, and two who share
nothing, which is fine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

TUESDAY, CAFE = "TUESDAY", "FAMCAFE"
ALL_STEPS = ("mindset", "goals", "nap", "human", "super", "follow", "keepgoing")

Days = Mapping[str, tuple[int, int | None]]
"""Per step: how many days ago it was begun, and finished; None: it is open."""


@dataclass(frozen=True)
class Goal:
    """left: days until its date; less than 0: the date is over."""

    text: str
    area: str
    target: int
    unit: str = "talks"
    done: int = 0
    left: int = 30


@dataclass(frozen=True)
class Contact:
    """last: how many days ago they had contact; rhythm: every how many days they want it."""

    label: str
    met: str
    quarter: str
    ring: str
    local: str
    last: int | None = None
    rhythm: int | None = None
    field: str = ""
    many: bool = False
    topics: str = ""


@dataclass(frozen=True)
class Planned:
    """A planned action; whom: the number of a contact, from 1; on: in how many days."""

    what: str
    whom: int
    on: int
    state: str = "planned"
    when: str = ""
    then: str = ""


@dataclass(frozen=True)
class Asked:
    """They want to talk to a human being."""

    how: str
    text: str
    hours: int


@dataclass(frozen=True)
class OneOfThem:
    """Somebody of the demo. level: what they show their coach. seen: days since they wrote.

    stands: scene, screen and since how many days a question is open. says: a sign they agreed to.
    job: in how many days their job ends. shares: whether they showed their goal to the coach.
    """

    name: str
    language: str
    level: int
    group: str = TUESDAY
    city: str = "Tampere"
    needs: tuple[str, ...] = ("people",)
    came: int = 56
    seen: int = 1
    steps: Days = field(default_factory=dict)
    goal: Goal | None = None
    contacts: tuple[Contact, ...] = ()
    plan: tuple[Planned, ...] = ()
    asks: Asked | None = None
    stands: tuple[str, str, int] | None = None
    says: tuple[str, int] | None = None
    job: int | None = None
    unanswered: int = 0
    shares: bool = False


AMINA = OneOfThem(
    "Amina", "ar", 3, needs=("job", "people"), seen=0,
    steps={"mindset": (49, 49), "goals": (47, 46), "nap": (35, 33), "human": (21, 9),
           "follow": (6, None)},
    goal=Goal("أتحدث مع ثلاثة أشخاص يعملون في مجالي", "job", 3, done=1, left=21),
    contacts=(
        Contact("Tuula", "course", "school", "well", "local", 40, 30, "", True),
        Contact("Sami", "neighbour", "community", "little", "local", 12, 90),
        Contact("خالتي مريم", "through", "community", "close", "abroad", 2),
        Contact("رنا", "course", "community", "close", "new", 5),
        Contact("Kirsi", "event", "company", "little", "local", 18, 30, "yes"),
        Contact("أبو خالد", "neighbour", "community", "well", "both", 9, 30, "", True),
        Contact("مستشارة العمل", "event", "public", "little", "local", 33),
    ),
    plan=(
        Planned("talk20", 5, 2, when="ينتهي درس الثلاثاء", then="أكتب إلى Kirsi وأقترح موعدًا"),
        Planned("hello", 2, -3, "done"),
        Planned("cafe", 4, 5),
    ),
    asks=Asked("contact", "هل يمكن أن تساعديني في قراءة عقد العمل قبل يوم الخميس؟", 41),
    shares=True,
)  # fmt: skip

DANIEL = OneOfThem(
    "Daniel", "en", 3, needs=("job", "people"), came=70, seen=0,
    steps={"mindset": (63, 62), "goals": (60, 60), "nap": (49, 46), "human": (35, 24),
           "super": (18, 10), "follow": (8, 4), "keepgoing": (3, None)},
    goal=Goal("Ask two nurses how they started here", "job", 2, done=1, left=16),
    contacts=(
        Contact("Anna", "work", "company", "well", "local", 95, 90, "yes", True, "night shifts"),
        Contact("Pekka", "course", "school", "little", "local", 20, 30, "", False, "fishing"),
        Contact("Grace", "neighbour", "community", "close", "both", 3, 30, "", True),
        Contact("Mum", "", "community", "close", "abroad", 1),
        Contact("Library lady", "event", "public", "little", "local", 12),
        Contact("Joseph", "course", "community", "well", "new", 6, 30),
        Contact("Head nurse, ward 4", "through", "company", "unmet", "local", None, None, "yes"),
        Contact("Matti", "neighbour", "community", "well", "local", 27, 30, "", False, "football"),
        Contact("Elina, employment service", "event", "public", "well", "local", 31, 90),
    ),
    plan=(
        Planned("talk20", 7, 3, when="Anna is back at work", then="I ask her to introduce me"),
        Planned("wake", 1, 1, when="I drink my morning coffee", then="I write to Anna"),
        Planned("cafe", 6, 2),
        Planned("thank", 5, -4, "done"),
        Planned("visit", 2, 12),
    ),
    shares=True,
)  # fmt: skip

OLENA = OneOfThem(
    "Olena", "uk", 2, needs=("language", "people"), seen=2,
    steps={"mindset": (42, 41), "goals": (40, 40), "nap": (14, None)},
    goal=Goal("Поговорити з п'ятьма людьми на мовному кафе", "language", 5, done=2, left=25),
    contacts=(
        Contact("Kaisa", "event", "community", "little", "local", 8, 30),
        Contact("Ірина", "course", "community", "close", "new", 3),
        Contact("Вчителька фінської", "course", "school", "well", "local", 6),
    ),
    plan=(Planned("cafe", 1, 2), Planned("hello", 3, -1, "done"), Planned("club", 0, 9)),
)  # fmt: skip

OTHERS = (
    OneOfThem(
        "Yusuf", "ar", 1, seen=19, came=63, needs=("job",),
        steps={"mindset": (50, 48), "goals": (29, None)},
        stands=("mindset_thoughts", "pick", 19),
    ),
    OneOfThem(
        "Halyna", "uk", 1, seen=4, came=60, needs=("people",),
        steps={"mindset": (58, 57), "goals": (50, 49), "human": (38, None)},
        stands=("human_intro", "who", 4),
    ),
    OneOfThem(
        "Maryam", "en", 2, seen=5, came=63, needs=("study",),
        steps={"mindset": (55, 54), "goals": (54, 54), "nap": (26, None)},
        goal=Goal("Visit two schools and ask how to begin", "study", 2, "events", 0, -12),
        contacts=(
            Contact("Fatima", "neighbour", "community", "close", "new", 2),
            Contact("Study adviser", "event", "school", "little", "local", 30),
        ),
        plan=(Planned("visit", 2, 6), Planned("infopoint", 0, -8, "done")),
    ),
    OneOfThem(
        "Mikko", "fi", 2, seen=1, came=49, needs=("work", "people"),
        steps={"mindset": (44, 44), "goals": (43, 42), "nap": (28, 25), "keepgoing": (7, None)},
        goal=Goal("Kysyn kolmelta tutulta, missä tarvitaan kokkia", "work", 3, "messages", 2, 10),
        contacts=(
            Contact("Keittiöpäällikkö", "work", "company", "well", "local", 4, 30, "yes"),
            Contact("Ville", "neighbour", "community", "little", "local", 22, 90),
            Contact("Serkku Tallinnassa", "", "community", "close", "abroad", 6),
        ),
        plan=(Planned("colleague", 1, 1), Planned("introduction", 2, 8)),
        job=18,
    ),
    OneOfThem(
        "Samir", "ar", 1, seen=11, came=56, needs=("people",), unanswered=3,
        steps={"mindset": (52, 51), "goals": (45, 44), "nap": (40, 34)},
    ),
    OneOfThem(
        "Oksana", "uk", 3, seen=0, came=42, needs=("job", "language"),
        steps={"mindset": (40, 39), "goals": (38, 38), "nap": (27, 26), "human": (12, 5)},
        goal=Goal("Дізнатися від двох кухарів, як вони знайшли роботу", "job", 2, done=1, left=14),
        contacts=(
            Contact("Тетяна", "course", "community", "close", "new", 2),
            Contact("Marja", "event", "community", "well", "local", 10, 30, "", True),
            Contact("Пекар із кафе", "through", "company", "little", "both", 16, 30, "yes"),
            Contact("Мама", "", "community", "close", "abroad", 1),
        ),
        plan=(Planned("visit", 3, 4), Planned("thank", 2, -2, "done")),
        asks=Asked("question", "Чи можу я прийти цього вівторка із донькою? Їй шість років.", 14),
    ),
    OneOfThem(
        "Thu", "en", 1, seen=3, came=35, needs=("language",),
        steps={"mindset": (24, None)},
        stands=("mindset_thoughts", "pick", 7),
    ),
    OneOfThem(
        "Nadia", "ar", 2, seen=1, came=35, needs=("people",),
        steps={"mindset": (34, 34), "goals": (28, 27)},
        goal=Goal("أتعرف على جارتين قبل الشتاء", "people", 2, "contacts", 1, 20),
        contacts=(
            Contact("Liisa", "neighbour", "community", "little", "local", 5, 30),
            Contact("أم ليلى", "course", "community", "well", "new", 3),
        ),
        plan=(Planned("hello", 1, 1),),
        says=("talk", 2),
    ),
    OneOfThem(
        "Carlos", "en", 1, seen=2, came=28, needs=("job",),
        steps={"mindset": (27, 27), "goals": (26, 26), "nap": (19, 18), "human": (12, 11),
               "super": (5, None)},
    ),
    OneOfThem("Bahar", "en", 0, seen=6, came=28, steps={"mindset": (20, None)}),
    OneOfThem("Ivan", "uk", 0, seen=1, came=21, steps={"mindset": (20, 18), "goals": (15, 15)}),
)  # fmt: skip

AT_THE_CAFE = (
    OneOfThem(
        "Sofiia", "uk", 1, CAFE, "Turku", seen=1, came=21,
        steps={"mindset": (20, 19), "goals": (12, None)},
    ),
    OneOfThem(
        "Hodan", "en", 2, CAFE, "Turku", needs=("people", "understand"), seen=3, came=21,
        steps={"mindset": (19, 18), "goals": (18, 18)},
        goal=Goal("Meet two families from our street", "people", 2, "people", 0, 18),
        contacts=(Contact("Riikka", "neighbour", "community", "little", "local", 7, 30),),
    ),
    OneOfThem("Layla", "ar", 0, CAFE, "Turku", seen=5, came=14),
)  # fmt: skip

PEOPLE = (AMINA, OLENA, DANIEL, *OTHERS, *AT_THE_CAFE)
"""In this order they are `demo-1`, `demo-2` ... on the channel `demo`."""
