"""The house in numbers for /metrics: what it hears, writes and sends. None is about a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from storage.queries import outbox, promises

if TYPE_CHECKING:
    from bot.house import Silta


class HouseFigures(Collector):
    """Asked for by whoever watches the house. Costs a few look-ups, however much is stored."""

    def __init__(self, silta: Silta, beats: Callable[[], dict[str, datetime]]) -> None:
        self._silta = silta
        self._beats = beats

    def collect(self) -> Iterable[Metric]:
        silta, now = self._silta, datetime.now(UTC)
        heard = CounterMetricFamily(
            "silta_updates", "Updates, by what came of them", labels=["what"]
        )
        for what, count in sorted(silta.counts.items()):
            heard.add_metric([what], count)
        yield heard
        sent = CounterMetricFamily(
            "silta_messages", "Messages put on the wire, by what came of them", labels=["what"]
        )
        for what, count in sorted(silta.delivery.counts.items()):
            sent.add_metric([what], count)
        yield sent
        writer = silta.writer
        yield CounterMetricFamily("silta_writes", "Pieces of work committed", value=writer.pieces)
        yield CounterMetricFamily("silta_commits", "Groups they were in", value=writer.groups)
        yield GaugeMetricFamily("silta_writes_waiting", "Not begun yet", value=writer.waiting)
        oldest = outbox.oldest_waiting(silta.reader)
        due = promises.next_due(silta.reader)
        for name, says, since in (
            ("oldest_message", "Seconds the oldest message has waited", oldest),
            ("oldest_promise", "Seconds the oldest open promise is late", due),
        ):
            age = max(0.0, (now - since).total_seconds()) if since else 0.0
            yield GaugeMetricFamily(f"silta_{name}_seconds", says, value=age)
        beats = GaugeMetricFamily(
            "silta_beat_age_seconds", "Seconds since a beat ended well", labels=["beat"]
        )
        for name, at in sorted(self._beats().items()):
            beats.add_metric([name], max(0.0, (silta.clock.now() - at).total_seconds()))
        yield beats
