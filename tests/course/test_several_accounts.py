"""A teacher and two assistants, three real accounts, grade one course folder."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from grader.course.sharing import is_shared
from tests.course.stub_course import ASSIGNMENT, RIGHT, WRONG
from tests.this_course import ROOT

AS_USER = ROOT / "tests" / "sandbox" / "as_user.sh"
TEACHERS = 54400  # the group
TEACHER, ASSISTANT, OTHER = 54401, 54402, 54403

BUILD = f"""
from pathlib import Path
from grader.course.sharing import share
from tests.course.stub_course import hand_in, make_course
root = Path("course")
share(root)
course = make_course(root)
share(root)
hand_in(course, "ada", answers={RIGHT!r})
hand_in(course, "ben", answers={WRONG!r})
"""


def as_account(uid: int, folder: Path, *words: str) -> subprocess.CompletedProcess:
    """Run Python as one of the three, all of them in the group of the teachers."""
    account = {"AS_UID": str(uid), "AS_GID": str(TEACHERS)}
    environment = {k: v for k, v in os.environ.items() if k != "GRADER_KEY"} | account
    return subprocess.run(
        [AS_USER, sys.executable, *words],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def grader(uid: int, folder: Path, *words: str) -> subprocess.CompletedProcess:
    program = "from grader.cli import main; main()"
    return as_account(uid, folder, "-c", program, *words)


def rows(course: Path) -> dict[str, float]:
    """Automatic points of everybody, as the gradebook has them."""
    asked = """
        select submitted_assignment.student_id, count(*), sum(grade.auto_score)
        from grade join submitted_notebook on grade.notebook_id = submitted_notebook.id
        join submitted_assignment on submitted_notebook.assignment_id =
        submitted_assignment.id group by submitted_assignment.student_id
    """
    with closing(sqlite3.connect(course / "gradebook.db")) as book:
        return {name: (count, score) for name, count, score in book.execute(asked)}


@pytest.fixture
def open_folder():
    """A folder that every account may enter; pytest's own are closed."""
    with tempfile.TemporaryDirectory(prefix="accounts-") as place:
        Path(place).chmod(0o755)
        yield Path(place)


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="becomes other users, so needs root")
def test_three_accounts_build_grade_and_publish_one_course(open_folder):
    course = open_folder / "course"
    course.mkdir()
    os.chown(course, TEACHER, TEACHERS)
    course.chmod(0o2770)
    assert is_shared(course)

    built = as_account(TEACHER, open_folder, "-c", BUILD)
    assert built.returncode == 0, built.stderr
    book = (course / "gradebook.db").stat()
    assert (book.st_uid, book.st_gid) == (TEACHER, TEACHERS)
    assert book.st_mode & 0o060 == 0o060

    first = grader(ASSISTANT, open_folder, "autograde", ASSIGNMENT)
    assert first.returncode == 0, first.stdout + first.stderr
    graded = rows(course)
    assert {name: score for name, (_, score) in graded.items()} == {"ada": 10, "ben": 5}

    again = grader(OTHER, open_folder, "autograde", ASSIGNMENT, "--again")
    assert again.returncode == 0, again.stderr
    assert rows(course) == graded, "no row is lost or doubled"
    assert "not graded" not in again.stdout

    pages = grader(TEACHER, open_folder, "feedback", ASSIGNMENT)
    assert pages.returncode == 0, pages.stdout + pages.stderr
    assert len(list(course.glob("feedback/*/*/*.html"))) == 2
    exported = grader(OTHER, open_folder, "export")
    assert exported.returncode == 0, exported.stderr
