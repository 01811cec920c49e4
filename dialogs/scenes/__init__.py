"""Every conversation Silta can have, by name. A new scene file is added to MODULES."""

from __future__ import annotations

from dialogs.model import House
from dialogs.scenes import (
    connectors,
    contact,
    elsewhere,
    event,
    exchange,
    feed,
    follow,
    goals,
    human,
    keepgoing,
    menu,
    mindset,
    nap,
    nudge,
    person,
    privacy,
    safe,
    start,
    writing,
)

MODULES = (
    start, menu, person, privacy, elsewhere, safe, goals, contact, nudge, follow, writing, feed,
    mindset, nap, human, connectors, keepgoing, event, exchange,
)  # fmt: skip

CLOSED = frozenset(
    {
        # Planned in the content design, not built yet: a button that leads there is left out.
        "event_after", "follow_ics", "human_event", "human_intro", "human_practice",
        "human_talk", "keepgoing_back", "keepgoing_win", "match_ask", "meet_list", "msg_list",
        "mindset_hand", "nap_act", "nap_card", "nap_map", "refer_menu", "role_home",
        "safe_report", "safe_treated", "share_one", "share_what", "super_spot", "survey_t0",
    }
)  # fmt: skip

HOUSE = House(
    scenes={scene.name: scene for module in MODULES for scene in module.SCENES},
    cards={card.name: card for module in MODULES for card in module.CARDS},
    closed=CLOSED,
)
