"""The seven steps walked in a browser at phone width, in English and in Arabic.

Part of `make pictures`: each artefact is looked at as a person sees it in the talk.
"""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.pages.album import A_MINUTE_A_SECOND, FOLDER, PATIENCE, PHONE, Talker, _page, a_demo

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "name": "Amina", "f1": "Fixing bicycles", "f2": "Keeping accounts",
        "f3": "Cooking for many", "f4": "Patience",
        "story": "I cooked for sixty people.", "own": "I have done hard things before.",
        "friend": "Tuula, Mehmet", "local": "Leena", "field": "Olli",
        "then": "I write to Leena", "who": "an accountant", "do": "I keep order",
        "curious": "How firms work here", "target": "A bookkeeper in a small firm",
        "win": "I called the library in Finnish",
    },
    "ar": {
        "name": "أمينة", "f1": "إصلاح الدراجات", "f2": "المحاسبة", "f3": "الطبخ لكثيرين",
        "f4": "الصبر", "story": "طبخت لستين شخصا في عرس.",
        "own": "تجاوزت أشياء صعبة من قبل.", "friend": "تولا, محمد", "local": "لينا",
        "field": "أولي", "then": "أكتب إلى لينا", "who": "محاسبة", "do": "أحب النظام",
        "curious": "كيف تعمل الشركات هنا", "target": "محاسب في شركة صغيرة",
        "win": "اتصلت بالمكتبة بالفنلندية",
    },
}  # fmt: skip


def take(browser: Browser) -> None:
    """Both walks; the pictures are `steps-<language>-<number>-<what>.png`."""
    with a_demo() as demo, demo.runs(A_MINUTE_A_SECOND):
        for language in WORDS:
            Walk(browser, demo.address, language).whole()


