"""A notebook has a time for each cell and one for all of them."""

import time

import pytest
from nbformat.v4 import new_code_cell

from grader.course.execute import LAST_SECONDS, SETUP_SECONDS, JudgedExecute


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_cells_get_less_once_the_notebook_has_used_up_its_time(clock):
    executor = JudgedExecute(timeout=30, notebook_seconds=70)
    executor._cells = 0
    cell = new_code_cell("x")
    assert executor._get_timeout(cell) == SETUP_SECONDS  # imports may be slow
    clock[0] += 50
    given = []
    for _ in range(5):
        given.append(executor._get_timeout(cell))
        clock[0] += 30
    assert given == [30, 30, 10, LAST_SECONDS, LAST_SECONDS]


def test_starting_the_kernel_is_not_timed_as_a_cell():
    executor = JudgedExecute(timeout=3, notebook_seconds=8)
    assert executor._get_timeout(None) == SETUP_SECONDS
