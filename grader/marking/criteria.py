"""A rubric as lines to click: its table of points, and what stands around it.

A rubric is Markdown. The rows of its tables whose first column is a number are the
lines; without such a table there are none, and marks are given as numbers.
"""

import re
from dataclasses import dataclass

_ROW = re.compile(r"\s*\|(.*)\|\s*$")
_RULE = re.compile(r"[\s|:-]+$")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Criterion:
    """One line: what it is for, as Markdown, and its points."""

    text: str
    points: float


@dataclass(frozen=True)
class Rubric:
    """The lines of a rubric, and the rest of its text as Markdown."""

    criteria: tuple[Criterion, ...] = ()
    text: str = ""


def parse(markdown: str) -> Rubric:
    """Take the rows with points out of a rubric's tables."""
    criteria, kept = [], []
    for line in markdown.splitlines():
        row = _ROW.match(line)
        found = _criterion(row.group(1)) if row else None
        if found:
            criteria.append(found)
        else:
            kept.append(line)
    return Rubric(tuple(criteria), _without_empty_tables(kept))


def _criterion(row: str) -> Criterion | None:
    """The line in a row, or None if its first cell is no number of points."""
    first, *others = (cell.strip() for cell in _CELL.split(row))
    try:
        points = float(first.replace(",", ".").replace("½", "0.5"))
    except ValueError:
        return None
    if not others or not 0 < points < float("inf"):
        return None
    return Criterion(" – ".join(filter(None, others)).replace("\\|", "|"), points)


def _without_empty_tables(lines: list[str]) -> str:
    """The text without heads of tables whose rows were all taken out."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        is_rule = bool(_ROW.match(line) and _RULE.match(line))
        if is_rule and not _ROW.match(after):
            if kept and _ROW.match(kept[-1]):
                kept.pop()
            continue
        kept.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
