"""`python -m bot` is the same as `silta`."""

from bot.commands import main

main()
