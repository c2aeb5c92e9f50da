"""Marks by hand in nbgrader's gradebook: read, and saved unless somebody was faster.

Everything is read from the tables themselves, never from objects that SQLAlchemy keeps:
another marker, Formgrader or a grading run may have written a moment ago.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    GradeCell,
    Notebook,
    SolutionCell,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
    new_uuid,
)
from sqlalchemy import and_, func, select, update

from grader.autograde.hand_marks import HandMark, mark_of

grade, comment, cell = Grade.__table__, Comment.__table__, BaseCell.__table__
grade_cell, task_cell = GradeCell.__table__, TaskCell.__table__
solution_cell, notebook = SolutionCell.__table__, Notebook.__table__
assignment, hand_mark = Assignment.__table__, HandMark.__table__
handed_in, notebook_in = SubmittedAssignment.__table__, SubmittedNotebook.__table__

TASK = "task"


@dataclass(frozen=True)
class Question:
    """A cell that a person has to mark; kind is markdown, code or task."""

    notebook: str
    name: str
    points: float
    kind: str

    @property
    def key(self) -> str:
        """What tells it from all other questions of an assignment."""
        return f"{self.notebook}/{self.name}"


@dataclass(frozen=True)
class Mark:
    """What a person gives: points or None, a comment, points of each rubric line."""

    score: float | None
    comment: str = ""
    given: tuple[float, ...] = ()


@dataclass(frozen=True)
class State:
    """What the gradebook has on one answer."""

    grade_id: str
    student: str
    mark: Mark
    waits: bool
    auto: float | None = None
    earlier: float | None = None

    @property
    def tag(self) -> str:
        """Changes whenever somebody changes the mark."""
        told = [self.mark.score, self.mark.comment, self.waits, *self.mark.given]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:12]


class StaleError(Exception):
    """Some of the answers were marked by somebody else since they were shown."""


class Marks:
    """The marks by hand of one assignment, in an open nbgrader gradebook."""

    def __init__(self, gradebook, name: str):
        self.session, self.assignment = gradebook.db, name

    def questions(self) -> list[Question]:
        """All cells that a person marks: written answers, code to read, tasks."""
        found: list[Question] = []
        answered = {row[:2] for row in self._cells(solution_cell)}
        columns = grade_cell.c.max_score, grade_cell.c.cell_type
        for within, name, points, kind in self._cells(grade_cell, *columns):
            if (within, name) in answered:
                found.append(Question(within, name, points, kind))
        for within, name, points in self._cells(task_cell, task_cell.c.max_score):
            found.append(Question(within, name, points, TASK))
        return found

    def _cells(self, table, *columns):
        """Notebook, name and columns of all cells of a kind in the assignment."""
        query = (
            select(notebook.c.name, cell.c.name, *columns)
            .join_from(table, cell, table.c.id == cell.c.id)
            .join(notebook, cell.c.notebook_id == notebook.c.id)
            .join(assignment, notebook.c.assignment_id == assignment.c.id)
            .where(assignment.c.name == self.assignment)
        )
        return [tuple(row) for row in self.session.execute(query)]

    def states(self, question: Question) -> dict[str, State]:
        """Everybody's mark on a question, by grade id, as it is at this moment."""
        said = (
            select(comment.c.notebook_id, comment.c.manual_comment)
            .join_from(comment, cell, comment.c.cell_id == cell.c.id)
            .where(cell.c.name == question.name)
            .subquery()
        )
        query = (
            select(
                grade.c.id, handed_in.c.student_id, grade.c.auto_score,
                grade.c.manual_score, grade.c.needs_manual_grade,
                said.c.manual_comment, hand_mark.c.given,
                func.coalesce(hand_mark.c.held, hand_mark.c.earlier),
            )
            .join_from(grade, cell, grade.c.cell_id == cell.c.id)
            .join(notebook_in, grade.c.notebook_id == notebook_in.c.id)
            .join(notebook, notebook_in.c.notebook_id == notebook.c.id)
            .join(handed_in, notebook_in.c.assignment_id == handed_in.c.id)
            .join(assignment, handed_in.c.assignment_id == assignment.c.id)
            .outerjoin(said, said.c.notebook_id == grade.c.notebook_id)
            .outerjoin(hand_mark, hand_mark.c.grade_id == grade.c.id)
            .where(and_(assignment.c.name == self.assignment,
                        notebook.c.name == question.notebook,
                        cell.c.name == question.name))
        )  # fmt: skip
        return {row[0]: _state(*row) for row in self.session.execute(query)}

    def waiting(self) -> dict[str, int]:
        """How many answers to each question, by key, wait for a mark."""
        query = (
            select(notebook.c.name, cell.c.name)
            .join_from(grade, cell, grade.c.cell_id == cell.c.id)
            .join(notebook, cell.c.notebook_id == notebook.c.id)
            .join(assignment, notebook.c.assignment_id == assignment.c.id)
            .where(assignment.c.name == self.assignment)
            .where(grade.c.needs_manual_grade)
        )
        counted: dict[str, int] = {}
        for row in self.session.execute(query):
            key = "/".join(row)
            counted[key] = counted.get(key, 0) + 1
        return counted

    def save(self, question: Question, seen: Mapping[str, str], mark: Mark) -> None:
        """Give all the answers in seen the same mark, or none of them.

        seen has the tag of each answer, by grade id, as it was shown. StaleError if the
        gradebook has moved on, and nothing is written.
        """
        try:
            self._lock(seen)
            states = self.states(question)
            if any(n not in states or states[n].tag != tag for n, tag in seen.items()):
                raise StaleError
            for grade_id in seen:
                self._write(question, states[grade_id], mark)
            self.session.commit()
        except BaseException:
            self.session.rollback()
            raise

    def _lock(self, grade_ids: Iterable[str]) -> None:
        """Keep all others from writing until the end of the transaction.

        An UPDATE that changes nothing, since SQLite has no SELECT FOR UPDATE.
        """
        same = {"needs_manual_grade": grade.c.needs_manual_grade}
        query = update(grade).where(grade.c.id.in_(list(grade_ids))).values(same)
        self.session.execute(query)

    def _write(self, question: Question, old: State, mark: Mark) -> None:
        # The rule of Formgrader: it waits if neither it nor anybody gave points.
        waits = mark.score is None and old.auto is None
        self.session.execute(
            update(grade)
            .where(grade.c.id == old.grade_id)
            .values(manual_score=mark.score, needs_manual_grade=waits)
        )
        row = mark_of(self.session, old.grade_id)
        row.points, row.held = mark.given, None
        if mark.comment != old.mark.comment:
            self._comment(question, old.grade_id, mark.comment or None)

    def _comment(self, question: Question, grade_id: str, text: str | None) -> None:
        """Write nbgrader's comment on an answer, or take it away."""
        within, of_cell = self.session.execute(
            select(grade.c.notebook_id, grade.c.cell_id).where(grade.c.id == grade_id)
        ).one()
        cells = select(cell.c.id).where(cell.c.name == question.name)
        written = self.session.execute(
            update(comment)
            .where(comment.c.notebook_id == within, comment.c.cell_id.in_(cells))
            .values(manual_comment=text)
        )
        if not written.rowcount:
            row = {"id": new_uuid(), "notebook_id": within, "cell_id": of_cell}
            self.session.execute(comment.insert().values(**row, manual_comment=text))


def _state(grade_id, student, auto, score, waits, said, given, earlier) -> State:
    mark = Mark(score, said or "", tuple(json.loads(given)) if given else ())
    return State(grade_id, student, mark, bool(waits), auto, earlier)
