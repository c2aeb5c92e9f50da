"""A class to mark, and a desk in front of it."""

import shutil

import pytest

from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.course.rubric import rubrics_in
from grader.marking.desk import at_desk
from tests.course.stub_course import ASSIGNMENT
from tests.marking.classroom import make_class


def rubrics(course, assignment, notebook):
    return rubrics_in(course.at("source", assignment) / f"{notebook}.ipynb")


@pytest.fixture(scope="session")
def made_class(tmp_path_factory):
    """Making one takes seconds, so tests copy it."""
    root = tmp_path_factory.mktemp("class") / "course"
    with chatter_into(root.parent / "log"):
        return make_class(root).root


@pytest.fixture
def course(made_class, tmp_path):
    return open_course(shutil.copytree(made_class, tmp_path / "course"))


@pytest.fixture
def desk(course):
    with at_desk(course, ASSIGNMENT, rubrics) as desk:
        yield desk


@pytest.fixture
def second_desk(course):
    """Another marker, with a gradebook of their own."""
    with at_desk(course, ASSIGNMENT, rubrics) as desk:
        yield desk
