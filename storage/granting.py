"""Each wish of a scene becomes rows: one granting function per kind of wish.

A granting function gets the transaction, who is asking, and the wish; it returns what the
scene is to be told (a Ref, an outcome) or None. A wish can change who is there: joining an
address to another person, or another person taking the phone; then it returns `Became`.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dialogs import events, rhythm, wishes
from dialogs.memory import answers_to_json, show_to_json
from dialogs.model import Answers, Effect, Line, Ref, Show, Value, WakeMe, Wish, Word
from dialogs.posts import next_digest
from dialogs.scenes import keepgoing, nap
from dialogs.scenes.goals import reviews
from locales import catalogue
from storage import forgetting, sessions, tables, words
from storage.columns import to_instant
from storage.facts import person_from, sheet_from, zone_of
from storage.queries import (
    house,
    people,
    posts,
    progress,
    promises,
    signs,
    staff,
    talk,
    things,
)
from storage.sessions import hashed
from storage.sql import Db, Row, changing

NOTICE_VERSION = "2026-11-23"
CODE_LASTS = timedelta(minutes=10)
REMINDERS_LIVE = timedelta(hours=12)
ONCE_MORE_AFTER, STILL_KIND = timedelta(days=7), timedelta(days=30)
"""When a question that fell into a silence comes again, and for how long it makes sense."""


@dataclass(frozen=True)
class Who:
    """The one whose turn it is: their row, their address, and the moment (UTC)."""

    person: Row
    identity: Row
    now: datetime
    places: Callable[[str, str], tuple[str, ...]]
    """The gazetteer: (words, country) -> "CC|Region|City|Zone", best first."""
    default_zone: str

    @property
    def id(self) -> int:
        return int(self.person.id)

    @property
    def zone(self) -> ZoneInfo:
        return zone_of(self.person, self.default_zone)

    @property
    def today(self) -> Any:
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True)
class Became:
    """Somebody else is there now; the turn goes on as theirs."""

    person_id: int
    told: Value


class NotTheirs(Exception):
    """A scene asked to touch a thing that is not the person's own."""


Granted = Value | Became | None


def grant(db: Db, who: Who, wish: Effect) -> Granted:
    """Make the rows of one wish. Raises NotTheirs when the thing belongs to somebody else."""
    if isinstance(wish, Wish):
        wish = _in_words(wish, who.person.language)
    return GRANTS[type(wish)](db, who, wish)


def _in_words(wish: Any, language: str) -> Any:
    """A button tapped as an answer is kept as the person read it: rows hold words, not keys."""
    changes = getattr(wish, "changes", {})
    said = {
        name: _in_their_words(value, language)
        for name, value in changes.items()
        if isinstance(value, Word)
    }
    return replace(wish, changes={**changes, **said}) if said else wish


# Words to send, and promises to come back


def show(db: Db, who: Who, said: Show) -> None:
    """A message becomes a row on the address that was heard."""
    if said.edit:
        talk.drop_stale_edits(db, who.identity.id, said.visit)
    talk.say(db, who.id, who.identity.id, show_to_json(said), said.visit, said.edit, who.now)


def wake(db: Db, who: Who, promise: WakeMe) -> None:
    talk.void_wakes(db, who.id, who.now)
    db.add(
        tables.Promise,
        person_id=who.id,
        kind="wake",
        turn=promise.turn,
        due_at=promise.at,
        made_at=who.now,
    )


def _remind(db: Db, who: Who, wish: wishes.Remind) -> None:
    if wish.about.kind in things.PERSONAL_THINGS:
        _own(db, who, wish.about)
    talk.cancel_reminders(db, who.id, wish.about.kind, wish.about.id, who.now, wish.card)
    local = datetime.combine(wish.on, wish.at, who.zone)
    db.add(
        tables.Promise,
        person_id=who.id,
        kind="remind",
        card=wish.card,
        thing_kind=wish.about.kind,
        thing_id=wish.about.id,
        local_at=local.replace(tzinfo=None).isoformat(timespec="minutes"),
        due_at=local,
        made_at=who.now,
    )


