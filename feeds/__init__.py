"""Events, vacancies, study places, projects and tools that others publish, read into one shape.

fetch.py    an address in, bytes out, within limits (the only door to the outside)
reading.py  bytes in, posts out, through a child process that can be stopped (child.py)
shape.py    what these bytes are, and why they may not be a feed
formats.py  every format: what it is called, how it is known, who reads it
sources/    one file per format
paging.py   further pages of a source, and where a source of changes goes on
clean.py links.py times.py language.py   how one text, link, date, language is read
post.py     the one shape of a post
merging.py waiting.py   what a run changes, and when to ask again
trying.py   all of it for one source, storing nothing
"""
