"""The number and the title of each exercise, as the heading above it says them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat

from grader.report.safe_text import plain
from grader.report.score_rows import exercise_name, tags

LONGEST = 80
# "### 1.2 A whole batch ● · 3 min · 3 points"; sign, minutes and points may be missing.
_HEADING = re.compile(
    r"^#{1,6}[ \t]+(?P<number>\d+(?:\.\d+)*)\.?[ \t]+(?P<title>.+?)[ \t]*"
    r"(?:[●○☆].*)?$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Heading:
    """For example 1.2 and "A whole batch"."""

    number: str = ""
    title: str = ""

    def label(self, name: str) -> str:
        """What an exercise of that name is called: 3.2 sigmoid."""
        return f"{self.number} {name}".strip()


NONE = Heading()


def headings_in(folder: Path) -> dict[str, Heading]:
    """Those of all notebooks in a folder."""
    found: dict[str, Heading] = {}
    for path in sorted(folder.glob("*.ipynb")):
        found |= headings(nbformat.read(path, as_version=4).cells)
    return found


def headings(cells: Iterable[Mapping]) -> dict[str, Heading]:
    """Heading of each answer and graded cell, by the exercise's name."""
    current, found = NONE, dict[str, Heading]()
    for cell in cells:
        notes = tags(cell)
        if any(notes.get(kind) for kind in ("solution", "grade", "task")):
            name = exercise_name(str(notes.get("grade_id", "")))
            found.setdefault(name, current)
        elif cell.get("cell_type") == "markdown":
            for each in _HEADING.finditer(plain("".join(cell.get("source", "")))):
                current = Heading(
                    each["number"], each["title"].replace("$", "")[:LONGEST]
                )
    return found
