"""What scenes ask storage to do, said as wishes. Storage has one granting function for each.

A wish that makes something (a contact, a goal, a code) hands it back through `Did`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from dialogs.model import Answers, Ref, Value, Wish

Changes = Mapping[str, "Value | time | bool | frozenset[int] | None"]


@dataclass(frozen=True)
class SetPerson(Wish):
    """Change what we know of the person; names are those of `facts.Person`."""

    changes: Changes


@dataclass(frozen=True)
class Consent(Wish):
    """They answered a question of consent; dated and with the notice's version by storage."""

    purpose: str
    given: bool


@dataclass(frozen=True)
class SaveGoal(Wish):
    """A new active goal. Makes Ref("goal", id)."""

    changes: Changes


@dataclass(frozen=True)
class ChangeGoal(Wish):
    goal: Ref
    changes: Changes


@dataclass(frozen=True)
class SaveContact(Wish):
    """Somebody the person knows. Makes Ref("contact", id)."""

    changes: Changes


@dataclass(frozen=True)
class ChangeContact(Wish):
    contact: Ref
    changes: Changes


@dataclass(frozen=True)
class LogContact(Wish):
    """They had contact: how (met, call, message, online), and what came of it."""

    contact: Ref
    how: str
    benefits: tuple[str, ...] = ()


@dataclass(frozen=True)
class DropContact(Wish):
    """Delete a contact with its notes, logs and reminders, at once."""

    contact: Ref


@dataclass(frozen=True)
class Remind(Wish):
    """Speak of a thing on a day, at a local hour; an open reminder of the same card moves.

    `at` is the person's local time; quiet hours and the weekly cap are minded when it is due.
    """

    about: Ref
    card: str
    on: date
    at: time = time(10)


@dataclass(frozen=True)
class CancelReminders(Wish):
    """Take back what was promised about a thing; of one card, or all."""

    about: Ref
    card: str = ""


@dataclass(frozen=True)
class AskAPerson(Wish):
    """They want a human being. Goes to the operator's own chat and into `silta doctor`."""

    how: str
    text: str = ""


@dataclass(frozen=True)
class SaveDraft(Wish):
    """Keep a message they write to somebody for 30 days. Makes Ref("draft", id)."""

    template: str
    text: str
    contact: Ref | None = None


@dataclass(frozen=True)
class DropDraft(Wish):
    draft: Ref


@dataclass(frozen=True)
class MarkPost(Wish):
    """interested, going, applying or not_for_me; empty takes it back."""

    post: Ref
    mark: str
    why: str = ""


@dataclass(frozen=True)
class CountOne(Wish):
    """Count something without the person: a wished language, a barrier, a stop."""

    what: str


@dataclass(frozen=True)
class SendCopy(Wish):
    """Send them everything we keep about them, as one file in the chat."""


@dataclass(frozen=True)
class EraseMe(Wish):
    """Delete the person and all their things at once."""


@dataclass(frozen=True)
class ErasePart(Wish):
    """Delete one part: contacts, goals, drafts, talk, feed."""

    part: str


@dataclass(frozen=True)
class MakeCode(Wish):
    """A one-time code that joins another browser or Telegram; makes the code as text."""


@dataclass(frozen=True)
class UseCode(Wish):
    """Join this address to the person who made the code. Makes "joined", "unknown" or "own".

    "joined": the turn goes on as that person's. What the address held before stays apart
    and comes back when the joining is undone.
    """

    code: str


@dataclass(frozen=True)
class PartDoor(Wish):
    """Undo a joining: that address no longer belongs to this person.

    Makes "parted"; parting the address they talk on, the turn goes on as whoever was there
    before, or as a beginner's.
    """

    door: Ref


@dataclass(frozen=True)
class SharePhone(Wish):
    """One more person begins on this address; each is behind a word of their own.

    `word` belongs to the one who is here; empty leaves theirs as it is (or nobody is here).
    The words come sealed by the scene, so that nobody can read them on the way.
    Makes "begun", or "taken" when the new word is used here already.
    """

    word: str
    new_word: str


@dataclass(frozen=True)
class SwitchPerson(Wish):
    """The word, sealed, of somebody who shares this phone.

    Makes "switched", "unknown", or "wait" after five wrong words within an hour.
    """

    word: str


