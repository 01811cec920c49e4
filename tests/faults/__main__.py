"""Plant the faults, print who noticed each; the exit code is 1 when one went unnoticed."""

from __future__ import annotations

import sys

from tests.faults.faults import FAULTS
from tests.faults.plant import plant_all, table


def main(words: list[str]) -> int:
    wanted = [one for one in FAULTS if not words or any(word in one.name for word in words)]
    planted = plant_all(wanted)
    print(table(planted))
    return 0 if planted and all(one.noticed_by for one in planted) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
