"""What students wrote, read from their graded notebooks, identical answers together."""

import functools
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from grader.autograde.hand_marks import answer_print, normal
from grader.course.folder import Course
from grader.marking.store import TASK, Question, State

LONGEST = 5000  # characters of what a cell printed
_HEADING = re.compile(r"\s*#+\s")


@dataclass(frozen=True)
class Answer:
    """One answer, by however many students.

    parts are the cells it consists of, each (cell type, source, text of the outputs).
    """

    name: str  # a fingerprint, which says nothing about who wrote it
    parts: tuple[tuple[str, str, str], ...]
    empty: bool
    states: tuple[State, ...]

    @property
    def text(self) -> str:
        """The answer as plain text."""
        return "\n\n".join(
            filter(None, (part for _, *two in self.parts for part in two))
        )


def answers(
    course: Course, assignment: str, question: Question, states: Iterable[State]
) -> list[Answer]:
    """The answers to a question, in an order that tells nothing about students.

    The order is the same each time; what is empty comes last. Whose notebook is not
    there or lacks the cell has an empty answer.
    """
    untouched = _parts(course.at("release", assignment), question)
    groups: dict[tuple, list[State]] = {}
    for state in sorted(states, key=lambda state: state.grade_id):
        folder = course.at("autograded", assignment, state.student)
        parts = _parts(folder, question)
        parts = () if _is_empty(parts, untouched) else parts
        groups.setdefault(parts, []).append(state)
    found = [
        Answer(_name(parts), parts, not parts, tuple(same))
        for parts, same in groups.items()
    ]
    return sorted(found, key=lambda answer: (answer.empty, _shuffled(answer, question)))


def _name(parts: tuple) -> str:
    return answer_print("\n\n".join(source for _, source, _ in parts))


def _shuffled(answer: Answer, question: Question) -> str:
    """A place that depends on the question and the answer and on nothing else."""
    return hashlib.sha256(f"{question.key} {answer.name}".encode()).hexdigest()


def introduction(course: Course, assignment: str, question: Question) -> str:
    """The Markdown above an answer in what students got, from its last heading on."""
    cells = _cells(course.at("release", assignment) / f"{question.notebook}.ipynb")
    above: list[str] = []
    for cell in cells:
        if cell.name == question.name:
            told = [cell.source] if question.kind == TASK else []
            return "\n\n".join([*above, *told])
        plain = cell.kind == "markdown" and not cell.marked
        begins = not plain or _HEADING.match(cell.source)
        above = [*([] if begins else above), *([cell.source] if plain else [])]
    return ""


def unchanged(
    course: Course, assignment: str, question: Question, answer: str, who: Iterable[str]
) -> bool:
    """Whether the answer of these students is still the one of that name."""
    untouched = _parts(course.at("release", assignment), question)
    for student in who:
        parts = _parts(course.at("autograded", assignment, student), question)
        if _name(() if _is_empty(parts, untouched) else parts) != answer:
            return False
    return True


def in_order(course: Course, assignment: str, questions: list[Question]):
    """Questions as they follow each other in the notebooks."""
    order = {}
    for name in dict.fromkeys(question.notebook for question in questions):
        cells = _cells(course.at("release", assignment) / f"{name}.ipynb")
        order |= {(name, cell.name): number for number, cell in enumerate(cells)}
    last = len(order)
    return sorted(
        questions,
        key=lambda q: (q.notebook, order.get((q.notebook, q.name), last), q.name),
    )


def _is_empty(parts: tuple, untouched: tuple) -> bool:
    """Whether nothing was written, or nothing changed in what students got."""
    return parts == untouched or not any(source for _, source, _ in parts)


def _parts(folder: Path, question: Question) -> tuple[tuple[str, str, str], ...]:
    """The cells of one answer in a notebook; of a task those that follow it."""
    cells = _cells(folder / f"{question.notebook}.ipynb")
    names = [cell.name for cell in cells]
    if question.name not in names:
        return ()
    at = names.index(question.name)
    if question.kind != TASK:
        return (cells[at].part,)
    own = takewhile(lambda cell: not cell.name, cells[at + 1 :])
    return tuple(cell.part for cell in own)


class _Cell(NamedTuple):
    """What marking needs of a cell; marked tells that it can earn points."""

    name: str
    kind: str
    source: str
    outputs: str
    marked: bool

    @property
    def part(self) -> tuple[str, str, str]:
        return self.kind, normal(self.source), self.outputs


def _cells(path: Path) -> tuple[_Cell, ...]:
    """The cells of a notebook; nothing where there is none."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError):
        return ()


@functools.lru_cache(maxsize=512)  # a large class; read again when a file changes
def _read(path: Path, changed: int) -> tuple[_Cell, ...]:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    own = (c for c in cells if not c["metadata"].get("grader", {}).get("rubric"))
    return tuple(map(_cell, own))


def _cell(cell: Mapping) -> _Cell:
    told = cell["metadata"].get("nbgrader", {})
    marked = bool(told.get("grade") or told.get("solution") or told.get("task"))
    said = "\n".join(filter(None, map(_said, cell.get("outputs", []))))
    source = "".join(cell["source"])
    name = told.get("grade_id", "")
    return _Cell(name, cell["cell_type"], source, said[:LONGEST], marked)


def _said(output: Mapping) -> str:
    """An output as text."""
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}"
    text = output.get("text") or output.get("data", {}).get("text/plain", "")
    return "".join(text).rstrip()
