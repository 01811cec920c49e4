"""Conversations, pure: no I/O, no clock, no chance. Everything they need is an argument."""
