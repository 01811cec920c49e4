"""The drawing room: what people take with them, as pictures and papers made from plain values.

Nothing here knows a person, a table or a language: every word comes in already said, and bytes go
out. `maps` draws networks, `cards` draws cards and the hand, `papers` prints plans, sheets and
certificates; `press` alone knows the library, `letters` the fonts.
"""
