"""A file that takes the place of an older one: whole, or not at all."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FRESH = re.compile(r"\.\d+\.new$")


@contextmanager
def in_place_of(target: Path) -> Iterator[Path]:
    """A file beside target to write into, which then becomes it.

    Nothing is left of it where that fails, as on a full disk. Folders on the way are
    made, and each process writes into a file of its own.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        yield fresh
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def meant(name: str) -> str:
    """The file that somebody asked for, by the name of what was written for it."""
    return FRESH.sub("", name)
