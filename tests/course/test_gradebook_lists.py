"""Formgrader's lists tell what nbgrader's own questions tell, row for row."""

import importlib.util
import random
from datetime import UTC, datetime

import pytest
from nbgrader import api
from sqlalchemy import event

from grader.course import gradebook_lists
from grader.course.schema_version import read_here

LISTS = (
    "submission_dicts", "notebook_submission_dicts", "notebook_submissions",
    "student_dicts", "average_assignment_score",
)  # fmt: skip
SHEETS = {"a": ("one", "two"), "b": ("one",)}


@pytest.fixture(scope="module")
def plain():
    """nbgrader's own module, loaded once more: nobody has changed its gradebook."""
    spec = importlib.util.find_spec("nbgrader.api")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.Gradebook is not api.Gradebook
    return module


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A gradebook in which there is one of everything, and chance for the rest."""
    read_here()
    address = f"sqlite:///{tmp_path_factory.mktemp('lists') / 'gradebook.db'}"
    draw = random.Random(5)
    with api.Gradebook(address) as book:
        book.add_assignment("nobody")
        for sheet, notebooks in SHEETS.items():
            book.add_assignment(sheet)
            for name in notebooks:
                _add_cells(book, name, sheet)
        for number in range(12):
            who = f"student{number}"
            book.add_student(who, first_name="Ada", last_name=f"L{number}", email="x@y")
            for sheet in list(SHEETS)[: number % 3]:
                at = datetime(2026, 11, number + 1, tzinfo=UTC)
                with book.db.no_autoflush:
                    book.add_submission(sheet, who, timestamp=at)
                _grade(book, sheet, who, draw)
    return address


def _add_cells(book, notebook, sheet):
    where = notebook, sheet
    book.add_notebook(*where)
    for number in range(3):
        book.add_grade_cell(f"c{number}", *where, max_score=number, cell_type="code")
    book.add_grade_cell("words", *where, max_score=4, cell_type="markdown")
    if notebook == "two":
        book.add_task_cell("task", *where, max_score=2.5, cell_type="markdown")


def _grade(book, sheet, who, draw):
    for submitted in book.find_submission(sheet, who).notebooks:
        submitted.flagged = draw.random() < 0.3
        for grade in submitted.grades:
            grade.auto_score = draw.choice([None, 0.0, grade.cell.max_score])
            grade.manual_score = draw.choice([None, None, 1.5])
            grade.extra_credit = draw.choice([None, 0.25])
            grade.needs_manual_grade = draw.random() < 0.1
    book.db.commit()


def ours(monkeypatch):
    for name in LISTS:
        monkeypatch.setattr(api.Gradebook, name, getattr(gradebook_lists, name))
    return api.Gradebook


def told(rows: list[dict]) -> list[dict]:
    """Rows in one order, sums to a millionth: they are added up in another order."""
    rows = [
        {k: round(v, 6) if isinstance(v, float) else v for k, v in row.items()}
        for row in rows
    ]
    return sorted(rows, key=lambda row: row["id"])


def whose(notebooks: list) -> dict:
    """Students of submitted notebooks."""
    return {notebook.id: notebook.student.id for notebook in notebooks}


@pytest.mark.parametrize("sheet", [*SHEETS, "nobody", "unknown"])
def test_hand_ins_of_an_assignment(address, plain, monkeypatch, sheet):
    with plain.Gradebook(address) as before, ours(monkeypatch)(address) as now:
        expected = told(before.submission_dicts(sheet))
        assert told(now.submission_dicts(sheet)) == expected
    assert bool(expected) == (sheet in SHEETS)


@pytest.mark.parametrize("sheet", [*SHEETS, "nobody"])
def test_hand_ins_of_a_notebook(address, plain, monkeypatch, sheet):
    with plain.Gradebook(address) as before, ours(monkeypatch)(address) as now:
        for name in SHEETS.get(sheet, ["one"]):
            expected = told(before.notebook_submission_dicts(name, sheet))
            assert told(now.notebook_submission_dicts(name, sheet)) == expected
            rows = {
                nb.id: nb.student.id for nb in before.notebook_submissions(name, sheet)
            }
            found = now.notebook_submissions(name, sheet)
            assert {nb.id: nb.student.id for nb in found} == rows


def test_students(address, plain, monkeypatch):
    with plain.Gradebook(address) as before, ours(monkeypatch)(address) as now:
        expected = told(before.student_dicts())
        assert told(now.student_dicts()) == expected
    assert len({row["score"] for row in expected}) > 3


def test_students_before_anything_is_worth_points(plain, monkeypatch, tmp_path):
    read_here()
    address = f"sqlite:///{tmp_path / 'gradebook.db'}"
    with ours(monkeypatch)(address) as now:
        now.add_student("ada")
        told_now = now.student_dicts()
    with plain.Gradebook(address) as before:
        assert told_now == before.student_dicts()


@pytest.mark.parametrize("sheet", [*SHEETS, "nobody"])
def test_the_mean_of_an_assignment(address, plain, monkeypatch, sheet):
    with plain.Gradebook(address) as before, ours(monkeypatch)(address) as now:
        expected = before.average_assignment_score(sheet)
        assert now.average_assignment_score(sheet) == pytest.approx(expected)


def test_lists_take_one_question_however_many_hand_ins(address, monkeypatch):
    """Where each student is asked for alone, a page for thousands takes minutes."""
    with ours(monkeypatch)(address) as now:
        asked = []
        event.listen(
            now.engine, "before_cursor_execute", lambda *about: asked.append(about[2])
        )
        for nb in now.notebook_submissions("one", "a"):
            assert nb.student.id
            assert nb.name == "one"
        now.notebook_submission_dicts("one", "a")
        now.submission_dicts("a")
    assert len(asked) == 3


def test_a_course_configured_has_these_lists(monkeypatch):
    for name in LISTS:
        monkeypatch.setattr(api.Gradebook, name, None)
    gradebook_lists.install()
    for name in LISTS:
        assert getattr(api.Gradebook, name) is getattr(gradebook_lists, name)
    with gradebook_lists.as_nbgrader_asks():
        asked = {getattr(api.Gradebook, name).__module__ for name in LISTS}
        assert asked == {"nbgrader.api"}
    assert api.Gradebook.student_dicts is gradebook_lists.student_dicts