@dataclass(frozen=True)
class Silence(Wish):
    """Stop: no unasked message from now on, and what waits to be sent unasked is dropped."""


@dataclass(frozen=True)
class PassOn(Wish):
    """What was said while a person of the staff holds the talk."""

    text: str


@dataclass(frozen=True)
class EndTalk(Wish):
    """They end the talk with the person of the staff, and want Silta back."""


@dataclass(frozen=True)
class LookAtPost(Wish):
    """They opened a post; it does not come again in a digest."""

    post: Ref


@dataclass(frozen=True)
class RemindEvent(Wish):
    """They go: promise the word before the event, and the question afterwards how it was.

    `post` may be a sheet of the kind "event" too: then its own day counts.
    """

    post: Ref
    start: datetime
    extra: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class FindPlace(Wish):
    """Look a town up in the offline gazetteer; other spellings and languages count too.

    Makes a tuple of codes `CC|Region|City|Zone`, at most five, best first; empty when
    unknown. Changes nothing.
    """

    text: str


@dataclass(frozen=True)
class LockPhone(Wish):
    """On a shared phone: nobody is here until a word is given. Makes "locked".

    The turn goes on as a beginner's, with `facts.locked`.
    """


@dataclass(frozen=True)
class KeepSheet(Wish):
    """Keep what a tool made. Makes Ref("sheet", id).

    once: a person has one of this kind; the answers given now join those it has.
    """

    kind: str
    says: Answers
    about: Ref | None = None
    once: bool = False


@dataclass(frozen=True)
class ChangeSheet(Wish):
    """New answers join those the sheet has."""

    sheet: Ref
    says: Answers


@dataclass(frozen=True)
class DropSheet(Wish):
    sheet: Ref


@dataclass(frozen=True)
class SaveAction(Wish):
    """Something the person plans to do. Makes Ref("action", id)."""

    changes: Changes


@dataclass(frozen=True)
class ChangeAction(Wish):
    action: Ref
    changes: Changes


@dataclass(frozen=True)
class DropAction(Wish):
    action: Ref


@dataclass(frozen=True)
class SendFile(Wish):
    """Send a file or picture by name, in a message of its own with the text `file-<name>`."""

    name: str
    about: Ref | None = None


@dataclass(frozen=True)
class OpenCalendar(Wish):
    """Make a private calendar address, or end the one there is with `close`.

    Makes the address as text; empty when there is no place for it.
    """

    close: bool = False


@dataclass(frozen=True)
class RatePost(Wish):
    """How an event was, without the person: a number of 1 to 5 for each criterion they answered.

    again: yes, no, or "" when they did not say.
    """

    post: Ref
    rates: Mapping[str, int]
    again: str = ""


@dataclass(frozen=True)
class FindGroup(Wish):
    """Whose link or code it is. Makes (number, name, coaches, whose) as words.

    whose is "own" for a group they coach themselves. Empty when it is nobody's. Changes nothing.
    """

    code: str


@dataclass(frozen=True)
class JoinGroup(Wish):
    """Into a group, or another level in it: how much its coaches see, 0 to 3."""

    group: int
    level: int


@dataclass(frozen=True)
class LeaveGroup(Wish):
    """Out of a group: its coaches see nothing of the person from this moment on."""

    group: int


@dataclass(frozen=True)
class ShareThing(Wish):
    """Show one card to the coaches of one's groups."""

    thing: Ref


@dataclass(frozen=True)
class UnshareThing(Wish):
    """Take back a card that was shown."""

    thing: Ref


@dataclass(frozen=True)
class OpenPages(Wish):
    """A link that signs them in on the pages, once. Makes its secret as text."""


@dataclass(frozen=True)
class AnswerCall(Wish):
    """A coach answers somebody who asked for a human being. Makes "sent", or "gone"."""

    call: Ref
    text: str


@dataclass(frozen=True)
class WriteToCoach(Wish):
    """An answer to what a coach wrote: it waits for the coach like a request."""

    word: Ref
    text: str


@dataclass(frozen=True)
class TellCoach(Wish):
    """They said yes: their coaches may know that they would like support, or a talk.

    kind: support or talk. The reason is never kept.
    """

    kind: str
