"""Exercises are found in their modules; the masters say in which order."""

import re
from types import ModuleType

import pytest

from grader.course.catalog import Catalog
from grader.errors import UserError
from grader.exercises.neuron.activations import SIGMOID, STEP
from grader.judge.typed_exercises import FormulaExercise, NumberExercise
from tests.this_course import BY_NOTEBOOK, CATALOG, EXERCISES, SOURCE


@pytest.mark.parametrize("master", SOURCE.masters.values(), ids=lambda p: p.stem)
def test_the_order_is_that_of_the_master(master):
    checks = re.findall(r'check="(\w+)"', master.read_text())
    assert [exercise.name for exercise in BY_NOTEBOOK[master.stem]] == checks


def test_every_check_of_this_course_has_its_exercise_and_every_exercise_its_check():
    assert CATALOG.unjudged == []
    assert CATALOG.unasked == []


def test_earlier_parts_are_the_programmed_ones_before():
    names = list(EXERCISES)
    assert CATALOG.earlier_parts(names[0]) == {}
    typed = FormulaExercise | NumberExercise
    for place, name in enumerate(names):
        before = [n for n in names[:place] if not isinstance(EXERCISES[n], typed)]
        before = [n for n in before if n not in EXERCISES[name].withheld]
        beside = [f.__name__ for f in EXERCISES[name].beside]
        assert list(CATALOG.earlier_parts(name)) == before + beside


def module(name: str, **exercises) -> ModuleType:
    made = ModuleType(name)
    made.__file__ = f"{name}.py"
    vars(made).update(exercises)
    return made


def master(tmp_path, *names: str):
    path = tmp_path / "bits.py"
    path.write_text("".join(f'# %% check="{name}" points=1\n' for name in names))
    return path


def test_an_exercise_without_a_check_and_a_check_without_one_are_known(tmp_path):
    path = master(tmp_path, "sigmoid", "tanh")
    found = Catalog([path], [module("a", ONE=SIGMOID, OTHER=STEP)])
    assert list(found.exercises) == ["sigmoid"]
    assert found.unasked == ["step"]
    assert found.unjudged == [(path, "tanh")]


def test_one_exercise_in_two_modules_is_one(tmp_path):
    path = master(tmp_path, "sigmoid")
    found = Catalog([path], [module("a", A=SIGMOID), module("b", B=SIGMOID)])
    assert found["sigmoid"] is SIGMOID


def test_two_exercises_of_one_name_are_refused(tmp_path):
    twin = type(SIGMOID)(**vars(SIGMOID))
    with pytest.raises(UserError, match=r"'sigmoid': one in a\.py, one in b\.py"):
        Catalog(
            [master(tmp_path, "sigmoid")], [module("a", A=SIGMOID), module("b", B=twin)]
        )
