"""A class in PostgreSQL is graded, marked and told as in SQLite."""

import os
import shutil
import subprocess
import sys

import pytest
from nbgrader.apps.api import NbGraderAPI

from grader.autograde import grading
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.sandbox import forkserver_pool
from tests.autograde.test_hand_marks import course as marked_on_sqlite  # noqa: F401
from tests.autograde.test_hand_marks import (  # noqa: F401
    marked_class,
    test_a_hand_in_that_cannot_be_read_only_sets_the_mark_aside,
    test_a_new_answer_waits_and_its_old_mark_counts_no_more,
    test_points_changed_later_are_scaled_from_the_verdicts_and_told,
)
from tests.commands.test_cli import one_sentence, run
from tests.course.gradebook_rows import rows
from tests.course.stub_course import ASSIGNMENT, RIGHT, WRONG, hand_in, make_course
from tests.this_course import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
ANSWERS = {"ada": RIGHT, "ben": WRONG, "cay": RIGHT | {"words": "A zebra."}, "dan": {}}


@pytest.fixture
def course(marked_on_sqlite, server):  # noqa: F811
    return server.take_over(marked_on_sqlite)


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory):
    """A class as SQLite has it after grading."""
    top = tmp_path_factory.mktemp("class")
    with chatter_into(top / "log"):
        course = make_course(top / "course")
        for student, answers in ANSWERS.items():
            hand_in(course, student, answers=answers)
        list(grading.autograde(course, ASSIGNMENT, list(ANSWERS)))
    return course


@pytest.fixture
def moved(on_sqlite, server, tmp_path):
    """The same class, whose gradebook is in PostgreSQL."""
    root = shutil.copytree(on_sqlite.root, tmp_path / "course")
    return server.take_over(open_course(root))


def grader(*words) -> subprocess.Popen:
    program = [sys.executable, "-c", "from grader.cli import main; main()", *words]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(program, env=environment, stdout=-1, stderr=-1, text=True)


def test_two_who_grade_at_once_lose_and_double_nothing(on_sqlite, moved):
    words = "autograde", ASSIGNMENT, "--course", str(moved.root), "--again"
    both = [grader(*words), grader(*words)]
    for process in both:
        said, trouble = process.communicate()
        assert process.returncode == 1, said + trouble  # cay's words wait
        assert trouble == ""
    assert rows(moved) == rows(on_sqlite)


def test_a_course_is_told_from_it_as_from_a_file(on_sqlite, moved, tmp_path):
    files = []
    for course in (on_sqlite, moved):
        file = tmp_path / f"{len(files)}.csv"
        assert run("export", "--course", course.root, "--to", file).exit_code == 1
        assert run("feedback", ASSIGNMENT, "--course", course.root).exit_code == 0
        (page,) = (course.root / "reports").glob("*.html")
        files.append((file.read_text(), page.read_text()))
    assert files[0] == files[1]
    assert "ben" in files[0][0]


def test_formgrader_lists_from_it_what_it_lists_from_a_file(on_sqlite, moved):
    lists = []
    for course in (on_sqlite, moved):
        formgrader = NbGraderAPI(config=course.config)
        (notebook,) = formgrader.get_notebooks(ASSIGNMENT)
        hand_ins = formgrader.get_submissions(ASSIGNMENT)
        one = formgrader.get_notebook_submissions(ASSIGNMENT, notebook["name"])
        lists.append((hand_ins, one, formgrader.get_students()))
    assert lists[0] == lists[1]
    assert {row["student"] for row in lists[0][0]} == set(ANSWERS)


def test_a_server_that_is_down_is_one_sentence_and_nothing_is_lost(moved, server):
    before = rows(moved)
    server.stop()
    try:
        for verb in (
            ["autograde", ASSIGNMENT, "--again"], ["mark", ASSIGNMENT],
            ["feedback", ASSIGNMENT], ["export"],
        ):  # fmt: skip
            result = run(*verb, "--course", moved.root)
            assert result.exit_code == 2, result.stderr
            said = one_sentence(result)
            assert "start its server" in said
            assert "owner" not in said
    finally:
        server.start()
    assert rows(moved) == before
    graded = list(grading.autograde(moved, ASSIGNMENT, ["ben"]))
    assert [outcome.points for outcome in graded] == [5]
