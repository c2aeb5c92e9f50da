"""The syllabus: what is taught and asked where, made from the masters.

Written beside the masters by the build, so that it cannot disagree with the
notebooks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.authoring.lint.counts import count_words
from grader.authoring.master_cells import Cell, Master, exercises
from grader.authoring.masters import read_masters
from grader.course.source import CourseSource, find_source

# ### 1.2 A whole batch ● · 5 min · 3 points
CARD = re.compile(
    r"^### (?P<number>[\d.]+) (?P<title>.+?) (?P<sign>[●○☆])"
    r" · (?P<minutes>\d+) min · (?P<points>[\d.]+) points?$",
    re.MULTILINE,
)
SECTION = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
SIGNS = {"●": "program", "○": "pencil", "☆": "optional"}
WORDS_A_MINUTE = 120  # of a text with formulas
MINUTES_A_PICTURE = 2
PICTURE = re.compile(r"\bfigures\.(?!when_written)\w+\(")
HEAD = """\
# Syllabus

Made by `grader build` from the masters. Programs and pencil questions (formulas,
numbers or words) are the core; nothing later needs what is optional, and its points
count all the same. Time to read and look: 120 words a minute, 2 minutes a picture.
"""
COLUMNS = """
| where | topic | asked | kind | minutes | points |
|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One exercise card of a notebook, with the exercises in it."""

    number: str
    section: str
    title: str
    sign: str
    minutes: int
    points: float
    names: tuple[str, ...]


def rows(master: Master) -> Iterator[Row]:
    """Cards of a notebook in their order."""
    section, card = "", None
    names: list[str] = []
    for cell in master.handed_out:
        if cell.kind == "text":
            for heading in SECTION.finditer(cell.source):
                section = heading["title"]
            found = CARD.search(cell.source)
            if found:
                yield from _row(section, card, names)
                card, names = found, []
        elif _is_graded(cell):
            names.append(cell.name)
    yield from _row(section, card, names)


def _row(section: str, card: re.Match | None, names: list[str]) -> Iterator[Row]:
    if card and names:
        minutes, points = int(card["minutes"]), float(card["points"])
        sign, title = card["sign"], card["title"]
        yield Row(card["number"], section, title, sign, minutes, points, tuple(names))


def _is_graded(cell: Cell) -> bool:
    return cell.kind in ("check", "written")


def place_of(source: CourseSource) -> Path:
    """Where the syllabus of a course lies."""
    return source.folders["notebooks"] / "syllabus.md"


def syllabus(source: CourseSource | None = None) -> str:
    """The syllabus of all notebooks as Markdown."""
    parts = [HEAD]
    for master in read_masters(source):
        cards = list(rows(master))
        points = sum(row.points for row in cards)
        first = master.cells[0].source.splitlines()
        title = next(line[2:] for line in first if line.startswith("# "))
        parts.append(f"\n## {master.assignment}: {title}\n")
        reading = f"about {minutes_to_read(master)} to read and look"
        parts.append(f"\n{_times(cards)}, {reading}; {points:g} points.\n{COLUMNS}")
        parts += [_line(row) for row in cards]
    return "".join(parts)


def minutes_to_read(master: Master) -> int:
    """Time for the text and the pictures of a notebook, hints and code left out."""
    texts = [cell.source for cell in master.handed_out if cell.kind == "text"]
    codes = [cell.source for cell in master.handed_out if cell.kind == "code"]
    words = sum(map(count_words, texts))
    pictures = sum(len(PICTURE.findall(code)) for code in codes)
    return round(words / WORDS_A_MINUTE + MINUTES_A_PICTURE * pictures)


def _times(cards: list[Row]) -> str:
    """How long the exercises take, with the optional ones apart."""
    spare = sum(row.minutes for row in cards if SIGNS[row.sign] == "optional")
    needed = sum(row.minutes for row in cards) - spare
    more = f" and {spare} of optional ones" if spare else ""
    return f"{needed} minutes of exercises{more}"


def _line(row: Row) -> str:
    asked = ", ".join(f"`{name}`" for name in row.names)
    cells = [row.number, row.title, asked, SIGNS[row.sign], row.minutes]
    return "| " + " | ".join(map(str, cells)) + f" | {row.points:g} |\n"


def disagreements(master: Master) -> list[str]:
    """Cards whose heading promises other points than their checks give."""
    worth = {exercise.name: exercise.points for exercise in exercises(master)}
    listed = {name for row in rows(master) for name in row.names}
    found = [
        f"{master.where}: {row.number} promises {row.points:g} points, its checks give "
        f"{sum(worth[name] for name in row.names):g}"
        for row in rows(master)
        if sum(worth[name] for name in row.names) != row.points
    ]
    homeless = sorted(worth.keys() - listed)
    return found + [f"{master.where}: {name} stands on no card" for name in homeless]


def write_syllabus(source: CourseSource | None = None) -> bool:
    """Bring the syllabus up to date; returns whether it changed."""
    source = source or find_source()
    place, fresh = place_of(source), syllabus(source)
    if place.exists() and place.read_text(encoding="utf-8") == fresh:
        return False
    place.write_text(fresh, encoding="utf-8")
    return True
