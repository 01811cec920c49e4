"""One file per format; each reads bytes into posts and touches nothing else.

`read(body, settings, now) -> Reading` is the one function every format has.
"""
