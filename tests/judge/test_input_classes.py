"""Classes of input follow from the axes: of arrays, of networks, of ops."""

import pytest

from grader.api import Point, op_exercise
from grader.judge.code_exercise import CodeExercise
from grader.judge.input_classes import classes_of, missing_classes
from grader.judge.network_faults import NETWORK_FAULTS
from solutions.graph import Exp, Multiply
from solutions.mlp import Layer, sgd_step
from tests.this_course import EXERCISES


def nets(*depths):
    """Calls of sgd_step for networks of two units a layer."""

    def points(rng):
        found = []
        for depth in depths:
            params, grads = (
                [
                    Layer(rng.normal(size=(2, 2)), rng.normal(size=2))
                    for _ in range(depth)
                ]
                for _ in range(2)
            )
            found.append(Point((params, grads, 0.1)))
        return found

    return points


def step(*depths, **more) -> CodeExercise:
    names = tuple(f"{kind}{i}" for i in range(1, 6) for kind in "Wb")
    return CodeExercise(
        "sgd_step",
        sgd_step,
        nets(*depths),
        returns=names,
        view="layers",
        axes=("+", "+", ""),
        **more,
    )


def missing(exercise) -> set[str]:
    hidden = (m for m in missing_classes(exercise) if m.endswith("(hidden)"))
    return {m.removeprefix("no point for ").removesuffix(" (hidden)") for m in hidden}


def test_networks_have_classes_of_depth_and_width():
    assert {"one layer", "five layers", "one unit"} <= missing(step(2, 3))
    assert not {"one layer", "five layers alike"} & missing(step(1, 5))
    assert "whole numbers in grads" in missing(step(1, 5))


def test_a_class_that_is_left_out_needs_no_point():
    some = step(1, 2, without={"five layers": "a reason"})
    assert "five layers" not in missing(some)


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_who_goes_through_the_first_layers_only_is_found_in_deep_networks(depth):
    fault = NETWORK_FAULTS[f"gives layer {depth} for later ones"]
    deep, shallow = step(1, 2, 5), step(*range(1, depth + 1))
    assert not deep.passes(deep.changed(fault), "hidden")
    assert shallow.passes(shallow.changed(fault), "hidden")


def test_ops_have_classes_of_numbers_and_of_stretched_inputs():
    def lone(rng):
        yield ((rng.normal(size=3),),)

    def pair(rng):
        yield ((rng.normal(size=3), rng.normal(size=3)),)

    asked = missing(op_exercise(Exp, lone, "a"))
    assert {"a plain number", "a number as a graph makes it"} <= asked
    assert "an array of 1 axes" not in asked
    asked = missing(op_exercise(Multiply, pair, "a b"))
    assert {"both stretched", "one array twice", "b a number beside an array"} <= asked
    assert "equal shapes" not in asked


def test_every_exercise_of_this_course_declares_classes():
    asked = [e for e in EXERCISES.values() if isinstance(e, CodeExercise)]
    assert [e.name for e in asked if e.arguments and not classes_of(e)] == []
    assert len(asked) > 40