def _cancel(db: Db, who: Who, wish: wishes.CancelReminders) -> None:
    talk.cancel_reminders(db, who.id, wish.about.kind, wish.about.id, who.now, wish.card)


def _remind_event(db: Db, who: Who, wish: wishes.RemindEvent) -> None:
    if wish.post.kind == "sheet":
        _remind_own_event(db, who, wish.post)
        return
    row = posts.one_for(db, who.id, wish.post.id)
    if row is None:
        return
    person = person_from(who.person, who.default_zone)
    _remind_at(db, who, wish.post, "event_before", events.before_at(wish.start, person))
    after = events.asked_at(wish.start, row.end, row.all_day, person.zone)
    _remind_at(db, who, wish.post, "event_after", after)


def _remind_own_event(db: Db, who: Who, sheet: Ref) -> None:
    """An event of their own has a day and no hour. One that is just over is asked about still."""
    row = things.sheet(db, sheet.id)
    person = person_from(who.person, who.default_zone)
    day = events.day_of(sheet_from(row)) if row else None
    if row is None or day is None or row.about_kind == "post" or not person.may_remind:
        return
    for card in ("event_tomorrow", "event_after"):
        talk.cancel_reminders(db, who.id, "sheet", sheet.id, who.now, card)
    if row.says.get("came"):
        return
    noon = rhythm.moment_of(day, time(12), person.zone)
    _remind_at(db, who, sheet, "event_tomorrow", events.before_at(noon, person))
    after = events.asked_after(day, person.zone)
    if after <= who.now and who.today <= day + events.STILL_ASKED:
        after = events.asked_after(who.today, person.zone)
    _remind_at(db, who, sheet, "event_after", after)


def _remind_at(db: Db, who: Who, about: Ref, card: str, moment: datetime) -> None:
    """A promise at a moment to come; what is over is not spoken of."""
    if moment > who.now:
        local = moment.astimezone(who.zone)
        _remind(db, who, wishes.Remind(about, card, local.date(), local.time()))


# The person


_TO_COLUMN: Mapping[type, Callable[[Any], Any]] = {
    time: lambda value: value.strftime("%H:%M"),
    frozenset: lambda value: sorted(value),
    tuple: lambda value: list(value),
}


def _columns(table: type[Any], changes: wishes.Changes) -> dict[str, Any]:
    unknown = set(changes) - set(table.model_fields)
    if unknown:
        raise KeyError(f"{table.__name__} has no {', '.join(sorted(unknown))}")
    return {
        name: _TO_COLUMN.get(type(value), lambda value: value)(value)
        for name, value in changes.items()
    }


def _set_person(db: Db, who: Who, wish: wishes.SetPerson) -> None:
    changes = _columns(tables.Person, wish.changes)
    if changes.get("onboarded") and not who.person.onboarded:
        changes["onboarded_at"] = who.now
    people.change_person(db, who.id, **changes)
    if who.person.stopped and changes.get("stopped") is False:
        promise_again(db, replace(who, person=people.person(db, who.id)))
    if "paused_until" in changes or changes.get("zone", who.person.zone) != who.person.zone:
        # In a new zone the hour stays the same; what a pause put off comes when the pause ends.
        zone = changes.get("zone", who.person.zone)
        house.move_promises(db, who.id, ZoneInfo(zone or who.default_zone))


def _consent(db: Db, who: Who, wish: wishes.Consent) -> None:
    given = {**(who.person.consents or {}), wish.purpose: wish.given}
    people.change_person(db, who.id, consents=given)
    db.add(
        tables.Consented,
        person_id=who.id,
        purpose=wish.purpose,
        given=wish.given,
        version=NOTICE_VERSION,
        language=who.person.language,
        at=who.now,
    )
    if wish.purpose == "remind" and wish.given:
        promise_again(db, replace(who, person=people.person(db, who.id)))


