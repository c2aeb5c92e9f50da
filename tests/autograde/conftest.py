"""A course for each test, copied from one that a module has made once."""

import shutil

import pytest

from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into


@pytest.fixture
def course(handed_in, tmp_path):
    """A copy of it, and quiet around it."""
    root = shutil.copytree(handed_in, tmp_path / "course")
    with chatter_into(tmp_path / "log"):
        yield open_course(root)
