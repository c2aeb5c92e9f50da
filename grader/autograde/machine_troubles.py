"""Troubles of the machine, which concern a whole class: told once, and grading stops.

A full disk or a gradebook that became read-only would be told at every student in the
words of SQLite, as if something were wrong with what they handed in.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import OperationalError

from grader.errors import UserError

KEPT = "what was graded is kept."
NO_ROOM = f"There is no room left to write below {{1}} ({{0}}): make some; {KEPT}"
READ_ONLY = f"Nothing can be written below {{1}} ({{0}}): let it be; {KEPT}"
# As the system and SQLite say it, and no file name or notebook does.
SAID = re.compile(
    r"\((?:sqlite3\.)?OperationalError\) (?:attempt to write )?([a-z/ -]+)"
    r"|OperationalError: ([a-z/ -]+)|^(?:OSError: )?\[Errno \d+\] ([A-Za-z -]+)",
    re.MULTILINE,
)
SENTENCES = {
    "No space left on device": NO_ROOM,
    "Disk quota exceeded": NO_ROOM,
    "File too large": NO_ROOM,
    "database or disk is full": NO_ROOM,
    "a readonly database": READ_ONLY,
    "Read-only file system": READ_ONLY,
}


@dataclass(frozen=True)
class Trouble:
    """One sentence on what keeps everybody from being graded."""

    sentence: str


class TroubleError(UserError):
    """Raised where a submission meets such a trouble, with the sentence."""


def raise_if_ours(said: str, root: Path) -> None:
    """TroubleError if what stopped a submission is a trouble of the machine.

    root is the folder of the course.
    """
    for words in (part.strip() for found in SAID.findall(said) for part in found):
        if words in SENTENCES:
            raise TroubleError(SENTENCES[words].format(words, root))


@contextmanager
def named(root: Path) -> Iterator[None]:
    """Let troubles of the machine come out under one name, all else as it is."""
    try:
        yield
    except (OSError, OperationalError) as error:
        raise_if_ours(str(error), root)
        raise
