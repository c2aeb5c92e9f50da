"""The schema version of a new gradebook is nbgrader's own, and costs no process."""

import subprocess

import pytest
from nbgrader import api
from sqlalchemy import text

from grader.course import schema_version
from grader.course.folder import open_course

by_a_process = api.get_alembic_version


@pytest.fixture
def told(tmp_path, monkeypatch):
    """The version in a new gradebook of a course, made where no process can start."""
    monkeypatch.setattr(api, "get_alembic_version", by_a_process)
    monkeypatch.setattr(subprocess, "Popen", None)
    monkeypatch.setenv("PATH", "")
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    with open_course(tmp_path).gradebook() as gradebook:
        return gradebook.db.execute(
            text("SELECT version_num FROM alembic_version")
        ).all()


def test_a_new_gradebook_needs_no_tool(told):
    assert told == [(schema_version.newest(),)]


@pytest.mark.slow
def test_it_is_the_version_that_nbgrader_asks_for():
    assert schema_version.newest() == by_a_process()
