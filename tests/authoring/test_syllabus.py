"""The syllabus follows the masters, and every source item is asked somewhere."""

from pathlib import Path

import pytest

from grader.authoring.syllabus import (
    disagreements,
    place_of,
    rows,
    syllabus,
    write_syllabus,
)
from tests.this_course import MASTERS, SOURCE

# Items of the homework derivations that the course is made from: one id a line.
ITEMS = Path(__file__).with_name("source_items.txt").read_text().split()


@pytest.mark.slow
def test_the_committed_syllabus_is_the_present_one():
    assert place_of(SOURCE).read_text() == syllabus(), "run `grader build`"


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_headings_promise_what_checks_give(master):
    assert disagreements(master) == []


@pytest.mark.parametrize("master", MASTERS, ids=lambda m: m.notebook)
def test_the_exercises_take_an_hour_to_a_hundred_minutes(master):
    cards = list(rows(master))
    assert 55 <= sum(row.minutes for row in cards if row.sign != "☆") <= 100
    assert sum(row.minutes for row in cards) <= 106


def covered():
    """Item -> notebooks that ask it."""
    found = {}
    for master in MASTERS:
        for cell in master.cells:
            for item in cell.words("covers"):
                found.setdefault(item, set()).add(master.notebook)
    return found


def test_only_known_items_are_claimed():
    assert set(covered()) <= set(ITEMS)


@pytest.mark.skipif(len(MASTERS) < 4, reason="the later notebooks are not there yet")
def test_every_item_is_covered():
    assert [item for item in ITEMS if item not in covered()] == []


@pytest.mark.slow
def test_writing_twice_changes_nothing():
    assert not write_syllabus(SOURCE)