def promise_again(db: Db, who: Who) -> None:
    """After a silence reminders are wanted again: what has a date of its own is promised anew."""
    if not person_from(who.person, who.default_zone).may_remind:
        return
    tomorrow = who.today + timedelta(days=1)
    for contact in things.of_person(db, tables.Contact, who.id):
        if contact.next_due and contact.state not in ("resting", "archived"):
            about = Ref("contact", contact.id)
            _remind(db, who, wishes.Remind(about, "nudge", max(contact.next_due, tomorrow)))
    _promise_events_again(db, who)
    _promise_plan_again(db, who)
    _ask_once_more(db, who)
    for goal in things.of_person(db, tables.Goal, who.id):
        if goal.state == "active" and goal.deadline and goal.deadline > who.today:
            for wish in reviews(Ref("goal", goal.id), who.today, goal.deadline):
                grant(db, who, wish)
            _promise_first_milestone(db, who, goal)
    day = next_digest(who.person.feed_rhythm, who.today)
    if day is not None:
        _remind(db, who, wishes.Remind(Ref("person", who.id), "digest", day))


def _promise_first_milestone(db: Db, who: Who, goal: Any) -> None:
    """The first of three days that their plan names on the way to this goal."""
    plan = things.newest_sheet(db, who.id, "plan")
    days = sheet_from(plan).many("milestones") if plan else ()
    ahead = [day for day in days if isinstance(day, date)]
    if len(ahead) == nap.MILESTONES and ahead[-1] == goal.deadline and ahead[0] > who.today:
        _remind(db, who, wishes.Remind(Ref("goal", goal.id), "goal_quarter", ahead[0]))


def _promise_plan_again(db: Db, who: Who) -> None:
    """What is planned, the questions of the week, and the end of a job for a time."""
    for action in things.of_person(db, tables.Action, who.id):
        if action.state == "planned" and action.on:
            moment = rhythm.moment_of(action.on, nap.MORNING, who.zone.key)
            _remind_at(db, who, Ref("action", action.id), "action_day", moment)
    plan = things.newest_sheet(db, who.id, "plan")
    slot = nap.slot_of(sheet_from(plan)) if plan else None
    if slot is not None:
        moment = nap.next_slot(who.now.astimezone(who.zone), *slot)
        _remind_at(db, who, Ref("person", who.id), nap.WEEK_CHECK, moment)
    job = things.newest_sheet(db, who.id, "job")
    end = sheet_from(job).says.get("ends") if job else None
    if job and isinstance(end, date) and end - keepgoing.FOUR_WEEKS > who.today:
        before = end - keepgoing.FOUR_WEEKS
        _remind(db, who, wishes.Remind(Ref("sheet", job.id), "temp", before))


def _ask_once_more(db: Db, who: Who) -> None:
    """What a silence swallowed is asked a week later, once; what is long ago is let go."""
    for row in promises.silenced(db, who.id, who.now - STILL_KIND):
        about = Ref(row.thing_kind, row.thing_id)
        if things.belongs(db, things.PERSONAL_THINGS[about.kind], about.id, who.id):
            _remind(db, who, wishes.Remind(about, row.card, who.today + ONCE_MORE_AFTER))


def _promise_events_again(db: Db, who: Who) -> None:
    """Events to come: those of the list they go to, and their own."""
    for row in posts.for_person(db, who.id, who.now):
        if row.mark == "going" and row.start and row.start > who.now:
            _remind_event(db, who, wishes.RemindEvent(Ref("post", row.id), row.start))
    for row in things.of_person(db, tables.Sheet, who.id):
        if row.kind == events.KIND and not row.says.get("came"):
            _remind_own_event(db, who, Ref("sheet", row.id))


def _silence(db: Db, who: Who, wish: wishes.Silence) -> None:
    people.change_person(db, who.id, stopped=True)
    talk.void_wakes(db, who.id, who.now)
    talk.drop_unasked(db, who.id)
    _end_talk(db, who, wishes.EndTalk())


def _end_talk(db: Db, who: Who, wish: wishes.EndTalk) -> None:
    held = staff.take_over(db, who.id)
    if held is not None:
        staff.end_take_over(db, held.id, "stopped", who.now)


# Goals, contacts, drafts


def _own(db: Db, who: Who, thing: Ref) -> None:
    if not things.belongs(db, things.PERSONAL_THINGS[thing.kind], thing.id, who.id):
        raise NotTheirs(thing.kind)


