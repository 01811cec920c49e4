"""Which screen of the content design stands where: `python -m tests.docs.screens` writes the page.

Every id of the design's sections 2, 4 and 6 to 14 is listed with its scene and file, or as a
closed door with the reason. An id that is in neither place is a sentence from `missing`.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

from dialogs.scenes import HOUSE, MODULES

PAGE = Path(__file__).parents[2] / "docs" / "screens.md"

SECTIONS: dict[str, str] = {
    "2 Shared screens": (
        "menu.home menu.more step.intro tool.done step.done share.one help.human role.home"
        " quiet.set quiet.pause share.what privacy.menu safe.nodata safe.crisis"
    ),
    "4 Onboarding and consent": (
        "start.hello start.about start.lang start.lang_other start.age start.minor start.privacy"
        " consent.remind consent.eval consent.cat_next consent.cat start.name start.country"
        " start.region start.role start.rolecode start.code consent.coach start.need start.fields"
        " start.hostlang start.langs start.since start.times start.weekly start.first"
    ),
    "6 Mindset": (
        "mindset.hand.start mindset.hand.f1 mindset.hand.f2 mindset.hand.f3 mindset.hand.f4"
        " mindset.hand.f5 mindset.hand.proof mindset.hand.mirror mindset.thoughts.pick"
        " mindset.thoughts.reframe mindset.thoughts.own mindset.give.list mindset.style.q1"
        " mindset.style.q2 mindset.style.q3 mindset.style.out mindset.conf.now"
        " mindset.conf.low mindset.conf.mid mindset.conf.high"
    ),
    "7 Goal setting": (
        "goals.area.pick goals.area.dream goals.smart.new goals.smart.learn goals.smart.what"
        " goals.smart.control goals.smart.measure goals.smart.relevant goals.smart.why"
        " goals.smart.able goals.smart.smaller goals.smart.deadline goals.smart.first"
        " goals.smart.confirm goals.review.ask goals.review.learn"
    ),
    "8 Networking Action Plan": (
        "nap.map.start nap.map.p1 nap.map.p2 nap.map.p3 nap.map.p4 nap.map.p5 nap.map.p6"
        " nap.map.same nap.map.helix nap.map.tie nap.map.local nap.map.last nap.map.show"
        " nap.gap.read nap.act.what nap.act.who nap.act.when nap.act.if nap.act.then"
        " nap.act.rehearse nap.mile.show nap.week.day nap.support.who nap.card nap.week.check"
        " nap.week.next"
    ),
    "9 Human connection": (
        "human.intro.who human.intro.do human.intro.curious human.intro.give human.intro.ask"
        " human.intro.card human.intro.say human.msg.type human.msg.to human.msg.tone"
        " human.msg.slots human.msg.preview human.msg.copied human.msg.result human.talk.goal"
        " human.talk.kit human.practice.scene human.practice.turn human.practice.end"
        " human.event.pick human.event.mission human.event.plan human.met"
    ),
    "10 Super-connecting": (
        "super.spot.start super.spot.roles super.spot.name super.spot.seek super.score.q1"
        " super.score.q2 super.score.q3 super.score.q4 super.score.q5 super.score.q6"
        " super.score.out super.list super.path.target super.path.via super.path.step"
        " super.give super.be.start super.be.ask super.be.done"
    ),
    "11 Follow-up": (
        "follow.rhythm.pick follow.rhythm.set follow.cal follow.thanks follow.idea"
        " follow.review.start follow.review.rest follow.review.map"
    ),
    "12 Never give up": (
        "keepgoing.win.add keepgoing.win.thanks keepgoing.win.goal keepgoing.prepare.pick"
        " keepgoing.prepare.if keepgoing.prepare.who keepgoing.setback.start"
        " keepgoing.setback.feel keepgoing.setback.own keepgoing.setback.friend"
        " keepgoing.setback.next keepgoing.pausecheck keepgoing.back.start"
        " keepgoing.back.proud keepgoing.temp"
    ),
    "13 Contacts and nudges": (
        "contact.list contact.add.name contact.add.where contact.add.about contact.add.promise"
        " contact.add.next contact.card contact.log.how contact.log.what contact.log.next"
        " contact.told contact.nudge.due contact.nudge.later contact.nudge.noreply"
        " contact.nudge.digest contact.nudge.toomuch"
    ),
    "14 After an event": (
        "event.before event.cancel event.after event.talked event.zero event.who"
        " event.mission event.rate event.next event.barrier event.help"
    ),
}

ELSEWHERE = {
    "menu.more": "menu_more.list",
    "step.intro": "step_intro",
    "help.human": "help_human",
    "consent.remind": "ask_remind.remind",
    "consent.cat_next": "consent_cat",
    "consent.cat": "consent_cat",
    "start.country": "find_town",
    "start.region": "find_town",
    "start.code": "start.code",
    "start.fields": "ask_fields.pick",
    "start.hostlang": "ask_host_level.pick",
    "start.times": "ask_remind.times",
    "start.weekly": "nap_weekday.day",
    "start.first": "start.ready",
    "mindset.thoughts.reframe": "mindset_thoughts.r_false",
    "nap.map.helix": "contact_place.helix",
    "nap.map.tie": "contact_place.tie",
    "nap.map.local": "contact_place.local",
    "nap.map.last": "contact_place.last",
    "nap.act.if": "nap_act.when",
    "nap.week.day": "nap_weekday.day",
    "nap.week.check": "nap_week.did",
    "human.msg.slots": "human_msg.event",
    "human.msg.result": "card sent_check",
    "human.practice.turn": "human_practice.coffee1",
    "super.be.start": "super_be.a",
    "keepgoing.prepare.if": "keepgoing_prepare.if_no",
    "keepgoing.pausecheck": "card pausecheck",
    "event.before": "card event_before",
    "event.zero": "event_talked.zero",
    "event.who": "event_talked.who",
    "event.mission": "event_talked.mission",
    "event.next": "event_talked.next",
    "event.help": "event_barrier.help",
    "contact.told": "card told",
    "contact.nudge.due": "card nudge",
    "contact.nudge.later": "nudge_later.when",
    "contact.nudge.noreply": "card noreply",
    "contact.nudge.digest": "card nudges",
    "contact.nudge.toomuch": "card toomuch",
    "consent.coach": "join_group.ask",
    "start.role": "role_home.home",
    "start.rolecode": "role_home.home",
}
"""Where a screen is asked late, or is a card, or was given a scene of its own."""

CLOSED = {
    "consent.eval": "waits for surveys: the scene survey_t0 is closed",
    "start.langs": "asked when matching first needs it: the scene match_ask is closed",
    "start.since": "asked with the surveys: the scene survey_t0 is closed",
}


def place_of(id: str) -> str:
    """Where a design id is built: a scene, a screen of one, or a card; "" when nowhere."""
    named = ELSEWHERE.get(id)
    if named and named.startswith("card "):
        return named if named.removeprefix("card ") in HOUSE.cards else ""
    for place in [named] if named else [_usual(id), id.replace(".", "_")]:
        scene, _, screen = place.partition(".")
        if scene in HOUSE.scenes and (not screen or screen in HOUSE.scenes[scene]):
            return place
    return ""


def _usual(id: str) -> str:
    *scene, screen = id.split(".")
    return "_".join(scene) + "." + screen


def file_of(place: str) -> str:
    """The file that holds a scene or card."""
    name = place.removeprefix("card ").partition(".")[0]
    for module in MODULES:
        known = module.CARDS if place.startswith("card ") else module.SCENES
        if any(one.name == name for one in known):
            path = Path(inspect.getfile(module))
            return str(path.relative_to(PAGE.parents[1]))
    return ""


def missing() -> Iterator[str]:
    """A sentence for every id that is neither built nor a closed door."""
    for ids in SECTIONS.values():
        for id in ids.split():
            if not place_of(id) and id not in CLOSED:
                yield f"{id} is not built, and not listed as closed"
            if place_of(id) and id in CLOSED:
                yield f"{id} is built now: take it out of CLOSED"


def page() -> str:
    """The whole page."""
    lines = [
        "# Every screen of the design, and where it is",
        "",
        "Made by `python -m tests.docs.screens`; a test holds it to the code.",
    ]
    for section, ids in SECTIONS.items():
        lines += ["", f"## Section {section}", "", "| design id | here | file |", "|---|---|---|"]
        for id in ids.split():
            place = place_of(id)
            where = f"`{place}`" if place else f"closed: {CLOSED.get(id, '?')}"
            file = f"`{file_of(place)}`" if place else ""
            lines.append(f"| `{id}` | {where} | {file} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