class Walk:
    """One person through all seven steps."""

    def __init__(self, browser: Browser, address: str, language: str) -> None:
        self.words = WORDS[language]
        self.one = Talker(_page(browser, PHONE), language, self.words["name"])
        self.language, self.address, self.number = language, address, 0

    def whole(self) -> None:
        self.one.comes(self.address)
        self.one.settles_in()
        for part in (
            self.mindset, self.plan, self.human, self.connectors, self.follow, self.keepgoing,
        ):  # fmt: skip
            part()
            self.one.goes_home()

    def keep(self, what: str, *, whole: bool = False) -> None:
        """A picture of the phone, or with `whole` of a phone twice as high."""
        self.number += 1
        page = self.one.page
        page.wait_for_timeout(400)
        for picture in page.locator("img.picture").all():
            picture.scroll_into_view_if_needed()
            loaded = "one => one.complete && one.naturalWidth > 0"
            handle = picture.element_handle()
            assert handle is not None
            page.wait_for_function(loaded, arg=handle, timeout=PATIENCE)
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        page.wait_for_timeout(200)
        if whole:
            page.set_viewport_size({"width": PHONE["width"], "height": 2 * PHONE["height"]})
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        path = FOLDER / f"steps-{self.language}-{self.number:02}-{what}.png"
        page.screenshot(path=path)
        page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})

    def opens(self, step: str, tool: str = "") -> None:
        self.one.taps("menu.home.next_step", "step_intro.intro.another", f"step_list.list.{step}")
        if tool:
            # A step with an exercise left half-way asks about that one first.
            ways = ("step_intro.intro.tools", "step_intro.half.tools")
            self.one.goes_on_to(f"step_intro.tools.{tool}", *ways)
            self.one.taps(f"step_intro.tools.{tool}")
        else:
            self.one.taps("step_intro.intro.begin")

    def says(self, word: str, when: str) -> None:
        self.one.writes(self.words[word], when=when)

    def mindset(self) -> None:
        one = self.one
        self.opens("mindset")
        one.taps("mindset_hand.start.begin")
        for finger in ("f1", "f2", "f3", "f4"):
            self.says(finger, f"mindset_hand.{finger}.skip")
        one.taps("mindset_hand.f5.skip")
        one.waits_for("mindset_hand.proof.3")
        self.keep("strongest")
        one.taps("mindset_hand.proof.3")
        self.says("story", "mindset_hand.story.skip")
        one.waits_for("mindset_hand.mirror.copied")
        self.keep("mirror")
        one.taps("mindset_hand.mirror.copied", "tool_done.made.show")
        one.waits_for("mindset_card.card.enough")
        self.keep("strengths", whole=True)
        one.goes_home()
        self.opens("mindset", "mindset_thoughts")
        one.taps("mindset_thoughts.pick.shy", "mindset_thoughts.pick.done")
        self.keep("thought")
        one.goes_home()

    def plan(self) -> None:
        one = self.one
        self.opens("nap")
        one.taps("nap_map.start.begin")
        self.says("friend", "nap_map.p1.skip")
        one.taps("nap_map.p2.skip")
        self.says("local", "nap_map.p3.skip")
        self.says("field", "nap_map.p4.skip")
        one.taps("nap_map.p5.skip", "nap_map.p6.skip")
        for helix, tie, local, last in (
            ("company", "well", "local", "week"), ("community", "little", "new", "year"),
            ("school", "little", "local", "month"), ("company", "well", "both", "longer"),
        ):  # fmt: skip
            one.taps(
                f"contact_place.helix.{helix}", f"contact_place.tie.{tie}",
                f"contact_place.local.{local}", f"contact_place.last.{last}",
            )  # fmt: skip
        one.waits_for("nap_map.show.missing")
        self.keep("map", whole=True)
        one.taps("nap_map.show.text")
        one.waits_for("nap_map.list.picture")
        self.keep("map-in-words")
        one.taps("nap_map.list.picture", "nap_map.show.missing")
        one.waits_for("nap_gap.read.map")
        self.keep("gap")
        one.taps("nap_gap.read.own")
        for _ in range(3):
            one.waits_for("nap_act.what.more")
            one.page.locator('button[value^="1~nap_act~what~"]:visible').nth(0).click()
            one.taps("nap_act.who.nobody", "nap_act.on.week", "nap_act.when.coffee")
            self.says("then", "nap_act.then.more")
            one.taps("nap_act.rehearse.read")
            one.goes_on_to(
                "nap_act.more.next_one" if _ < 2 else "nap_weekday.day.never",
                "ask_remind.remind.yes", "ask_remind.times.good",
            )  # fmt: skip
            if _ < 2:
                one.taps("nap_act.more.next_one")
        one.taps("nap_weekday.day.tu")
        one.writes("17:00", when="nap_weekday.at.more")
        one.taps("nap_support.who.nobody")
        one.waits_for("nap_card.look.pdf")
        self.keep("plan", whole=True)
        one.taps("nap_card.look.pdf")
        expect(one.page.locator('a[download][href^="/chat/file/"]').last).to_be_visible()
        self.keep("plan-as-pdf")

    def human(self) -> None:
        one = self.one
        self.opens("human")
        self.says("who", "human_intro.who.more")
        self.says("do", "human_intro.do.more")
        self.says("curious", "human_intro.curious.more")
        one.taps("human_intro.give.cooking", "human_intro.ask.started")
        one.waits_for("human_intro.card.good")
        self.keep("introduction", whole=True)
        one.goes_home()
        self.opens("human", "human_talk")
        one.taps("human_talk.goal.day", "human_talk.goal.done")
        one.waits_for("human_talk.kit.good")
        self.keep("talk-kit", whole=True)
        one.taps("human_talk.kit.practise", "human_practice.scene.coffee")
        one.taps("human_practice.coffee1.a", "human_practice.coffee2.b")
        one.waits_for("human_practice.coffee3.a")
        self.keep("practice")

    def connectors(self) -> None:
        one = self.one
        self.opens("super")
        one.taps("super_spot.start.find")
        one.waits_for("super_spot.roles.more")
        self.keep("roles")

    def follow(self) -> None:
        one = self.one
        self.opens("follow")
        one.waits_for("follow_rhythm.pick.more")
        self.keep("rhythm")

    def keepgoing(self) -> None:
        one = self.one
        self.opens("keepgoing")
        self.says("win", "keepgoing_win.add.more")
        one.waits_for("keepgoing_win.thanks.more")
        self.keep("win")
        one.goes_home()
        self.opens("keepgoing", "keepgoing_prepare")
        one.taps("keepgoing_prepare.pick.no_answer", "keepgoing_prepare.pick.done")
        one.waits_for("keepgoing_prepare.if_no_answer.more")
        self.keep("prepare")
        one.goes_home()
        self.opens("keepgoing", "keepgoing_back")
        self.keep("look-back")
