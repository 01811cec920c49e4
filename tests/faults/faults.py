"""The faults: promises of the house, each broken by changing a line or two.

A fault stands for a family of bugs that people would suffer from. When the line it changes is
written anew, write the fault anew too: a test tells you, since its text must stand exactly once.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """In `file`, `broken` takes the place of `sound`; one of the `tests` has to notice.

    tests: files, from the top of the repository. only: words in the names of the tests to run
    there, so that a fault takes seconds; "" runs them all.
    """

    name: str
    file: str
    sound: str
    broken: str
    tests: tuple[str, ...]
    only: str = ""


HEARD = "tests/house/test_what_people_say_is_heard_once.py"
ARRIVES = "tests/house/test_what_we_say_arrives.py"
PROMISES = "tests/house/test_promises_are_kept.py"
GIVEN = "tests/house/test_data_is_given_and_forgotten.py"

FAULTS = (
    Fault(
        "an update is confirmed to Telegram before its turn is committed",
        "bot/channels/telegram/ears.py",
        "            self._offset = min(self._waiting)\n",
        "            self._offset = max(self._waiting) + 1\n",
        ("tests/contracts/test_telegram_ears.py",),
        "offset_moves_only_after",
    ),
    Fault(
        "what was heard before counts again",
        "storage/turns.py",
        "    if heard is None:\n        return Taken(new=False)\n",
        "",
        (HEARD,),
        "told_three_times",
    ),
    Fault(
        "a retry of the web page is another update",
        "bot/channels/web/letter.py",
        '    return f"{address[:16]}.{key}"\n',
        '    return f"{address[:16]}.{secrets.token_hex(4)}"\n',
        ("tests/contracts/test_web.py",),
        "heard_once",
    ),
    Fault(
        "the update of a failing turn is lost",
        "bot/house.py",
        '        await self.writer.do("set aside",'
        " lambda db: self._set_aside(db, update, incoming))\n",
        "",
        (HEARD,),
        "fail",
    ),
    Fault(
        "Back loses what was answered",
        "dialogs/offers.py",
        "            return (*below, top.moved_to(last, here.visit + 1, tuple(trail)))\n",
        "            lost = Frame(top.scene, top.screen, visit=top.visit, trail=top.trail)\n"
        "            return (*below, lost.moved_to(last, here.visit + 1, tuple(trail)))\n",
        ("tests/test_transcripts.py",),
        "",
    ),
    Fault(
        "a button of an earlier time on the same screen counts",
        "dialogs/kernel.py",
        "    if (name, screen_name, event.visit) != (frame.scene, frame.screen, frame.visit):\n",
        "    if (name, screen_name) != (frame.scene, frame.screen):\n",
        ("tests/test_ways_out.py",),
        "going_back",
    ),
    Fault(
        "a nudge goes out in quiet hours",
        "dialogs/rhythm.py",
        "    while (waits := _end_of_quiet(moment, person)) is not None:\n"
        "        moment = waits\n",
        "",
        (PROMISES,),
        "quiet_hours",
    ),
    Fault(
        "the cap of the week is not minded",
        "dialogs/rhythm.py",
        "    return person.nudge_mode in GAPS or load.week < person.nudges_per_week\n",
        "    return True\n",
        (PROMISES,),
        "week",
    ),
    Fault(
        "a promise that was kept is kept again the next day",
        "scheduler/promises.py",
        "        ask.keep(db, self.kept, self.now)\n",
        "        ask.move(db, ((id, self.now + A_DAY) for id, _ in self.kept))\n",
        (PROMISES,),
        "however_often",
    ),
    Fault(
        "Stop leaves what waits to be sent",
        "storage/granting.py",
        "    talk.drop_unasked(db, who.id)\n",
        "",
        (HEARD,),
        "stop",
    ),
    Fault(
        "a message counts as sent before it is on the wire",
        "bot/delivery.py",
        "            outcome = await channel.send(message)\n",
        '            said = Sent("")\n'
        '            await self._written("early", lambda db: self._note(db, row, message, said))\n'
        "            outcome = await channel.send(message)\n",
        (ARRIVES,),
        "written",
    ),
    Fault(
        "a message to copy keeps its invisible marks",
        "bot/rendering.py",
        "        words = words.translate(catalogue.ISOLATES)\n",
        "        pass\n",
        ("tests/test_writing.py",),
        "host_language",
    ),
    Fault(
        "erasing forgets a table",
        "storage/registry.py",
        "    Personal(tables.HelpRequest),\n",
        "",
        ("tests/house/test_registers_are_complete.py",),
        "every_table",
    ),
    Fault(
        "the copy of one's data shows the word of a shared phone",
        "storage/registry.py",
        'Personal(tables.Sharer, hidden=frozenset({"word_hash"}))',
        "Personal(tables.Sharer)",
        (GIVEN,),
        "copy",
    ),
    Fault(
        "a code joins a second time",
        "storage/granting.py",
        "    if found is None or found.used_at or ",
        "    if found is None or ",
        ("tests/house/test_doors_are_kept_apart.py",),
        "code_works_once",
    ),
    Fault(
        "nobody is told that an event was called off",
        "feeds/polling.py",
        "    for move in changes.moved_or_cancelled:\n",
        '    for move in (m for m in changes.moved_or_cancelled if m.what != "cancelled"):\n',
        ("tests/feeds/test_polling.py",),
        "cancelled",
    ),
)  # fmt: skip
