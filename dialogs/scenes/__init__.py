"""Every conversation Silta can have, by name. A new scene file is added to MODULES."""

from __future__ import annotations

from dialogs.model import House
from dialogs.scenes import (
    calendar,
    connectors,
    contact,
    culture,
    elsewhere,
    event,
    exchange,
    feed,
    follow,
    goals,
    groups,
    human,
    keepgoing,
    menu,
    mindset,
    nap,
    nudge,
    person,
    privacy,
    role,
    safe,
    start,
    work,
    writing,
)

MODULES = (
    start, menu, person, privacy, elsewhere, safe, goals, contact, nudge, follow, writing, feed,
    mindset, nap, human, connectors, keepgoing, event, exchange, culture,
    calendar, work, groups, role,
)  # fmt: skip

CLOSED = frozenset(
    {
        # Planned in the content design, not built yet: a button that leads there is left out.
        "match_ask", "match_companion", "match_offer_peer", "meet_list", "msg_list",
        "refer_menu", "safe_report", "safe_treated", "survey_t0",
    }
)  # fmt: skip

HOUSE = House(
    scenes={scene.name: scene for module in MODULES for scene in module.SCENES},
    cards={card.name: card for module in MODULES for card in module.CARDS},
    closed=CLOSED,
)
