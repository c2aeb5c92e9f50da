"""Where no sandbox works: refused at once and whole, or run and said on every page."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from grader.cli import app
from grader.course.log_redirect import chatter_into
from grader.sandbox import backends, bwrap, forkserver_pool, mounts
from tests.course.stub_course import ASSIGNMENT, RIGHT, hand_in, make_course

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow
ANYWAY = "--run-code-without-sandbox"
SENTENCE = f"{backends.START}install bubblewrap (apt install bubblewrap)."


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course with two submissions, on a machine where nothing walls them off."""
    forkserver_pool.close_all()
    forkserver_pool.probe.cache_clear()
    monkeypatch.setattr(bwrap, "find", lambda: None)
    monkeypatch.setattr(backends.landlock, "version", lambda: 0)
    with chatter_into(tmp_path / "log"):
        made = make_course(tmp_path / "course")
    for student in ("ada", "ben"):
        hand_in(made, student, answers=RIGHT)
    yield made
    forkserver_pool.close_all()
    forkserver_pool.probe.cache_clear()


def contents(course) -> dict[str, str]:
    """Every file of a course folder but its log."""
    files = [p for p in course.root.rglob("*") if p.is_file() and p != course.log]
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def autograde(course, *options):
    words = ["autograde", ASSIGNMENT, "--course", str(course.root), *options]
    return CliRunner().invoke(app, words)


def test_the_command_refuses_once_and_touches_nothing(course):
    before = contents(course)
    said = autograde(course)
    assert said.exit_code == 2
    assert said.stderr == f"grader: {SENTENCE}\n"
    assert contents(course) == before


def test_nbgraders_own_way_refuses_as_well(course):
    from nbgrader.apps import NbGraderAPI

    before = contents(course)
    with chatter_into(course.log):
        said = NbGraderAPI(config=course.config).autograde(ASSIGNMENT, "ada")
    assert not said["success"]
    assert SENTENCE in said["log"]
    assert "Traceback" not in said["log"]
    assert contents(course) == before


def test_root_is_told_where_nobody_else_may_pass(course, monkeypatch, tmp_path):
    closed = tmp_path / "home"
    monkeypatch.setattr(mounts, "closed_way", lambda: closed)
    said = autograde(course, ANYWAY)
    assert said.exit_code == 2
    assert f"chmod o+x {closed}" in said.stderr
    assert said.stderr.count("\n") == 1
    monkeypatch.setattr(backends.landlock, "version", lambda: 4)
    forkserver_pool.probe.cache_clear()
    assert forkserver_pool.probe().tier is None
    assert forkserver_pool.probe().advice.startswith(SENTENCE.removesuffix("."))
    assert f"for Landlock, let others into {closed}" in forkserver_pool.probe().advice


@pytest.mark.skipif(os.geteuid() == 0, reason="root gives students another user id")
def test_run_anyway_it_says_so_on_every_page(course):
    assert autograde(course, ANYWAY).exit_code == 0
    words = ["feedback", ASSIGNMENT, "--course", str(course.root)]
    assert CliRunner().invoke(app, words).exit_code == 0
    pages = list(course.root.glob("feedback/*/*/*.html"))
    assert len(pages) == 2
    for page in pages:
        assert "10 of 13 points" in page.read_text()
        assert "was run without a sandbox" in page.read_text()


def test_behind_walls_no_page_says_so(tmp_path):
    with chatter_into(tmp_path / "log"):
        made = make_course(tmp_path / "course")
    hand_in(made, "ada", answers=RIGHT)
    autograde(made)
    CliRunner().invoke(app, ["feedback", ASSIGNMENT, "--course", str(made.root)])
    (page,) = made.root.glob("feedback/*/*/*.html")
    assert "10 of 13 points" in page.read_text()
    assert "sandbox" not in page.read_text()


@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user, so needs root")
def test_all_of_it_holds_for_an_ordinary_user():
    words = [ROOT / "tests/sandbox/as_user.sh", sys.executable, "-m", "pytest", "-q"]
    file = "tests/commands/test_no_sandbox.py"
    ran = subprocess.run(
        [*words, "-n0", "-p", "no:cacheprovider", file, "-k", "anyway"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:]
