"""Model solutions for the pages of feedback, from the date on that the course sets."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import nbformat

from grader.report.score_rows import exercise_name, tags

MODEL_ANSWER = re.compile(r"\*\*Model answer\.\*\* (.+?)(?:\n\n|\Z)", re.DOTALL)
_MARK = re.compile(r"^[ \t]*### (?:BEGIN|END) SOLUTION[^\n]*\n?", re.MULTILINE)


def shown_by_now(after: Mapping[str, str], assignment: str) -> bool:
    """Whether the date of an assignment has come; dates are in ISO form, with zone."""
    date = after.get(assignment, "")
    return date != "" and datetime.now(UTC) >= datetime.fromisoformat(date)


def model_solutions(source: Path) -> dict[str, str]:
    """Source of each model solution by exercise: code, or Markdown of a model answer.

    source is the instructor's notebook; a rubric is never part of what is given.
    """
    if not source.is_file():
        return {}
    cells = nbformat.read(source, as_version=4).cells
    return {name: text for name, text in _solutions(cells) if text}


def _solutions(cells: Iterable[Mapping]) -> Iterable[tuple[str, str]]:
    for cell in cells:
        if tags(cell).get("solution"):
            name = exercise_name(str(tags(cell).get("grade_id", "")))
            if cell["cell_type"] == "code":
                yield name, _MARK.sub("", cell["source"]).strip()
            elif answer := MODEL_ANSWER.search(cell["source"]):
                yield name, answer[1]
