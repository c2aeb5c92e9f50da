"""The wrong gradients of notebook 3: wrong where they say so, losses right."""

import numpy as np
import pytest

from grader.student import wrong_gradients
from grader.student.networks.layer_probes import HONEST, SUSPECTS
from solutions import mlp
from solutions.mlp import Layer
from tests.solutions.networks import network, oracle_gradients, oracle_loss

TOOLS = (mlp.mlp_forward, mlp.mlp_backward, *mlp.head_pair("binary"))
RIGHT = {"seven": {"right"}, "five": {"B", "E"}}


@pytest.fixture
def case():
    rng = np.random.default_rng(3)
    X, targets = rng.normal(size=(5, 3)), rng.integers(0, 2, (5, 2)) * 1.0
    return network(rng, [3, 4, 2]), X, targets


def distance(grads, right):
    """Largest error of a block, relative to its largest entry."""
    return max(
        np.abs(block - ours).max() / np.abs(ours).max()
        for layers in zip(grads, right, strict=True)
        for block, ours in zip(*layers, strict=True)
    )


@pytest.mark.parametrize(("kind", "activation"), [("seven", "relu"), ("five", "tanh")])
def test_the_right_ones_are_right_and_the_others_far_off(case, kind, activation):
    params, X, targets = case

    def loss(changed):
        return oracle_loss(changed, X, targets, activation, "binary")

    right = oracle_gradients(loss, params)
    found = getattr(wrong_gradients, kind)(*TOOLS)
    assert len(found) == {"seven": 8, "five": 5}[kind]
    for name, gradients in found.items():
        value, grads = gradients(params, X, targets)
        assert value == pytest.approx(loss(params)), name
        assert (distance(grads, right) < 1e-12) == (name in RIGHT[kind]), name
        assert name in RIGHT[kind] or distance(grads, right) > 0.02


def test_parameters_stay_as_they_were(case):
    params, X, targets = case
    before = [Layer(layer.W.copy(), layer.b.copy()) for layer in params]
    for gradients in wrong_gradients.seven(*TOOLS).values():
        gradients(params, X, targets)
    assert distance(params, before) == 0


def test_the_honest_ones_are_the_suspects_that_are_right_in_three_layers(case):
    _, X, targets = case
    params = network(np.random.default_rng(4), [3, 4, 3, 2])
    verdicts = mlp.bug_hunt(dict(enumerate(SUSPECTS)), params, X, targets)
    assert {SUSPECTS[n] for n, right in verdicts.items() if right} == {*HONEST}


def test_nothing_but_its_numbers_tells_a_suspect_from_another():
    looks = {
        (s.__name__, s.__qualname__, s.__module__, s.__doc__, s.__code__, *vars(s))
        for s in SUSPECTS
    }
    assert len(looks) == 1
    assert repr(SUSPECTS[0]).startswith("<function suspect at")
