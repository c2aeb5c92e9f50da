"""The lists of Formgrader, asked of the gradebook in seconds for thousands of students.

For the hand-ins of one assignment nbgrader adds up the points of all of them, six times
over, and for one notebook asks for each student on its own: a page for 5,000 students
takes 17 to 22 seconds. Here each list is one question about what it shows. Rows, keys
and numbers are nbgrader's, and so is everything else.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)
from sqlalchemy import ColumnElement, Table, case, func, select
from sqlalchemy.orm import contains_eager

GRADED: Table = GradeCell.__table__
TASKS: Table = TaskCell.__table__
KINDS = {
    "code": (GRADED, "code"),
    "written": (GRADED, "markdown"),
    "task": (TASKS, "markdown"),
}
FLAGS = "needs_manual_grade", "failed_tests"


def submission_dicts(self: Gradebook, assignment_id: str) -> list[dict]:
    """All hand-ins of an assignment with their points, one dict each."""
    about = {
        "id": SubmittedAssignment.id, "name": Assignment.name,
        "timestamp": SubmittedAssignment.timestamp,
        "first_name": Student.first_name, "last_name": Student.last_name,
        "student": Student.id,
    }  # fmt: skip
    asked = _with_points(about, FLAGS[:1]).where(Assignment.name == assignment_id)
    one = SubmittedAssignment.id, Assignment.id, Student.id
    return _told(self, asked.group_by(*one))


def notebook_submission_dicts(
    self: Gradebook, notebook_id: str, assignment_id: str
) -> list[dict]:
    """All hand-ins of one notebook with their points, one dict each."""
    about = {
        "id": SubmittedNotebook.id, "name": Notebook.name, "student": Student.id,
        "first_name": Student.first_name, "last_name": Student.last_name,
        "flagged": SubmittedNotebook.flagged,
    }  # fmt: skip
    asked = _with_points(about, FLAGS).where(
        Assignment.name == assignment_id, Notebook.name == notebook_id
    )
    one = SubmittedNotebook.id, Notebook.id, Student.id
    return _told(self, asked.group_by(*one))


def notebook_submissions(
    self: Gradebook, notebook: str, assignment: str
) -> list[SubmittedNotebook]:
    """All hand-ins of one notebook, each with what Formgrader asks it for."""
    whose = SubmittedNotebook.assignment
    found = (
        self.db.query(SubmittedNotebook)
        .join(SubmittedNotebook.notebook)
        .join(whose)
        .join(SubmittedAssignment.assignment)
        .join(SubmittedAssignment.student)
        .where(Notebook.name == notebook, Assignment.name == assignment)
        .options(
            contains_eager(SubmittedNotebook.notebook),
            contains_eager(whose).contains_eager(SubmittedAssignment.student),
        )
    )
    return found.all()


def student_dicts(self: Gradebook) -> list[dict]:
    """All students with their points in all assignments, one dict each."""
    most = sum(assignment.max_score for assignment in self.assignments)
    if not most:
        return [student.to_dict() for student in self.students]
    notebooks = (
        select(Grade.notebook_id, func.sum(Grade.score).label("score"))
        .group_by(Grade.notebook_id)
        .subquery()
    )
    students = (
        select(
            SubmittedAssignment.student_id, func.sum(notebooks.c.score).label("score")
        )
        .join(SubmittedNotebook, SubmittedNotebook.id == notebooks.c.notebook_id)
        .join(SubmittedAssignment)
        .group_by(SubmittedAssignment.student_id)
        .subquery()
    )
    asked = select(
        Student.id, Student.first_name, Student.last_name, Student.email,
        func.coalesce(students.c.score, 0.0).label("score"), Student.lms_user_id,
    ).outerjoin(students, Student.id == students.c.student_id)  # fmt: skip
    rows = self.db.execute(asked).mappings()
    return [{**row, "max_score": most} for row in rows]


def average_assignment_score(self: Gradebook, assignment_id: str) -> float:
    """The mean of the points of all hand-ins of an assignment."""
    many = self.find_assignment(assignment_id).num_submissions
    asked = (
        select(func.coalesce(func.sum(Grade.score), 0.0))
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment)
        .join(Assignment)
        .where(Assignment.name == assignment_id)
    )
    return self.db.execute(asked).scalar_one() / many if many else 0.0


def _with_points(about: dict, flags: Iterable[str]):
    """Ask for columns, the points of each kind of cell, and grades with a flag."""
    columns = [column.label(name) for name, column in about.items()]
    for kind, (table, cell_type) in KINDS.items():
        columns += [
            _total(Grade.score, table, cell_type).label(f"{kind}_score"),
            _total(table.c.max_score, table, cell_type).label(f"max_{kind}_score"),
        ]
    columns += [
        func.max(case((getattr(Grade, flag), 1), else_=0)).label(flag) for flag in flags
    ]
    return (
        select(*columns)
        .select_from(SubmittedAssignment)
        .join(SubmittedAssignment.assignment)
        .join(SubmittedAssignment.student)
        .join(SubmittedNotebook)
        .join(SubmittedNotebook.notebook)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .outerjoin(GRADED, GRADED.c.id == Grade.cell_id)
        .outerjoin(TASKS, TASKS.c.id == Grade.cell_id)
    )


def _total(points: ColumnElement, table: Table, cell_type: str) -> ColumnElement:
    """The sum of these over the grades of one kind of cell."""
    return func.sum(case((table.c.cell_type == cell_type, points), else_=0.0))


def _told(gradebook: Gradebook, asked) -> list[dict]:
    """The rows, with the points of all kinds together, as nbgrader tells them."""
    rows = [dict(row) for row in gradebook.db.execute(asked).mappings()]
    for row in rows:
        row["score"] = sum(row[f"{kind}_score"] for kind in KINDS)
        row["max_score"] = sum(row[f"max_{kind}_score"] for kind in KINDS)
        row |= {flag: bool(row[flag]) for flag in FLAGS if flag in row}
    return rows


OURS: dict[str, Callable] = {
    ask.__name__: ask
    for ask in (
        submission_dicts, notebook_submission_dicts, notebook_submissions,
        student_dicts, average_assignment_score,
    )
}  # fmt: skip
NBGRADERS = {name: getattr(Gradebook, name) for name in OURS}


def install() -> None:
    """Let every gradebook of this process answer so."""
    _put(OURS)


@contextmanager
def as_nbgrader_asks() -> Iterator[None]:
    """For a comparison: let gradebooks of this process answer in nbgrader's own way."""
    _put(NBGRADERS)
    try:
        yield
    finally:
        install()


def _put(ways: dict[str, Callable]) -> None:
    """Let gradebooks ask in these ways."""
    for name, ask in ways.items():
        setattr(Gradebook, name, ask)
