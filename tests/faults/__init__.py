"""Do our tests notice anything? Known faults, planted one by one. Run: `python -m tests.faults`.

`python -m tests.faults Stop nudge` plants only those with one of these words in their name.
`make prove` plants them all.
"""
