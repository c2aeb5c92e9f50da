"""Functions that build graphs, judged by what the graphs compute."""

from types import FunctionType

import numpy as np
import pytest

from grader.student.graphs.graph_check import losses_of
from grader.student.judging.public_check import judge_locally
from solutions import graph as solution
from solutions.graph import (
    Add,
    CrossEntropy,
    MatMul,
    Node,
    Op,
    ReLU,
    apply,
    mlp_loss,
    worked_network_loss,
)
from solutions.mlp import Layer
from tests.this_course import EXERCISES

RNG = np.random.default_rng(3)
PARAMS = [
    Layer(RNG.normal(size=(2, 3)), RNG.normal(size=3)),
    Layer(RNG.normal(size=(3, 2)), RNG.normal(size=2)),
]
X, TARGETS = np.array([[1.0, -2.0], [0.5, 0.25]]), np.eye(2)


def test_losses_are_those_of_moved_parameters():
    loss, moved = losses_of(mlp_loss)(PARAMS, X, TARGETS)
    assert moved.shape == (4,)
    assert loss == pytest.approx(losses_of(mlp_loss)(PARAMS, X, TARGETS)[0])
    b = PARAMS[1].b + 0.35 * np.cos([1.0, 2.0])
    there = [PARAMS[0], PARAMS[1]._replace(b=b)]
    assert moved[3] == pytest.approx(losses_of(mlp_loss)(there, X, TARGETS)[0])
    assert np.all(moved != loss)


def with_value_of_b(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        output = apply(ReLU(), output) if i else output
        z = apply(MatMul(), output, layer.W)
        output = apply(Add(), z, Node(layer.b.value))
    return apply(CrossEntropy(targets), output)


class Frozen(Op):
    """Computes once, outside of the graph."""

    def __init__(self, constant):
        self.constant = constant

    def forward(self, *inputs):
        return self.constant

    def backward(self, upstream, output, *inputs):
        return tuple(0 * value for value in inputs)


def computed_elsewhere(params, X, targets):
    right = mlp_loss(params, X, targets)
    return apply(Frozen(right.value), *(leaf for layer in params for leaf in layer))


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (with_value_of_b, "b of layer 1 is not in your graph"),
        (computed_elsewhere, "is not right"),
        (lambda params, X, targets: None, "You return None"),
        (lambda params, X, targets: 2.3, "You return a float"),
        (lambda params, X, targets: params[0].W, "not in your graph"),
        (7, "must be a function"),
    ],
)
@pytest.mark.parametrize("where", ["grader", "notebook"])
def test_graphs_that_only_look_right_fail(build, words, where):
    if where == "grader":
        verdict = EXERCISES["mlp_loss"].judge(build, "hidden")
    else:
        verdict = judge_locally("mlp_loss", {"mlp_loss": build})
    assert not verdict.passed
    assert words in verdict.sentence, verdict


@pytest.mark.parametrize("build", [mlp_loss, worked_network_loss])
def test_answers_of_the_course_pass_on_both_sides(build):
    name = build.__name__
    assert EXERCISES[name].judge(build, "hidden").passed
    assert judge_locally(name, {name: build}).passed


class Doubled(Op):
    def forward(self, a):
        return a * 2.0

    def backward(self, upstream, output, a):
        return (upstream,)


class DoubledRight(Doubled):
    def backward(self, upstream, output, a):
        return (upstream * 2.0,)


@pytest.mark.parametrize("op", [Doubled, DoubledRight])
def test_an_op_of_ones_own_must_have_the_slopes_of_its_forward(op):
    def build(params, X, targets):
        half = apply(solution.MultiplyConstant(0.5), mlp_loss(params, X, targets))
        return apply(op(), half)

    verdict = EXERCISES["mlp_loss"].judge(build, "hidden")
    assert verdict.passed == (op is DoubledRight)
    assert verdict.passed or "own op Doubled backward does not fit" in verdict.sentence


def test_a_wrong_engine_costs_nothing_here(monkeypatch):
    monkeypatch.setattr(solution, "backward", None)
    assert EXERCISES["mlp_loss"].judge(mlp_loss, "hidden").passed


def test_a_wrong_op_below_is_named():
    class Wrong(Op):
        def forward(self, z):
            return z

    names = {**vars(solution), "ReLU": Wrong}
    names["mlp_loss"] = FunctionType(mlp_loss.__code__, names, "mlp_loss")
    verdict = judge_locally("mlp_loss", names)
    assert not verdict.passed
    assert "It calls ReLU" in verdict.evidence
