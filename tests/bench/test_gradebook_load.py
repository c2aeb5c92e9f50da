"""A filled gradebook is one that nbgrader reads, and its indexes change no answer."""

import pytest
from nbgrader.apps.api import NbGraderAPI
from sqlalchemy import inspect

from grader.autograde.gradebook_indexes import WANTED, add_indexes
from grader.bench import gradebook_load
from grader.course.log_redirect import chatter_into
from grader.errors import UserError
from tests.course.stub_course import ASSIGNMENT, make_course

pytestmark = pytest.mark.slow
STUDENTS = 30


@pytest.fixture
def course(tmp_path):
    with chatter_into(tmp_path / "log"):
        yield make_course(tmp_path / "course")


def test_everybody_is_there_and_everything_is_measured(course):
    found = list(gradebook_load.measured(course, STUDENTS))
    assert all(ours > 0 for _, ours, _ in found)
    beside = [what for what, _, theirs in found if theirs]
    assert len(beside) == 5
    assert all("Formgrader" in what for what in beside)
    listed = NbGraderAPI(config=course.config).get_submissions(ASSIGNMENT)
    filled = [row for row in listed if row["student"].startswith("bench")]
    assert len(filled) == STUDENTS
    assert all(row["max_score"] == 13 for row in filled)
    assert {row["code_score"] for row in filled} <= {0, 5, 10}
    assert all(row["needs_manual_grade"] for row in filled)


def test_indexes_are_added_once_and_change_no_answer(course):
    list(gradebook_load.measured(course, 3))
    formgrader = NbGraderAPI(config=course.config)
    with course.gradebook() as gradebook:
        for _ in range(2):
            add_indexes(gradebook.engine)
        look = inspect(gradebook.engine)
        names = [i["name"] for t in look.get_table_names() for i in look.get_indexes(t)]
        assert sorted(n for n in names if n.startswith("grader_")) == sorted(WANTED)
        with_them = formgrader.get_submissions(ASSIGNMENT)
        for name in WANTED:
            gradebook.db.connection().exec_driver_sql(f"DROP INDEX {name}")
        gradebook.db.commit()
    assert formgrader.get_submissions(ASSIGNMENT) == with_them


def test_another_database_must_be_empty(course, tmp_path):
    url = f"sqlite:///{tmp_path / 'other.db'}"
    moved = gradebook_load.moved(course, url)
    assert moved.directory().db_url == url
    list(gradebook_load.measured(moved, 3))
    with pytest.raises(UserError, match="empty database"):
        gradebook_load.moved(moved, url)
