"""The page is found in a server that runs; without one, one is started."""

import shutil
import urllib.request

import pytest

from grader.errors import UserError
from grader.marking import address
from tests.course.stub_course import ASSIGNMENT

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nobody_elses_servers(monkeypatch, tmp_path):
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))


def test_a_server_that_runs_is_used_also_from_a_folder_above(course):
    assert address.running(course.root, ASSIGNMENT) == ""
    with address.started(course.root, ASSIGNMENT) as (page, _):
        assert address.running(course.root, ASSIGNMENT) == page
        inside = shutil.copytree(course.root / "source", course.root / "in" / "source")
        for name in ("release", "nbgrader_config.py", "gradebook.db"):
            copy = shutil.copytree if name == "release" else shutil.copy
            copy(course.root / name, inside.parent / name)
        found = address.running(inside.parent, ASSIGNMENT)
        assert "course=in" in found
        assert "1.1 Stripes" in urllib.request.urlopen(found).read().decode()
        outside = course.root.parent
        assert address.running(outside, ASSIGNMENT) == ""


def test_a_server_that_cannot_start_is_told(course, monkeypatch):
    monkeypatch.setattr(address.sys, "executable", shutil.which("false"))
    with (
        pytest.raises(UserError, match=r"grader\.log says why"),
        address.started(course.root, ASSIGNMENT),
    ):
        pass