def _save_goal(db: Db, who: Who, wish: wishes.SaveGoal) -> Ref:
    given = {"made": who.today, **_columns(tables.Goal, wish.changes)}
    return Ref("goal", db.add(tables.Goal, person_id=who.id, made_at=who.now, **given))


def _change_goal(db: Db, who: Who, wish: wishes.ChangeGoal) -> None:
    _own(db, who, wish.goal)
    _change(db, tables.Goal, wish.goal.id, wish.changes)


def _change(db: Db, table: Any, id: int, changes: wishes.Changes, **more: Any) -> None:
    given = {**_columns(table, changes), **more}
    if given:
        db.run(changing(table, tuple(sorted(given))), key_is=id, **given)


def _save_contact(db: Db, who: Who, wish: wishes.SaveContact) -> Ref:
    given = {"added": who.today, **_columns(tables.Contact, wish.changes)}
    made = db.add(tables.Contact, person_id=who.id, made_at=who.now, used_at=who.now, **given)
    return Ref("contact", made)


def _change_contact(db: Db, who: Who, wish: wishes.ChangeContact) -> None:
    _own(db, who, wish.contact)
    _change(db, tables.Contact, wish.contact.id, wish.changes, used_at=who.now)


def _log_contact(db: Db, who: Who, wish: wishes.LogContact) -> None:
    _own(db, who, wish.contact)
    db.add(
        tables.ContactLog,
        person_id=who.id,
        contact_id=wish.contact.id,
        how=wish.how,
        benefits=list(wish.benefits),
        at=who.now,
    )


def _drop_contact(db: Db, who: Who, wish: wishes.DropContact) -> None:
    _own(db, who, wish.contact)
    talk.cancel_reminders(db, who.id, "contact", wish.contact.id, who.now)
    _take_name_out(db, who, wish.contact.id)
    things.drop_contact(db, wish.contact.id)


def _take_name_out(db: Db, who: Who, contact_id: int) -> None:
    """Sentences of the plan stay, without the name of somebody who was deleted."""
    contact = things.one_contact(db, contact_id)
    change = changing(tables.Action, ("then",))
    for action in things.of_person(db, tables.Action, who.id):
        if contact and action.contact_id == contact_id and contact.label in action.then:
            db.run(change, key_is=action.id, then=action.then.replace(contact.label, "…"))


def _save_draft(db: Db, who: Who, wish: wishes.SaveDraft) -> Ref:
    if wish.contact:
        _own(db, who, wish.contact)
    made = db.add(
        tables.Draft,
        person_id=who.id,
        template=wish.template,
        contact_id=wish.contact.id if wish.contact else None,
        text=wish.text,
        made=who.today,
        made_at=who.now,
    )
    return Ref("draft", made)


def _drop_draft(db: Db, who: Who, wish: wishes.DropDraft) -> None:
    _own(db, who, wish.draft)
    things.drop_draft(db, wish.draft.id)


# Sheets and actions


def _keep_sheet(db: Db, who: Who, wish: wishes.KeepSheet) -> Ref:
    before = things.newest_sheet(db, who.id, wish.kind) if wish.once else None
    if before is not None:
        _join_answers(db, who, before, wish.says)
        return Ref("sheet", before.id)
    about = wish.about or Ref("", 0)
    made = db.add(
        tables.Sheet,
        person_id=who.id,
        kind=wish.kind,
        says=answers_to_json(_said_in_words(who, wish.says)),
        about_kind=about.kind,
        about_id=about.id,
        made=who.today,
        made_at=who.now,
        changed_at=who.now,
    )
    if wish.kind == events.KIND:
        _remind_own_event(db, who, Ref("sheet", made))
    if wish.kind == "step":
        progress.finish(db, who.id, str(wish.says["step"]), who.today)
    return Ref("sheet", made)


def _change_sheet(db: Db, who: Who, wish: wishes.ChangeSheet) -> None:
    _own(db, who, wish.sheet)
    before = things.sheet(db, wish.sheet.id)
    assert before is not None
    _join_answers(db, who, before, wish.says)
    if before.kind == events.KIND and "day" in wish.says:
        _remind_own_event(db, who, wish.sheet)


