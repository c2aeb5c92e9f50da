"""A PostgreSQL server for the tests of this folder."""

import pytest

from tests.postgres.server import account, programs, running_server


@pytest.fixture(scope="session")
def server():
    """A running server; skipped with a reason where there is none."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    if programs() is None:
        pytest.skip("no PostgreSQL server on this machine: Debian's postgresql")
    if not account():
        pytest.skip("no account to run a PostgreSQL server as")
    with running_server() as server:
        yield server
