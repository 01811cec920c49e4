"""The word before an event and the questions after it, spoken only while they still make sense.

An event may have moved since its word was promised: what is right is asked of the event itself
when the promise is due, and an early one waits for its new day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from dialogs import events, rhythm
from dialogs.facts import Post, Sheet
from dialogs.memory import answers_to_json
from dialogs.model import Ref, Value
from scheduler.promises import Case, Special, Spoken, card_show
from storage import tables
from storage.facts import post_from, sheet_from
from storage.queries import posts, things
from storage.sql import Db, Row, changing
from storage.turns import World

ON = ("active", "rescheduled")
NOON = time(12)
_ANSWERS = changing(tables.Sheet, ("changed_at", "says"))


def before(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """An event of the list is near: a word the day before, to those who go."""
    post = _goes_to(db, case, promise.thing_id)
    if post is None or post.start is None or post.start <= case.now:
        return None
    right = events.before_at(post.start, case.person)
    if right > case.now:
        return Spoken(again=right.astimezone(UTC))
    return Spoken(card_show(db, world, case, "event_before", Ref("post", post.id)))


def tomorrow(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """The same for an event of their own, which has a day and no hour."""
    sheet = _sheet(db, promise.thing_id)
    day = events.day_of(sheet) if sheet else None
    if sheet is None or day is None or day < case.today or sheet.text("came"):
        return None
    right = events.before_at(rhythm.moment_of(day, NOON, case.person.zone), case.person)
    if right > case.now:
        return Spoken(again=right.astimezone(UTC))
    return Spoken(card_show(db, world, case, "event_tomorrow", Ref("sheet", sheet.id)))


def after(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """Were you there? Asked, asked once more two days later, and then nobody knows."""
    if promise.thing_kind == "post":
        found = _of_the_list(db, case, promise.thing_id)
    else:
        found = _of_their_own(db, case, promise.thing_id)
    if found is None:
        return None
    sheet, right = found
    if right > case.now:
        return Spoken(again=right.astimezone(UTC))
    if sheet.text("came") in events.ANSWERED:
        return None
    asked = (promise.note or {}).get("asked", 0)
    if asked >= events.TIMES_ASKED:
        _closed(db, sheet, case.now)
        return None
    show = card_show(db, world, case, "event_after", Ref("sheet", sheet.id))
    again = case.now + events.AGAIN_AFTER
    return Spoken(show, unasked=True, again=again, note={"asked": asked + 1})


def thanks(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """The day after: those they wanted to thank."""
    return _about_people(db, world, case, promise, asked_for=True)


def news(db: Db, world: World, case: Case, promise: Row) -> Spoken | None:
    """A week later: any news from those they met? Nobody left is silence."""
    return _about_people(db, world, case, promise, asked_for=False)


def _about_people(
    db: Db, world: World, case: Case, promise: Row, *, asked_for: bool
) -> Spoken | None:
    sheet = _sheet(db, promise.thing_id)
    name = "thank" if asked_for else "people"
    kept = {row.id for row in things.of_person(db, tables.Contact, case.person.id)}
    chosen = sheet.many(name) if sheet else ()
    if not any(isinstance(one, Ref) and one.id in kept for one in chosen):
        return None
    show = card_show(db, world, case, promise.card, Ref("sheet", promise.thing_id))
    return Spoken(show, unasked=not asked_for)


def _sheet(db: Db, id: int) -> Sheet | None:
    row = things.sheet(db, id)
    return sheet_from(row) if row else None


def _goes_to(db: Db, case: Case, id: int) -> Post | None:
    row = posts.one_for(db, case.person.id, id)
    if row is None or row.mark != "going" or row.status not in ON:
        return None
    return post_from(row, case.person.language)


def _of_the_list(db: Db, case: Case, id: int) -> tuple[Sheet, datetime] | None:
    """The sheet about an event of the list, made now if there is none, and when to ask."""
    post = _goes_to(db, case, id)
    if post is None or post.start is None:
        return None
    right = events.asked_at(post.start, post.end, post.all_day, case.person.zone)
    day = post.start.astimezone(case.zone).date()
    found = things.sheets_about(db, case.person.id, events.KIND, ("post", id))
    if found:
        sheet = sheet_from(found[-1])
        says = {"title": post.title, "day": day}
        return Sheet(sheet.id, sheet.kind, {**sheet.says, **says}, sheet.about), right
    if right > case.now:
        return Sheet(0, events.KIND), right
    return _made(db, case, post, day), right


def _made(db: Db, case: Case, post: Post, day: date) -> Sheet:
    says: dict[str, Value] = {"title": post.title, "day": day}
    made = db.add(
        tables.Sheet, person_id=case.person.id, kind=events.KIND, says=answers_to_json(says),
        about_kind="post", about_id=post.id, made=case.today, made_at=case.now,
        changed_at=case.now,
    )  # fmt: skip
    return Sheet(made, events.KIND, says, ("post", post.id))


def _of_their_own(db: Db, case: Case, id: int) -> tuple[Sheet, datetime] | None:
    sheet = _sheet(db, id)
    day = events.day_of(sheet) if sheet else None
    if sheet is None or day is None:
        return None
    return sheet, events.asked_after(day, case.person.zone)


def _closed(db: Db, sheet: Sheet, now: datetime) -> None:
    """Nobody answered: not known, which is not the same as not there."""
    says = answers_to_json({**sheet.says, "came": "unknown"})
    db.run(_ANSWERS, key_is=sheet.id, says=says, changed_at=now)


SPECIAL: dict[str, Special] = {
    "event_before": before,
    "event_tomorrow": tomorrow,
    "event_after": after,
    "event_thanks": thanks,
    "event_news": news,
}
