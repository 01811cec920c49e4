"""What Silta remembers: tables, turns, promises, and how all of it is given back or forgotten."""
