"""The public points that travel with the notebooks."""

import json

import pytest

from grader.judge.public_points import FILE, public_points, same_numbers, write
from grader.student.judging.registry import judge_stored
from solutions import neuron
from tests.this_course import BY_NOTEBOOK, EXERCISES, SOURCE

STORED = {m.stem: m.with_name(FILE) for m in SOURCE.masters.values()}


@pytest.mark.slow
def test_the_stored_points_are_those_of_the_judge():
    for notebook in BY_NOTEBOOK:
        stored = json.loads(STORED[notebook].read_text())
        fresh = json.loads(public_points(BY_NOTEBOOK[notebook]))
        assert same_numbers(stored, fresh), "run `grader build` and commit the result"


def test_files_that_say_the_same_are_left_alone(tmp_path):
    assert write(tmp_path / FILE, BY_NOTEBOOK["neuron"])
    assert not write(tmp_path / FILE, BY_NOTEBOOK["neuron"])


def test_a_different_number_is_news():
    assert same_numbers({"a": [1.0, 2]}, {"a": [1.0 + 1e-13, 2]})
    assert not same_numbers({"a": [1.0]}, {"a": [1.001]})
    assert not same_numbers({"a": [1.0]}, {"a": [1.0, 2.0]})


@pytest.mark.slow
def test_every_reference_passes_its_stored_points():
    for exercise in EXERCISES.values():
        stored = json.loads(json.dumps(exercise.stored()))
        assert judge_stored(stored, exercise.reference).passed, exercise.name


def test_no_typed_answer_stands_in_the_points():
    text = "".join(file.read_text() for file in STORED.values())
    for name in ("sigmoid_slope", "hunt_update_rule", "hunt_cross_entropy"):
        assert getattr(neuron, name)() not in text


def test_the_points_of_a_notebook_are_no_burden():
    sizes = {n: file.stat().st_size for n, file in STORED.items()}
    assert max(sizes.values()) <= 220 * 1024, sizes
