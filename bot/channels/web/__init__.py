"""The web chat: the same talk in a browser, for people without an account or a phone number."""

from bot.channels.web.asks import Files, Limits, Visited, Visitor, Who
from bot.channels.web.channel import WebChannel
from bot.channels.web.routes import TEMPLATES, chat_routes

__all__ = (
    "TEMPLATES",
    "Files",
    "Limits",
    "Visited",
    "Visitor",
    "WebChannel",
    "Who",
    "chat_routes",
)
