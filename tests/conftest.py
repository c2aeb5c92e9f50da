"""What holds for all tests."""

import sys

import pytest

import grader.commands.shell  # noqa: F401 (it spares jsonschema a second of start-up)


@pytest.fixture(autouse=True, scope="session")
def key_of_the_tests():
    """Sign receipts with a key of the tests, not with that of this account."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADER_KEY", "a key for tests")
        yield


@pytest.fixture(autouse=True)
def recursion_limit():
    """Undo what an answer does to the limit: JSON of any depth is read under it."""
    limit = sys.getrecursionlimit()
    yield
    sys.setrecursionlimit(limit)
