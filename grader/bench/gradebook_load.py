"""A gradebook of a whole university: how long it takes to fill it, and to read it."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader import api
from nbgrader.apps.api import NbGraderAPI
from sqlalchemy import insert

from grader.autograde import gradebook_session
from grader.autograde.course_kit import copy_without_students
from grader.autograde.gradebook_indexes import add_indexes
from grader.course import gradebook_lists
from grader.course.folder import Course
from grader.course.services import export
from grader.errors import UserError

SEED = 2026
AT_ONCE = 500  # students written in one transaction
MORE = 20  # hand-ins written one by one once all others are there


def moved(course: Course, url: str) -> Course:
    """The same course with its gradebook elsewhere; UserError if it is not empty."""
    with course.gradebook() as old:
        course.config.CourseDirectory.db_url = url
        there = Course(course.root, course.config)
        with there.gradebook() as new:
            if new.students or new.assignments:
                raise UserError(f"{url} holds a gradebook: name an empty database.")
            copy_without_students(old.engine, new.engine)
    return there


def measured(
    course: Course, students: int
) -> Iterator[tuple[str, float, float | None]]:
    """What was done, the seconds that it took, and those that nbgrader's own way takes.

    Each assignment is everybody's.
    """
    first = course.assignments()[0]
    with course.gradebook() as gradebook:
        add_indexes(gradebook.engine)
        yield "write all scores", _timed(lambda: _fill(gradebook, students)), None
    one = _timed(lambda: _write_more(course, first)) / MORE
    yield "write one more hand-in", one, None
    yield from _formgrader(NbGraderAPI(config=course.config), first)
    grades = Path(course.root, "bench.csv")
    yield "export everything", _timed(lambda: export(course, grades)), None


def _formgrader(
    pages: NbGraderAPI, assignment: str
) -> Iterator[tuple[str, float, float]]:
    """How long Formgrader's pages wait for what they list."""
    notebook = pages.get_notebooks(assignment)[0]["name"]
    student = pages.get_students()[0]["id"]
    lists = {
        "assignments": pages.get_assignments,
        "hand-ins of one assignment": lambda: pages.get_submissions(assignment),
        "hand-ins of one notebook": lambda: pages.get_notebook_submissions(
            assignment, notebook
        ),
        "students": pages.get_students,
        "hand-ins of one student": lambda: pages.get_student_submissions(student),
    }
    for what, ask in lists.items():
        ours = _timed(ask)
        with gradebook_lists.as_nbgrader_asks():
            yield f"Formgrader's list: {what}", ours, _timed(ask)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@dataclass(frozen=True)
class Notebook:
    """What the gradebook knows of one notebook: ids of its cells, points of checks."""

    assignment: str
    id: str
    grades: tuple[tuple[str, float | None], ...]
    comments: tuple[str, ...]


def _notebooks(gradebook: api.Gradebook) -> list[Notebook]:
    found = []
    for assignment in gradebook.assignments:
        for book in assignment.notebooks:
            checks = [(c.id, c.max_score, c.cell_type) for c in book.grade_cells]
            grades = tuple(
                (i, most if kind == "code" else None) for i, most, kind in checks
            )
            comments = tuple(cell.id for cell in book.solution_cells)
            found.append(Notebook(assignment.id, book.id, grades, comments))
    return found


def _fill(gradebook: api.Gradebook, students: int) -> None:
    notebooks = _notebooks(gradebook)
    names = [f"bench{number:05}" for number in range(students)]
    drawn = random.Random(SEED)
    for start in range(0, students, AT_ONCE):
        rows: dict = {}
        for name in names[start : start + AT_ONCE]:
            person = {"id": name, "first_name": name, "last_name": "Bench"}
            rows.setdefault(api.Student.__table__, []).append(person)
            for notebook in notebooks:
                _add_hand_in(rows, notebook, name, drawn)
        for table, values in rows.items():
            gradebook.db.execute(insert(table), values)
        gradebook.db.commit()


def _add_hand_in(
    rows: dict, notebook: Notebook, student: str, drawn: random.Random
) -> None:
    """Add the rows that nbgrader has for one graded hand-in."""

    def add(kind, **values) -> str:
        made = api.new_uuid()
        rows.setdefault(kind.__table__, []).append({"id": made, **values})
        return made

    ids = {"assignment_id": notebook.assignment, "student_id": student}
    own = add(api.SubmittedAssignment, **ids)
    at = add(api.SubmittedNotebook, assignment_id=own, notebook_id=notebook.id)
    for cell, most in notebook.grades:
        score = None if most is None else most * (drawn.random() > 0.15)
        told = {"auto_score": score, "needs_manual_grade": most is None}
        add(api.Grade, cell_id=cell, notebook_id=at, **told)
    for cell in notebook.comments:
        add(api.Comment, cell_id=cell, notebook_id=at)


def _write_more(course: Course, assignment: str) -> None:
    """Enter hand-ins one by one, as who grades them does."""
    gradebook = gradebook_session.opened(course)
    for number in range(MORE):
        name = f"more{number:03}"
        gradebook.update_or_create_student(name)
        submission = gradebook.update_or_create_submission(assignment, name)
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                grade.auto_score, grade.needs_manual_grade = 1.0, False
        gradebook_session.commit()
    gradebook_session.forget(course)
