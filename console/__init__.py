"""The web pages: what coaches, organisations and visitors see, and the look they all share."""
