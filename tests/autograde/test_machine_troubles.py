"""A full disk and a gradebook that is read-only: one sentence, and nothing is lost."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from typer.testing import CliRunner

from grader.autograde import gradebook_session
from grader.autograde.machine_troubles import TroubleError, named, raise_if_ours
from grader.autograde.outcome import GRADED, NOT_GRADED, outcome_of
from grader.cli import app
from grader.course.log_redirect import chatter_into
from grader.sandbox import forkserver_pool
from grader.submission.status import Record, read_record, write_record
from tests.course.stub_course import ASSIGNMENT, RIGHT, hand_in, make_course

FULL = sqlite3.OperationalError("database or disk is full")
SHUT = sqlite3.OperationalError("attempt to write a readonly database")
OURS = (
    OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/somewhere/file"),
    OSError(errno.EROFS, os.strerror(errno.EROFS)),
    OSError(errno.EDQUOT, os.strerror(errno.EDQUOT), "x"),
    OperationalError(
        "insert", {}, sqlite3.OperationalError("database or disk is full")
    ),
    OperationalError(
        "insert", {}, sqlite3.OperationalError("attempt to write a readonly database")
    ),
)


@pytest.mark.parametrize("error", OURS, ids=str)
def test_a_trouble_of_the_machine_comes_out_as_one(error, tmp_path):
    with pytest.raises(TroubleError) as caught, named(tmp_path):
        raise error
    sentence = str(caught.value)
    assert str(tmp_path) in sentence
    assert "insert" not in sentence
    assert sentence.count("\n") == 0


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "No space left on"),
        OperationalError("insert", {}, sqlite3.OperationalError("database is locked")),
        OSError("database or disk is full.ipynb is a link"),
    ],
)
def test_what_concerns_one_submission_stays_what_it_is(error):
    with pytest.raises(type(error)), named(Path("/course")):
        raise error


def test_what_nbgrader_logs_of_it_is_known():
    logged = "nbgrader.api.InvalidEntry: (sqlite3.OperationalError) database or disk is"
    with pytest.raises(TroubleError):
        raise_if_ours(f"{logged} full", Path("/course"))
    named_like_it = "ValueError: [Errno 28] No space left on device is no name"
    raise_if_ours(named_like_it, Path("/course"))


def test_half_a_record_is_not_left(tmp_path, monkeypatch):
    write_record(tmp_path, ASSIGNMENT, "ada", Record("graded", ("first",)))

    def half(path, text, encoding):
        path.write_bytes(text.encode()[:10])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", half)
        with pytest.raises(OSError, match="No space left"):
            write_record(tmp_path, ASSIGNMENT, "ada", Record("graded", ("second",)))
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["ada.json"]
    assert read_record(tmp_path, ASSIGNMENT, "ada").sentences == ("first",)


STUDENTS = [f"s{number:02}" for number in range(14)]


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    root = tmp_path_factory.mktemp("full")
    with chatter_into(root / "log"):
        made = make_course(root / "course")
    for student in STUDENTS:
        hand_in(made, student, answers=RIGHT)
    return made


def grade(course):
    words = ["autograde", ASSIGNMENT, "--course", str(course.root)]
    return CliRunner().invoke(app, words)


def states(course) -> list[str]:
    return [outcome_of(course, ASSIGNMENT, s).state for s in STUDENTS]


def half_written(course) -> list[str]:
    """What is broken in the gradebook, and what lies about that was half written.

    SQLite's journal of a worker that was ended may be there: it undoes by that.
    """
    with sqlite3.connect(course.root / "gradebook.db") as base:
        (found,) = base.execute("pragma integrity_check").fetchone()
    left = [path.name for path in course.root.rglob("*.new")]
    return left if found == "ok" else [*left, found]


@pytest.mark.slow
@pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here")
def test_a_class_is_told_once_and_goes_on_where_it_stopped(course, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(gradebook_session, "BUSY", "PRAGMA query_only = ON")
        said = grade(course)
    assert said.exit_code == 2
    assert "Nothing can be written below" in said.stderr
    assert said.stderr.count("grader: ") == 1
    assert set(states(course)) == {NOT_GRADED}
    with sqlite3.connect(course.root / "gradebook.db") as base:
        (pages,) = base.execute("pragma page_count").fetchone()
    with monkeypatch.context() as patch:  # for SQLite, the disk is full then
        patch.setattr(gradebook_session, "BUSY", f"PRAGMA max_page_count = {pages + 1}")
        said = grade(course)
    assert said.exit_code == 2
    assert "There is no room left to write" in said.stderr
    assert "sqlite" not in said.stderr.lower()
    found = states(course)
    assert set(found) == {GRADED, NOT_GRADED}
    assert half_written(course) == []
    said = grade(course)
    assert said.exit_code == 0
    assert states(course) == [GRADED] * len(STUDENTS)
    assert half_written(course) == []
