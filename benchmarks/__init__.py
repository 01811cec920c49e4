"""Claims of speed, each a ratio to a named peer measured in one run: `make bench`."""
