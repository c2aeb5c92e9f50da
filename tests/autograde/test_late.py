"""Late hand-ins: what they cost, who may be late, and where the rule is found."""

import os
import shutil
import subprocess
import sys
import zipfile
from datetime import timedelta

import pytest

from grader.autograde import grading
from grader.autograde.late_penalties import extend
from grader.course.folder import open_course
from grader.course.lms.collect import collect_downloads
from grader.course.log_redirect import chatter_into
from grader.sandbox import forkserver_pool
from tests.commands.test_cli import one_sentence, run
from tests.course.stub_course import ASSIGNMENT, RIGHT, by_name, hand_in, make_course
from tests.this_course import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
DUE, LATE = "2026-11-01 12:00", "2026-11-03 13:00:00"  # two days and an hour
POLICY = """
from nbgrader.plugins import BasePlugin

class PointADay(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return {rule}
"""
A_DAY = "total_seconds_late // 86400"
NAMED = '\nget_config().AssignLatePenalties.plugin_class = "late.PointADay"\n'


def with_policy(root, rule=A_DAY, *, text=None, named=NAMED):
    (root / "late.py").write_text(text or POLICY.format(rule=rule))
    config = root / "nbgrader_config.py"
    config.write_text(config.read_text() + named)
    return open_course(root)


@pytest.fixture(scope="module")
def late_class(tmp_path_factory):
    """ada, who was late, is graded: 10 points of 13, and no rule yet."""
    root = tmp_path_factory.mktemp("class")
    with chatter_into(root / "log"):
        course = make_course(root / "course")
        with course.gradebook() as gradebook:
            gradebook.update_or_create_assignment(ASSIGNMENT, duedate=f"{DUE}:00")
        (hand_in(course, "ada", answers=RIGHT).parent / "timestamp.txt").write_text(
            LATE
        )
        assert grade(course, "ada").points == 10
    return course.root


@pytest.fixture
def root(late_class, tmp_path):
    with chatter_into(tmp_path / "log"):
        yield shutil.copytree(late_class, tmp_path / "course")


def grade(course, student, **how):
    return by_name(grading.autograde(course, ASSIGNMENT, [student], **how))[student]


def penalty(course, student="ada"):
    with course.gradebook() as gradebook:
        found = gradebook.find_submission(ASSIGNMENT, student)
        return found.late_submission_penalty, found.total_seconds_late


def test_a_rule_beside_the_configuration_is_found_from_any_folder(
    root, tmp_path, monkeypatch
):
    with_policy(root)
    monkeypatch.chdir(tmp_path)
    done = run("autograde", ASSIGNMENT, "--again", "--course", root)
    assert done.exit_code == 0, done.stderr
    assert "Handed in late: 2 points off" in " ".join(done.stdout.split())
    assert penalty(open_course(root)) == (2, 176400)


BUTTON = f"""
import sys
from pathlib import Path
from nbgrader.apps import NbGraderAPI
from grader.course.folder import open_course
api = NbGraderAPI(config=open_course(Path(sys.argv[1])).config)
sys.exit(not api.autograde({ASSIGNMENT!r}, "ada")["success"])
"""


def test_formgraders_button_finds_it_elsewhere(root, tmp_path):
    course = with_policy(root)
    subprocess.run(
        [sys.executable, "-c", BUTTON, str(root)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    assert penalty(course) == (2, 176400)


def test_more_time_sets_the_points_off_anew_and_can_be_taken_back(root):
    course = with_policy(root)
    longer = ["extend", ASSIGNMENT, "--student", "ada", "--course", root, "--days"]
    done = run(*longer, 1)
    assert done.exit_code == 0, done.stderr
    assert "ada: until 2026-11-02 12:00 UTC." in done.stdout
    assert penalty(course) == (1, 90000)
    assert "Nobody has more time." in run(*longer, 0).stdout
    assert penalty(course) == (2, 176400)


def test_more_time_may_be_given_before_anything_is_handed_in(root):
    course = with_policy(root)
    with course.gradebook() as gradebook:
        gradebook.add_student("ben")
    extend(course, ASSIGNMENT, "ben", timedelta(days=3))
    handed = hand_in(course, "ben", answers=RIGHT)
    (handed.parent / "timestamp.txt").write_text(LATE)
    assert grade(course, "ben").points == 10
    assert penalty(course, "ben") == (0, 0)
    listed = run("extend", ASSIGNMENT, "--course", root).stdout
    assert "ben: until 2026-11-04 12:00 UTC." in listed


def test_the_time_that_a_platform_tells_counts(root, tmp_path):
    course = with_policy(root)
    source = (course.at("submitted", ASSIGNMENT, "ada") / "stub.ipynb").read_bytes()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("cay_2026-11-02T13_stub.ipynb", source)
    pattern = r"(?P<student_id>\w+?)_(?P<timestamp>[\dT-]+)_(?P<file_id>.*)"
    collect_downloads(course, ASSIGNMENT, tmp_path / "all.zip", pattern)
    grade(course, "cay")
    assert penalty(course, "cay") == (1, 90000)


@pytest.mark.parametrize("rule", ["float('nan')", "1 / 0", "'much'"])
def test_a_rule_that_gives_no_number_is_told_and_gives_no_false_score(root, rule):
    course = with_policy(root, rule)
    outcome = grade(course, "ada", again=True)
    assert outcome.needs_person
    assert "could not grade it" in outcome.sentence
    with course.gradebook() as gradebook:
        assert gradebook.find_submission(ASSIGNMENT, "ada").score == 0


def test_a_rule_that_is_broken_is_told_once_and_grades_nobody(root):
    with_policy(root, text="class PointADay(")
    before = (root / "autograded" / "ada" / ASSIGNMENT / "stub.ipynb").read_bytes()
    done = run("autograde", ASSIGNMENT, "--again", "--course", root)
    assert done.exit_code == 2
    assert "late.PointADay" in one_sentence(done)
    graded = root / "autograded" / "ada" / ASSIGNMENT / "stub.ipynb"
    assert graded.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--student", "zoe", "--days", 1], "no student 'zoe'"),
        (["--student", "ada"], "--days or --hours"),
        (["--days", 1], "--student"),
        (["--student", "ada", "--days", -1], "from 0 to ten years"),
        (["--student", "ada", "--hours", "nan"], "from 0 to ten years"),
    ],
)
def test_what_cannot_be_given_is_one_sentence(words, said, root):
    done = run("extend", ASSIGNMENT, *words, "--course", root)
    assert done.exit_code == 2
    assert said in one_sentence(done)


def test_without_a_due_date_nobody_can_be_late(root):
    with open_course(root).gradebook() as gradebook:
        gradebook.find_assignment(ASSIGNMENT).duedate = None
        gradebook.db.commit()
    done = run("extend", ASSIGNMENT, "--course", root)
    assert done.exit_code == 2
    assert "no due date" in one_sentence(done)