def _join_answers(db: Db, who: Who, before: Row, more: Answers) -> None:
    says = {**before.says, **answers_to_json(_said_in_words(who, more))}
    change = changing(tables.Sheet, ("changed_at", "says"))
    db.run(change, key_is=before.id, says=says, changed_at=who.now)


def _said_in_words(who: Who, says: Answers) -> Answers:
    return {name: _in_their_words(value, who.person.language) for name, value in says.items()}


def _in_their_words(value: Value, language: str) -> Value:
    match value:
        case Word():
            known = {name: _in_their_words(one, language) for name, one in value.args}
            return catalogue.say(language, value.key, known).translate(catalogue.ISOLATES)
        case tuple():
            return tuple(_in_their_words(one, language) for one in value)
    return value


def _drop_sheet(db: Db, who: Who, wish: wishes.DropSheet) -> None:
    _own(db, who, wish.sheet)
    talk.cancel_reminders(db, who.id, "sheet", wish.sheet.id, who.now)
    things.drop_sheet(db, wish.sheet.id)


def _save_action(db: Db, who: Who, wish: wishes.SaveAction) -> Ref:
    given = {"made": who.today, **_columns(tables.Action, wish.changes)}
    if given.get("contact_id"):
        _own(db, who, Ref("contact", given["contact_id"]))
    return Ref("action", db.add(tables.Action, person_id=who.id, made_at=who.now, **given))


def _change_action(db: Db, who: Who, wish: wishes.ChangeAction) -> None:
    _own(db, who, wish.action)
    if wish.changes.get("contact_id"):
        _own(db, who, Ref("contact", wish.changes["contact_id"]))  # type: ignore[arg-type]  # an id
    _change(db, tables.Action, wish.action.id, wish.changes)


def _drop_action(db: Db, who: Who, wish: wishes.DropAction) -> None:
    _own(db, who, wish.action)
    talk.cancel_reminders(db, who.id, "action", wish.action.id, who.now)
    things.drop_action(db, wish.action.id)


def _send_file(db: Db, who: Who, wish: wishes.SendFile) -> None:
    thing = wish.about.id if wish.about else 0
    _send(db, who, Show((Line(f"file-{wish.name}"),), picture=wish.name, thing=thing))


def _open_calendar(db: Db, who: Who, wish: wishes.OpenCalendar) -> str:
    """One address at a time: a new one ends the old one."""
    things.drop_calendar_keys(db, who.id)
    if wish.close:
        return ""
    key = secrets.token_urlsafe(24)
    db.add(tables.CalendarKey, person_id=who.id, key_hash=hashed(key), made_at=who.now)
    return key


# Posts


def _rate_post(db: Db, who: Who, wish: wishes.RatePost) -> None:
    """How it was, with the day and without who says so."""
    if posts.exists(db, wish.post.id) and (wish.rates or wish.again):
        db.add(tables.Rating, post_id=wish.post.id, again=wish.again, day=who.today, **wish.rates)


def _mark_post(db: Db, who: Who, wish: wishes.MarkPost) -> None:
    if posts.exists(db, wish.post.id):
        posts.mark(db, who.id, wish.post.id, who.now, mark=wish.mark, why=wish.why)


def _look_at_post(db: Db, who: Who, wish: wishes.LookAtPost) -> None:
    if posts.exists(db, wish.post.id):
        posts.mark(db, who.id, wish.post.id, who.now, shown_at=who.now)


# A human being


def _ask_a_person(db: Db, who: Who, wish: wishes.AskAPerson) -> None:
    db.add(tables.HelpRequest, person_id=who.id, how=wish.how, text=wish.text, at=who.now)


# Groups, and what coaches may see


def _find_group(db: Db, who: Who, wish: wishes.FindGroup) -> Value:
    found = staff.cohort_by_code(db, wish.code.strip().upper())
    if found is None:
        return ()
    names = " – ".join(row.name for row in staff.coaches(db, found.id) if row.name)
    own = "own" if staff.leads(db, found.id, who.id) else ""
    return (str(found.id), found.name, names, own)


