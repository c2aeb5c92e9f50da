"""The cells of a master: percent text in which every answer is only a reference.

A cell marker may name what belongs there, and the build puts it in:

    # %% setup=true                                the locked first code cell, as it is
    # %% carry="sigmoid"                           answers of earlier notebooks, or
                                                   what has no gap in this one; locked
    # %% exercise="sigmoid"                        source from solutions/<notebook>.py
    # %% check="sigmoid" points=5                  check("sigmoid", points=5)
    # %% [markdown] written="words" points=5       section from solutions/<notebook>.md
    # %% [markdown] lecture=3                      a slide and its minutes, read by
                                                   slide_text.py; not handed out
    # %% lecture=true                              run for the slides alone

Any cell may carry covers="S2.AN.1 ..." (what it teaches or asks), and an exercise
shown="name ..." (those of its answers that the lesson states in its own text). None
of these keys reaches a built notebook.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jupytext

from grader.authoring.solution_text import Answers
from grader.course.source import CourseSource
from grader.errors import UserError

REFERENCES = ("setup", "carry", "exercise", "check", "written", "lecture")
OWN_TEXT = ("setup", "lecture")  # these hold what they say themselves
# Jupytext's own notes on how a cell was spelled.
SPELLING = {"cell_marker", "lines_to_next_cell", "lines_to_end_of_cell_marker"}


@dataclass(frozen=True)
class Cell:
    """One cell of a master: its kind, what it refers to, its own text and keys."""

    kind: str  # its form, or one of REFERENCES
    form: str  # "text", "code" or "raw"
    name: str  # what a reference names, else empty
    source: str
    keys: dict[str, Any]
    line: int

    @property
    def names(self) -> list[str]:
        """Functions and classes of an exercise, as a rule one, or carried over."""
        return self.name.split()

    @property
    def grade_id(self) -> str:
        """Identity of the cell in nbgrader, empty for cells it does not know."""
        if self.kind in ("text", "code", "raw", "lecture"):
            return ""
        if self.kind == "setup":
            return "setup"
        prefix = {"check": "check_", "carry": "carry_"}.get(self.kind, "")
        return prefix + self.names[0]

    def words(self, key: str) -> tuple[str, ...]:
        """Value of a key that lists names, as a tuple."""
        return tuple(str(self.keys.get(key, "")).split())


@dataclass(frozen=True)
class Master:
    """One master with the answers it refers to."""

    path: Path
    cells: tuple[Cell, ...]
    answers: Answers
    source: CourseSource
    earlier: dict[str, str] = field(default_factory=dict)  # what may be carried over

    @property
    def assignment(self) -> str:
        """Name of the assignment, such as 01_neuron."""
        return self.path.parent.name

    @property
    def notebook(self) -> str:
        """Name of the notebook, such as neuron."""
        return self.path.stem

    @property
    def handed_out(self) -> tuple[Cell, ...]:
        """Cells of the notebook: all but those for the lecture alone."""
        return tuple(cell for cell in self.cells if cell.kind != "lecture")

    @property
    def where(self) -> str:
        """Path from the repository's root, for messages."""
        return f"notebooks/{self.assignment}/{self.path.name}"


@dataclass(frozen=True)
class Exercise:
    """One graded item: its points, what it covers, what the lesson itself shows."""

    name: str
    kind: str  # "code" or "written"
    points: float
    covers: tuple[str, ...]
    shown: tuple[str, ...]


def read_cells(text: str, where: str) -> Iterator[Cell]:
    """Cells of a percent text in their order, as jupytext understands it."""
    try:
        found = jupytext.reads(text, fmt="py:percent").cells
    except Exception as error:
        reason = str(error).strip().splitlines()[0]
        raise UserError(
            f"{where} is not a percent-text notebook ({reason}): mend it."
        ) from error
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line[:4] == "# %%"]
    lines = [1] * (len(found) - len(lines)) + lines  # text before the first marker
    for cell, line in zip(found, lines, strict=False):
        keys = {k: v for k, v in cell.metadata.items() if k not in SPELLING}
        refers = [kind for kind in REFERENCES if kind in keys]
        kind = {"markdown": "text"}.get(cell.cell_type, cell.cell_type)
        name = str(keys[refers[0]]) if refers else ""
        yield Cell(refers[0] if refers else kind, kind, name, cell.source, keys, line)


def exercises(master: Master) -> list[Exercise]:
    """Graded items in the order of the notebook."""
    gaps = {n: c for c in master.cells if c.kind == "exercise" for n in c.names}
    return [
        Exercise(
            name=cell.name,
            kind="code" if cell.kind == "check" else "written",
            points=cell.keys["points"],
            **_course_keys(gaps.get(cell.name, cell), cell),
        )
        for cell in master.cells
        if cell.kind in ("check", "written")
    ]


def _course_keys(gap: Cell, check: Cell) -> dict[str, tuple[str, ...]]:
    """What tests of the course and the lint read, at the gap or at its check."""
    return {
        key: tuple(dict.fromkeys(gap.words(key) + check.words(key)))
        for key in ("covers", "shown")
    }


def fault(master: Master, cell: Cell, what: str, mend: str) -> UserError:
    """Error about one cell: what is wrong, where it stands, how to mend it."""
    return UserError(f"{what} in {master.where} line {cell.line}: {mend}.")
