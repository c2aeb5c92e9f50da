"""What holds for all tests."""

import json
import os
import sys

import pytest

import grader.commands.shell  # noqa: F401 (it spares jsonschema a second of start-up)
from grader.student.judging import public_check
from tests.this_course import SOURCE


def pytest_xdist_auto_num_workers(config):
    """One worker more than processors where slow tests are among them: they wait."""
    waiting = "not slow" not in config.option.markexpr
    return len(os.sched_getaffinity(0)) + waiting


@pytest.fixture(autouse=True, scope="session")
def key_of_the_tests():
    """Sign receipts with a key of the tests, not with that of this account."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADER_KEY", "a key for tests")
        yield


@pytest.fixture(autouse=True, scope="session")
def points_of_all_notebooks():
    """Let checks find what lies beside each notebook, and keep notebooks apart."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(public_check, "_files", points_beside_the_masters())
        yield


def points_beside_the_masters():
    """What stands in for public_check._files: the points of each notebook."""
    files = SOURCE.folders["notebooks"].glob(f"*/{public_check.FILE}")
    found = [json.loads(file.read_text()) for file in files]
    return lambda: found


@pytest.fixture(autouse=True)
def recursion_limit():
    """Undo what an answer does to the limit: JSON of any depth is read under it."""
    limit = sys.getrecursionlimit()
    yield
    sys.setrecursionlimit(limit)
