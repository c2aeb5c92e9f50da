"""A notebook has a time for each cell and one for all of them."""

import time

import pytest
from nbformat.v4 import new_code_cell

from grader.autograde.execute import LAST_SECONDS
from grader.autograde.own_time import OwnTime
from grader.autograde.refereed_execute import RefereedExecute


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_cells_get_less_once_the_notebook_has_used_up_its_time(clock):
    executor = RefereedExecute(timeout=30, notebook_seconds=70)
    executor._time = OwnTime(clock[0], 70, 20, lambda: 0.0)
    given = []
    for _ in range(5):
        given.append(executor._get_timeout(new_code_cell("x")))
        clock[0] += 30
    assert given == [30, 30, 10, LAST_SECONDS, LAST_SECONDS]
