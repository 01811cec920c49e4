"""Files of a person's own things for their own page, made as the chat makes them."""

from __future__ import annotations

import mimetypes

from bot.house import Silta
from console.desk import Files, Made


def own_files(silta: Silta) -> Files:
    """files(person, name, thing) of a running house."""

    async def made(person: int, name: str, thing: int) -> Made | None:
        file = await silta.file_of(person, name, thing)
        if file is None:
            return None
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return Made(file.name, kind, file.content)

    return made