def _join_group(db: Db, who: Who, wish: wishes.JoinGroup) -> None:
    """The yes is dated like every consent; which group it was for stands with the group."""
    found = staff.cohort(db, wish.group)
    if found is None or found.ended_at or staff.leads(db, wish.group, who.id):
        return
    level = min(max(wish.level, 0), 3)
    staff.join(db, wish.group, who.id, level, who.now)
    _consent(db, who, wishes.Consent("coach", level > 0))


def _leave_group(db: Db, who: Who, wish: wishes.LeaveGroup) -> None:
    if staff.leave(db, wish.group, who.id, who.now):
        _consent(db, who, wishes.Consent("coach", bool(staff.memberships(db, who.id))))
        _drop_words_of_strangers(db, who)


def _drop_words_of_strangers(db: Db, who: Who) -> None:
    """What waits for a kind hour from somebody who goes with them no more is not said."""
    for word in staff.words_since(db, who.id, who.now - timedelta(days=30)):
        if word.by_id and staff.level_for(db, who.id, word.by_id) is None:
            talk.cancel_reminders(db, who.id, "word", word.id, who.now)


def _share_thing(db: Db, who: Who, wish: wishes.ShareThing) -> None:
    if wish.thing.kind in things.PERSONAL_THINGS:
        _own(db, who, wish.thing)
    staff.unshare(db, who.id, wish.thing.kind, wish.thing.id)
    db.add(
        tables.Shared, person_id=who.id, thing_kind=wish.thing.kind, thing_id=wish.thing.id,
        at=who.now,
    )  # fmt: skip


def _unshare_thing(db: Db, who: Who, wish: wishes.UnshareThing) -> None:
    staff.unshare(db, who.id, wish.thing.kind, wish.thing.id)


def _open_pages(db: Db, who: Who, wish: wishes.OpenPages) -> str:
    # A link lives in real time, also where a demo's calendar stands elsewhere or runs faster.
    return sessions.make_link(db, who.id, datetime.now(UTC))


def _answer_call(db: Db, who: Who, wish: wishes.AnswerCall) -> str:
    call = staff.call_for(db, wish.call.id, who.id)
    if call is None or "coach" not in staff.roles(db, who.id):
        raise NotTheirs("call")
    return words.answer(db, call.person_id, who.id, who.person.name, wish.text, who.now)


def _tell_coach(db: Db, who: Who, wish: wishes.TellCoach) -> None:
    signs.drop_kind(db, who.id, wish.kind)
    db.add(tables.Sign, person_id=who.id, kind=wish.kind, since=who.now, at=who.now)


def _write_to_coach(db: Db, who: Who, wish: wishes.WriteToCoach) -> None:
    db.add(tables.StaffWord, person_id=who.id, by="person", text=wish.text, at=who.now)
    db.add(tables.HelpRequest, person_id=who.id, how="answer", text=wish.text, at=who.now)


def _pass_on(db: Db, who: Who, wish: wishes.PassOn) -> None:
    db.add(tables.StaffWord, person_id=who.id, by="person", text=wish.text, at=who.now)


def _count(db: Db, who: Who, wish: wishes.CountOne) -> None:
    house.count_one(db, wish.what, who.now.date().isoformat())


def _find_place(db: Db, who: Who, wish: wishes.FindPlace) -> Value:
    return who.places(wish.text, who.person.country)


# Taking and deleting


def _send_copy(db: Db, who: Who, wish: wishes.SendCopy) -> None:
    _send(db, who, Show((Line("privacy_copy-here"),), picture="copy"))


def _send(db: Db, who: Who, said: Show) -> None:
    """A message of its own, beside the screen."""
    db.add(
        tables.ToSend,
        person_id=who.id,
        identity_id=who.identity.id,
        show=show_to_json(said),
        made_at=who.now,
    )


def _erase_me(db: Db, who: Who, wish: wishes.EraseMe) -> Became:
    """Everything goes; what remains is a nameless beginner on the same address."""
    doors = people.doors_of(db, who.id)
    former = {door.former_person_id for door in doors if door.former_person_id}
    fresh = people.new_person(db, who.person.language, "", who.now)
    people.change_identity(db, who.identity.id, person_id=fresh, former_person_id=None)
    forgetting.erase(db, who.id, who.now)
    for id in former:
        if not people.can_be_met(db, id):
            forgetting.erase(
                db, id, who.now
            )  # what they had here before they joined: theirs as well
    return Became(fresh, "erased")


