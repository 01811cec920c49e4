"""Houses that open quickly: everything is read once, and each house is a fork of that.

    python -m tests.house.nursery        then {"log": file, "environment": {...}} for each house

Prints the process id of each house, and the code it ended with. For the short proofs in CI: a
house is the same code in a process of its own, only the seconds of reading it are spared.
"""

from __future__ import annotations

import json
import os
import sys
import traceback

import bot.channels.telegram.with_aiogram
import bot.commands.running
import bot.demo
from bot.commands import main

READ = (bot.channels.telegram.with_aiogram, bot.commands.running, bot.demo)


def live(log: str, environment: dict[str, str]) -> None:
    """Be a house, until it ends; what it prints goes into the log."""
    os.environ.clear()
    os.environ.update(environment)
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for stream, target in ((nothing, 0), (file, 1), (file, 2)):
        os.dup2(stream, target)
    sys.argv = ["silta", "run"]
    code = 70
    try:
        main()
    except SystemExit as end:
        code = int(end.code or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def wait_for_orders() -> None:
    print("ready", flush=True)
    for order in sys.stdin:
        house = os.fork()
        if house == 0:
            live(**json.loads(order))
        print(house, flush=True)
        _, status = os.waitpid(house, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    wait_for_orders()
