"""Contacts, persons and days with kind defaults, for the tests of rhythm."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from dialogs.facts import Contact, Person
from dialogs.rhythm import STATES

TODAY = date(2026, 3, 4)
HELSINKI = ZoneInfo("Europe/Helsinki")
ZONES = ("Europe/Helsinki", "Europe/Brussels", "Asia/Kathmandu", "America/St_Johns", "UTC")


def a_contact(**more: Any) -> Contact:
    return Contact(**{"id": 7, "label": "Leena", "state": "active", **more})


def a_person(**more: Any) -> Person:
    return Person(**{"id": 1, "name": "Amina", "consents": {"remind": True}, **more})


def noon(day: date = TODAY, zone: str = "Europe/Helsinki") -> datetime:
    return datetime.combine(day, time(12), ZoneInfo(zone))


days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
cadences = st.none() | st.integers(7, 365)
contacts = st.builds(
    Contact,
    id=st.integers(1, 10**6),
    label=st.just("Leena"),
    state=st.sampled_from(STATES),
    cadence_days=cadences,
    next_due=st.none() | days,
    last_contact=st.none() | days,
    snoozes=st.integers(0, 1),
    unanswered=st.integers(0, 3),
    boost_rounds=st.integers(0, 2),
    tie=st.sampled_from(("", "close", "well", "little", "unmet")),
)
whole_minutes = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))
