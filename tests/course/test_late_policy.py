"""The rule for late hand-ins: found beside the configuration, told if it is broken."""

import sys

import pytest
from nbgrader.plugins import BasePlugin

from grader.course.folder import open_course
from grader.course.late_policy import load_policy
from grader.errors import UserError

CONFIG = """from grader.course.config import configure

configure(get_config(), __file__)
get_config().AssignLatePenalties.plugin_class = {named!r}
"""
POLICY = """from nbgrader.plugins import BasePlugin

class PointADay(BasePlugin):
    points = {points}
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return self.points
"""


def a_course(root, text, named="late.PointADay"):
    root.mkdir(exist_ok=True)
    (root / "late.py").write_text(text)
    (root / "nbgrader_config.py").write_text(CONFIG.format(named=named))
    return open_course(root)


@pytest.fixture(autouse=True)
def same_path(monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))


def test_each_course_has_the_rule_of_its_own_folder(tmp_path):
    for points in (1, 2):
        course = a_course(tmp_path / str(points), POLICY.format(points=points))
        load_policy(course)
        found = course.config.AssignLatePenalties.plugin_class
        assert issubclass(found, BasePlugin)
        assert found.points == points
        load_policy(course)  # which has it already


def test_one_that_is_installed_is_found_too(tmp_path):
    named = "nbgrader.plugins.LateSubmissionPlugin"
    course = a_course(tmp_path, "", named)
    load_policy(course)
    assert course.config.AssignLatePenalties.plugin_class.__name__ in named


@pytest.mark.parametrize(
    ("text", "named", "said"),
    [
        ("import nowhere_at_all", "late.PointADay", "No module named 'nowhere_at_all'"),
        ("class PointADay(", "late.PointADay", "SyntaxError"),
        ("class Other: pass", "late.PointADay", "no attribute 'PointADay'"),
        ("class PointADay: pass", "late.PointADay", "no class made of BasePlugin"),
        ("PointADay = 3", "late.PointADay", "no class made of BasePlugin"),
        ("", "later.PointADay", "No module named 'later'"),
        ("", "PointADay", "cannot be used"),
    ],
)
def test_one_that_cannot_be_used_is_one_sentence(text, named, said, tmp_path):
    course = a_course(tmp_path, text, named)
    with pytest.raises(UserError) as refusal:
        load_policy(course)
    assert said in str(refusal.value)
    assert len(str(refusal.value).splitlines()) == 1
