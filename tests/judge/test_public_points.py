"""The public points that travel with the notebooks."""

import json
from pathlib import Path

import grader.student
from grader.course.catalog import NOTEBOOKS, exercises
from grader.judge.public_points import public_points, same_numbers, write_points
from grader.student.judging.registry import judge_stored
from solutions import neuron

STORED = Path(grader.student.__file__).parent / "points"


def test_the_stored_points_are_those_of_the_judge():
    for notebook in NOTEBOOKS:
        stored = json.loads((STORED / f"{notebook}.json").read_text())
        fresh = json.loads(public_points(notebook))
        assert same_numbers(stored, fresh), "run `grader build` and commit the result"


def test_files_that_say_the_same_are_left_alone(tmp_path):
    assert len(write_points(tmp_path)) == len(NOTEBOOKS)
    assert write_points(tmp_path) == []


def test_a_different_number_is_news():
    assert same_numbers({"a": [1.0, 2]}, {"a": [1.0 + 1e-13, 2]})
    assert not same_numbers({"a": [1.0]}, {"a": [1.001]})
    assert not same_numbers({"a": [1.0]}, {"a": [1.0, 2.0]})


def test_every_reference_passes_its_stored_points():
    for exercise in exercises().values():
        stored = json.loads(json.dumps(exercise.stored()))
        assert judge_stored(stored, exercise.reference).passed, exercise.name


def test_no_typed_answer_stands_in_the_points():
    text = "".join((STORED / f"{name}.json").read_text() for name in NOTEBOOKS)
    for name in ("sigmoid_slope", "hunt_update_rule", "hunt_cross_entropy"):
        assert getattr(neuron, name)() not in text


def test_the_points_of_a_notebook_are_no_burden():
    sizes = {n: (STORED / f"{n}.json").stat().st_size for n in NOTEBOOKS}
    assert max(sizes.values()) <= 220 * 1024, sizes
