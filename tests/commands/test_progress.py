"""Pace and time left by a clock of our own; one line of JSON for each piece."""

import io
import json

import pytest
from rich.console import Console

from grader.commands.progress import Pace, told_as_json, watched


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_rate_and_time_left_follow_what_is_done(clock):
    pace = Pace(10, clock)
    assert pace.rate == 0
    assert pace.left is None
    assert str(pace) == ""
    for name in "abcd":
        pace.begins(name)
    clock.now += 2
    for name in "abcd":
        pace.ends(name)
    assert pace.rate == 2
    assert pace.left == 3
    assert str(pace) == "2.0/s, 0:03 left"
    pace.ends("e")
    clock.now += 8
    assert pace.rate == 0.5
    assert str(pace) == "0.5/s, 0:10 left"


def test_what_takes_long_is_named_until_it_ends(clock):
    pace = Pace(3, clock)
    pace.begins("ada")
    clock.now += 4
    pace.begins("ben")
    assert pace.slowest is None
    clock.now += 4
    assert pace.slowest == ("ada", 8)
    assert "ada takes 8 s" in str(pace)
    pace.ends("ada")
    assert pace.slowest is None
    clock.now += 60
    pace.begins("ben")  # once more, as its process was ended
    assert pace.slowest is None


def test_each_piece_is_one_line_of_json_as_soon_as_it_is_done(clock):
    written = io.StringIO()
    pace, console = Pace(2, clock), Console(file=written)
    pace.begins("ada")
    clock.now += 0.5
    told = told_as_json(["ada", "ben"], console, pace, str, lambda p: {"who": p})
    assert next(told) == "ada"
    assert json.loads(written.getvalue()) == {
        "event": "done", "who": "ada", "done": 1, "total": 2, "per_second": 2.0,
        "seconds_left": 0.5, "slow": None,
    }  # fmt: skip
    assert list(told) == ["ben"]
    assert [json.loads(line)["done"] for line in written.getvalue().splitlines()] == [
        1,
        2,
    ]


def test_the_bar_shows_the_pace(clock):
    console = Console(file=io.StringIO(), width=120, force_terminal=True)
    pace = Pace(2, clock)

    def work():
        clock.now += 1
        yield "ada"
        clock.now += 1
        yield "ben"

    assert list(watched(work(), "Autograde", 2, console, pace)) == ["ada", "ben"]
    assert "1.0/s" in console.file.getvalue()
    assert "2/2" in console.file.getvalue()
