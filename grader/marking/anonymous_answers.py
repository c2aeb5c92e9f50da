"""What students wrote, read from their graded notebooks, identical answers together."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from grader.autograde.hand_marks import answer_print
from grader.course.folder import Course
from grader.marking.graded_notebook import Part, cells_of
from grader.marking.store import TASK, Question, State

_HEADING = re.compile(r"\s*#+\s")


@dataclass(frozen=True)
class Answer:
    """One answer, by however many students."""

    name: str  # a fingerprint, which says nothing about who wrote it
    parts: tuple[Part, ...]
    empty: bool
    states: tuple[State, ...]

    @property
    def text(self) -> str:
        """The answer as plain text."""
        texts = (text for part in self.parts for text in (part.source, part.printed))
        return "\n\n".join(filter(None, texts))


def answers(
    course: Course, assignment: str, question: Question, states: Iterable[State]
) -> list[Answer]:
    """The answers to a question, in an order that tells nothing about students.

    The order is the same each time; what is empty comes last. Whose notebook is not
    there or lacks the cell has an empty answer.
    """
    untouched = _parts(course.at("release", assignment), question)
    groups: dict[str, tuple[tuple[Part, ...], list[State]]] = {}
    for state in sorted(states, key=lambda state: state.grade_id):
        folder = course.at("autograded", assignment, state.student)
        parts = _parts(folder, question)
        parts = () if _is_empty(parts, untouched) else parts
        groups.setdefault(_name(parts), (parts, []))[1].append(state)
    found = [
        Answer(name, parts, not parts, tuple(same))
        for name, (parts, same) in groups.items()
    ]
    return sorted(found, key=lambda answer: (answer.empty, _shuffled(answer, question)))


def _name(parts: tuple[Part, ...]) -> str:
    return answer_print("\n\n".join(part.written for part in parts))


def _shuffled(answer: Answer, question: Question) -> str:
    """A place that depends on the question and the answer and on nothing else."""
    return hashlib.sha256(f"{question.key} {answer.name}".encode()).hexdigest()


def introduction(course: Course, assignment: str, question: Question) -> str:
    """The Markdown above an answer in what students got, from its last heading on."""
    cells = cells_of(course.at("release", assignment) / f"{question.notebook}.ipynb")
    above: list[str] = []
    for cell in cells:
        if cell.name == question.name:
            told = [cell.part.source] if question.kind == TASK else []
            return "\n\n".join([*above, *told])
        plain = cell.part.kind == "markdown" and not cell.marked
        begins = not plain or _HEADING.match(cell.part.source)
        above = [*([] if begins else above), *([cell.part.source] if plain else [])]
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
    order: dict[tuple[str, str], int] = {}
    for name in dict.fromkeys(question.notebook for question in questions):
        cells = cells_of(course.at("release", assignment) / f"{name}.ipynb")
        order |= {(name, cell.name): number for number, cell in enumerate(cells)}
    last = len(order)
    return sorted(
        questions,
        key=lambda q: (q.notebook, order.get((q.notebook, q.name), last), q.name),
    )


def _is_empty(parts: tuple[Part, ...], untouched: tuple[Part, ...]) -> bool:
    """Whether nothing was written, or nothing changed in what students got."""
    written = [part.written for part in parts]
    return not any(written) or written == [part.written for part in untouched]


def _parts(folder: Path, question: Question) -> tuple[Part, ...]:
    """The cells of one answer in a notebook; of a task those that follow it."""
    cells = cells_of(folder / f"{question.notebook}.ipynb")
    names = [cell.name for cell in cells]
    if question.name not in names:
        return ()
    at = names.index(question.name)
    if question.kind != TASK:
        return (cells[at].part,)
    own = takewhile(lambda cell: not cell.name, cells[at + 1 :])
    return tuple(cell.part for cell in own)