def _erase_part(db: Db, who: Who, wish: wishes.ErasePart) -> None:
    forgetting.erase_part(db, who.id, wish.part)


# One person on several addresses, several persons on one


def _word_hash(identity_id: int, word: str) -> str:
    salt = f"silta-word-{identity_id}".encode()
    return hashlib.scrypt(word.casefold().encode(), salt=salt, n=2**12, r=8, p=1).hex()


def _make_code(db: Db, who: Who, wish: wishes.MakeCode) -> str:
    return sessions.chat_code(db, who.id, who.now)


def _use_code(db: Db, who: Who, wish: wishes.UseCode) -> Granted:
    found = people.code(db, hashed(wish.code.strip().upper().replace(" ", "")))
    if found is None or found.used_at or who.now - found.made_at > CODE_LASTS:
        return "unknown"
    if found.person_id == who.id:
        return "own"
    db.run(changing(tables.JoinCode, ("used_at",)), key_is=found.id, used_at=who.now)
    # Joined twice, it goes back to whom it was before both.
    former = who.identity.former_person_id or who.id
    people.change_identity(db, who.identity.id, person_id=found.person_id, former_person_id=former)
    _word_opens(db, who.identity.id, who.id, found.person_id)
    return Became(found.person_id, "joined")


def _part_door(db: Db, who: Who, wish: wishes.PartDoor) -> Granted:
    door = people.identity_by_id(db, wish.door.id)
    if door is None or door.person_id != who.id:
        raise NotTheirs("door")
    former = people.person(db, door.former_person_id) if door.former_person_id else None
    owner = former.id if former else people.new_person(db, who.person.language, "", who.now)
    people.change_identity(db, door.id, person_id=owner, former_person_id=None)
    if former:
        _word_opens(db, door.id, who.id, owner)
    people.drop_sharer(db, door.id, who.id)
    return Became(owner, "parted") if door.id == who.identity.id else "parted"


def _word_opens(db: Db, identity_id: int, before: int, now: int) -> None:
    """On a shared phone the word goes along, so that the others stay kept apart from this talk."""
    here = {one.person_id: one for one in people.sharers(db, identity_id)}
    if before in here and now not in here:
        _add_sharer(db, identity_id, now, here[before].word_hash)
        people.drop_sharer(db, identity_id, before)


def _hand_over(db: Db, who: Who, person_id: int) -> None:
    """Another person is at this address now, and may not undo what the first one has joined."""
    people.change_identity(db, who.identity.id, person_id=person_id, former_person_id=None)


def _share_phone(db: Db, who: Who, wish: wishes.SharePhone) -> Granted:
    here = people.sharers(db, who.identity.id)
    taken = {one.word_hash for one in here if one.person_id != who.id}
    own = _word_hash(who.identity.id, wish.word) if wish.word else ""
    if not wish.new_word:
        return _keep_own_word(db, who, here, own, taken)
    new = _word_hash(who.identity.id, wish.new_word)
    if own == new or own in taken or new in {one.word_hash for one in here}:
        return "taken"
    if own and not any(one.person_id == who.id for one in here):
        _add_sharer(db, who.identity.id, who.id, own)
    fresh = people.new_person(db, who.person.language, who.person.zone, who.now)
    _add_sharer(db, who.identity.id, fresh, new)
    _hand_over(db, who, fresh)
    _drop_nobody(db, who)
    return Became(fresh, "begun")


def _keep_own_word(db: Db, who: Who, here: list[Row], own: str, taken: set[str]) -> Granted:
    """The first person puts their things behind a word, before anybody else takes the phone."""
    if own in taken:
        return "taken"
    if not any(one.person_id == who.id for one in here):
        _add_sharer(db, who.identity.id, who.id, own)
    return "kept"


def _lock_phone(db: Db, who: Who, wish: wishes.LockPhone) -> Became:
    """Nobody is here: a beginner stands at the address until a word is given."""
    fresh = people.new_person(db, who.person.language, who.person.zone, who.now)
    _hand_over(db, who, fresh)
    return Became(fresh, "locked")


