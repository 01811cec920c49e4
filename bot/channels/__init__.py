"""The ways to talk: one folder or file a channel, each keeping the promise in bot/channel.py."""
