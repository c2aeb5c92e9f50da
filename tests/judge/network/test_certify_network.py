"""The reference, the points and the tables of every kind of network are sound."""

import numpy as np
import pytest

from grader.judge.network import WHOLE_NETWORK, DenseExercise, Network
from grader.judge.network.certify_network import (
    certify,
    certify_network,
    reference_error,
)
from grader.judge.network.gradient_mistakes import known_gradients
from grader.judge.network.network import gradient, view_of
from grader.judge.network.network_points import designed, fresh, seeded
from grader.judge.network.sentences import SENTENCES
from solutions.mlp import loss_and_gradients
from tests.numerical import complex_step
from tests.solutions.networks import oracle_gradients, oracle_loss

ALL = [
    Network(hidden, head, layers, penalised=head != "upstream")
    for hidden in ("sigmoid", "tanh", "relu")
    for head in ("squared", "binary", "softmax", "upstream")
    for layers in (1, 2, 3)
]
SOME = [
    Network("tanh", "softmax"),
    Network("relu", "binary", 2),
    Network("sigmoid", "squared", 2),
]


def named(network):
    return f"{network.hidden}-{network.head}-{network.layers}"


@pytest.mark.parametrize("network", ALL, ids=named)
def test_points_keep_their_promises(network):
    for instance in (*designed(network), *fresh(network), seeded(network, "s")):
        view = view_of(instance)
        sizes = [view.n, *(a.shape[1] for a in view.A)]
        assert len(set(sizes)) == len(sizes)
        assert all(view.n < size for size in sizes[1:-1])
        assert all(np.abs(instance.parameters[n]).min() > 0 for n in ("W1", "b1"))
        if network.hidden == "relu" and network.layers > 1:
            assert min(np.abs(z).min() for z in view.N[1:-1]) >= 0.02
        if network.head in ("binary", "softmax"):
            assert view.prediction.min() > 0.019
            assert view.prediction.max() < 0.981
        for block in gradient(instance).values():
            entries = np.abs(block[block != 0])
            assert entries.min() >= 1e-3 * entries.max()


@pytest.mark.parametrize("network", ALL, ids=named)
def test_the_reference_is_the_complex_step(network):
    assert max(map(reference_error, designed(network))) <= 1e-13


@pytest.mark.parametrize("network", SOME, ids=named)
def test_the_reference_agrees_with_an_oracle_of_the_tests(network):
    instance = seeded(network, "oracle")
    (params, X, T), kwargs = WHOLE_NETWORK.arguments(instance)
    expected = oracle_gradients(lambda p: oracle_loss(p, X, T, **kwargs), params)
    for i, layer in enumerate(expected, start=1):
        np.testing.assert_allclose(gradient(instance)[f"W{i}"], layer.W, rtol=1e-10)
        np.testing.assert_allclose(gradient(instance)[f"b{i}"], layer.b, rtol=1e-10)


@pytest.mark.parametrize("network", SOME, ids=named)
def test_tables_and_points_are_certified(network):
    found = certify_network(network)
    assert found.complaints == ()
    assert found.error <= 1e-13
    assert found.smallest > 1e-2
    assert found.mistakes > 75
    lost = {("C1", "C-lost")} if network.head == "softmax" else set()
    assert set(found.identities) == lost


@pytest.mark.slow
@pytest.mark.parametrize("network", ALL, ids=named)
def test_all_tables_and_points_are_certified(network):
    found = certify_network(network)
    assert found.complaints == ()
    assert found.smallest > 1e-2
    assert len(found.identities) <= 1


def test_an_exercise_is_certified_with_its_solution():
    network = Network("tanh", "softmax", 1)
    task = DenseExercise("whole", loss_and_gradients, (network,), WHOLE_NETWORK)
    assert certify(task)[0].complaints == ()
    wrong = DenseExercise("wrong", lambda *a, **k: None, (network,), WHOLE_NETWORK)
    with pytest.raises(ValueError, match="the solution is not right"):
        certify(wrong)


def test_every_known_mistake_has_a_sentence():
    for network in ALL:
        assert {m.code for m in known_gradients(network)} <= SENTENCES.keys()


def test_seeds_give_points_of_their_own_and_the_same_ones_again():
    network = Network("relu", "softmax")
    one, other = seeded(network, "one"), seeded(network, "other")
    assert not np.array_equal(one.X, other.X)
    seeded.cache_clear()
    np.testing.assert_array_equal(one.X, seeded(network, "one").X)


def test_the_oracle_differentiates_what_it_is_given():
    slope = complex_step(lambda x: x**3, np.array([2.0]))
    np.testing.assert_allclose(slope, [[12.0]])