def _drop_nobody(db: Db, who: Who) -> None:
    """The beginner who stood at a locked phone leaves nothing behind."""
    if not who.person.onboarded and not who.person.word:
        forgetting.erase(db, who.id, who.now)


def _add_sharer(db: Db, identity_id: int, person_id: int, word_hash: str) -> None:
    db.add(tables.Sharer, identity_id=identity_id, person_id=person_id, word_hash=word_hash)
    people.change_person(db, person_id, word=True)


WORDS_AN_HOUR = 5
AN_HOUR = timedelta(hours=1)


def _switch_person(db: Db, who: Who, wish: wishes.SwitchPerson) -> Granted:
    door = who.identity
    fresh = door.wrong_since is None or who.now - door.wrong_since > AN_HOUR
    if not fresh and door.wrong_words >= WORDS_AN_HOUR:
        return "wait"
    wanted = _word_hash(who.identity.id, wish.word)
    for one in people.sharers(db, who.identity.id):
        if secrets.compare_digest(one.word_hash, wanted):
            if one.person_id == who.id:
                return "switched"
            _hand_over(db, who, one.person_id)
            _drop_nobody(db, who)
            return Became(one.person_id, "switched")
    wrong = 1 if fresh else door.wrong_words + 1
    since = who.now if fresh else door.wrong_since
    people.change_identity(db, door.id, wrong_words=wrong, wrong_since=since)
    return "unknown"


GRANTS: dict[type[Any], Callable[[Db, Who, Any], Granted]] = {
    Show: show,
    WakeMe: wake,
    wishes.AskAPerson: _ask_a_person,
    wishes.CancelReminders: _cancel,
    wishes.ChangeAction: _change_action,
    wishes.ChangeContact: _change_contact,
    wishes.ChangeGoal: _change_goal,
    wishes.ChangeSheet: _change_sheet,
    wishes.Consent: _consent,
    wishes.CountOne: _count,
    wishes.DropAction: _drop_action,
    wishes.DropContact: _drop_contact,
    wishes.DropDraft: _drop_draft,
    wishes.DropSheet: _drop_sheet,
    wishes.EraseMe: _erase_me,
    wishes.ErasePart: _erase_part,
    wishes.FindPlace: _find_place,
    wishes.KeepSheet: _keep_sheet,
    wishes.LockPhone: _lock_phone,
    wishes.LogContact: _log_contact,
    wishes.LookAtPost: _look_at_post,
    wishes.MakeCode: _make_code,
    wishes.MarkPost: _mark_post,
    wishes.OpenCalendar: _open_calendar,
    wishes.PartDoor: _part_door,
    wishes.PassOn: _pass_on,
    wishes.EndTalk: _end_talk,
    wishes.RatePost: _rate_post,
    wishes.Remind: _remind,
    wishes.RemindEvent: _remind_event,
    wishes.SaveAction: _save_action,
    wishes.SaveContact: _save_contact,
    wishes.SaveDraft: _save_draft,
    wishes.SaveGoal: _save_goal,
    wishes.SendCopy: _send_copy,
    wishes.SendFile: _send_file,
    wishes.SetPerson: _set_person,
    wishes.SharePhone: _share_phone,
    wishes.Silence: _silence,
    wishes.SwitchPerson: _switch_person,
    wishes.UseCode: _use_code,
    wishes.AnswerCall: _answer_call,
    wishes.FindGroup: _find_group,
    wishes.JoinGroup: _join_group,
    wishes.LeaveGroup: _leave_group,
    wishes.OpenPages: _open_pages,
    wishes.ShareThing: _share_thing,
    wishes.TellCoach: _tell_coach,
    wishes.UnshareThing: _unshare_thing,
    wishes.WriteToCoach: _write_to_coach,
}


def ungranted() -> set[type[Wish]]:
    """Wishes that no function grants: a test holds that there are none."""
    return set(Wish.__subclasses__()) - set(GRANTS)


__all__ = [
    "GRANTS", "Became", "Granted", "NotTheirs", "Who", "grant", "hashed", "to_instant",
    "ungranted",
]  # fmt: skip
