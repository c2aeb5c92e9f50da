"""The order of the exercises is that of the masters, and decides what is earlier."""

import re
from pathlib import Path

import pytest

from grader.course.catalog import NOTEBOOKS, ORDER, earlier_parts, exercises, in_order
from grader.judge.typed_exercises import FormulaExercise, NumberExercise

ROOT = Path(__file__).parents[2]
MASTERS = {path.stem: path for path in ROOT.glob("notebooks/*/*.py")}


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_the_order_is_that_of_the_master(notebook):
    asked = [exercise.name for exercise in NOTEBOOKS[notebook]]
    assert sorted(ORDER.get(notebook, "").split()) == sorted(asked)
    if notebook in MASTERS:
        checks = re.findall(r'check="(\w+)"', MASTERS[notebook].read_text())
        assert ORDER[notebook].split() == checks


def test_earlier_parts_are_the_programmed_ones_before():
    names = in_order()
    assert sorted(names) == sorted(exercises())
    assert earlier_parts(names[0]) == {}
    typed = FormulaExercise | NumberExercise
    for place, name in enumerate(names):
        before = [n for n in names[:place] if not isinstance(exercises()[n], typed)]
        beside = [f.__name__ for f in getattr(exercises()[name], "beside", ())]
        assert list(earlier_parts(name)) == before + beside
