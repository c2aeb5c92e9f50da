"""What marking reads of a notebook: sources, printed text, pictures."""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from grader.autograde.hand_marks import normal
from grader.report.safe_text import image_data

LONGEST = 5000  # characters of what a cell printed
DRAWN = "image/png"


class Part(NamedTuple):
    """A cell of an answer: its source, and what was put into it or came out of it."""

    kind: str
    source: str
    printed: str = ""
    attached: str = ""  # pictures pasted into text, as JSON
    drawn: tuple[str, ...] = ()  # pictures that came out of code, as addresses

    @property
    def written(self) -> str:
        """What the student put there."""
        return f"{self.source}\n{self.attached}" if self.attached else self.source


class Cell(NamedTuple):
    """A cell of a notebook; marked tells that a student answers there, or earns."""

    name: str
    marked: bool
    part: Part


def cells_of(path: Path) -> tuple[Cell, ...]:
    """The cells of a notebook but for rubrics; nothing where there is none."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError):
        return ()


@functools.lru_cache(maxsize=512)  # a large class; read again when a file changes
def _read(path: Path, changed: int) -> tuple[Cell, ...]:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    own = (c for c in cells if not c["metadata"].get("grader", {}).get("rubric"))
    return tuple(map(_cell, own))


def _cell(cell: Mapping) -> Cell:
    marks = cell["metadata"].get("nbgrader", {})
    marked = bool(marks.get("grade") or marks.get("solution") or marks.get("task"))
    outputs = cell.get("outputs", [])
    printed = "\n".join(filter(None, map(_printed, outputs)))[:LONGEST]
    attached = cell.get("attachments")
    by_hand = marks.get("grade") and marks.get("solution")  # others only fill memory
    part = Part(
        cell["cell_type"],
        normal("".join(cell["source"])),
        printed,
        json.dumps(attached, sort_keys=True) if attached else "",
        tuple(filter(None, map(_drawn, outputs))) if by_hand else (),
    )
    return Cell(marks.get("grade_id", ""), marked, part)


def _printed(output: Mapping) -> str:
    """An output as text; that of a picture says nothing."""
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}"
    data = output.get("data", {})
    text = "" if DRAWN in data else data.get("text/plain", "")
    return "".join(output.get("text") or text).rstrip()


def _drawn(output: Mapping) -> str | None:
    return image_data(DRAWN, output.get("data", {}).get(DRAWN, ""))
