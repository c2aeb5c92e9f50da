"""Other criteria as they are defined, and the comparison with ours in a small form."""

import numpy as np
import pytest

from tests.benchmarks.peers import ours, rows, table
from tests.judge.network.criteria import (
    CRITERIA,
    Place,
    accepts,
    has_torch,
    relative_error,
)
from tests.judge.network.subjects import dense, neuron

ASKED = [name for name in CRITERIA if name != "torch gradcheck" or has_torch()]


@pytest.fixture(scope="module")
def one_neuron():
    return neuron()


def bowl():
    """A loss of two blocks whose gradient is known."""
    a, b = np.array([[1.0, -2.0], [0.5, 3.0]]), np.array(0.7)
    return Place(
        [a, b],
        lambda p: float(np.sum(p[0] ** 2) + np.exp(p[1])),
        lambda p: [2 * p[0], np.exp(p[1])],
    )


def with_factor(factor):
    return lambda p: [2 * factor * p[0], np.exp(p[1])]


@pytest.mark.parametrize("name", ASKED)
def test_every_criterion_tells_right_from_twice(name):
    assert accepts(CRITERIA[name], bowl(), with_factor(1))
    assert not accepts(CRITERIA[name], bowl(), with_factor(2))
    assert not accepts(CRITERIA[name], bowl(), lambda p: None)


@pytest.mark.parametrize("name", ASKED)
def test_limits_are_those_of_the_definitions(name):
    slightly = {  # the largest relative error of a 4-byte, a 3-digit, a 1-digit slip
        3e-8: set(CRITERIA),
        3e-6: set(CRITERIA) - {"CS231n, error < 1e-7"},
        1e-3: {"CS231n, error < 1e-2", "torch gradcheck"},
    }
    for slip, tolerant in slightly.items():
        found = accepts(CRITERIA[name], bowl(), with_factor(1 + slip))
        assert found == (name in tolerant), slip


def test_the_relative_error_of_an_entry():
    assert relative_error([1.0, 2.0], [1.0, 2.0]) == 0
    assert relative_error([1.0, -1.0], [1.0, 1.0]) == 1.0
    assert relative_error([1e-12], [0.0]) == pytest.approx(1e-4)


@pytest.mark.slow
def test_ours_accepts_nothing_wrong_and_rejects_nothing_right(one_neuron):
    row, told = ours([one_neuron, dense("tanh", "softmax")])
    assert (row.accepted, row.rejected) == (0, 0)
    assert row.wrong > 75
    assert "0 named wrongly" in told


def test_others_accept_wrong_gradients_at_a_start_of_training(one_neuron):
    found = {row.name: row for row in rows([one_neuron], "typical")}
    assert found["CS231n, error < 1e-2"].accepted > 0
    assert found["np.allclose, central"].accepted > 0


@pytest.mark.slow
def test_the_table_tells_all_of_it(one_neuron):
    text = table([one_neuron])
    assert all(name in text for name in ASKED)
    assert text.count("ours") == 2
    assert has_torch() or "torch is not installed" in text
