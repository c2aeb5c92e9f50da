"""Machine-made wrong gradients: none is accepted, each is located at its own step."""

import pytest

from tests.exercises.test_answers import EVERY
from tests.judge.network.network_mutants import examined

NETWORKS = [("sigmoid", "softmax"), ("tanh", "squared"), ("relu", "binary")]
BACKWARD = ("out", "step", "weight", "bias", "penalty")


def judged(hidden, head, sample):
    found = examined(hidden, head, sample)
    backward = [
        f
        for f in found
        if (f.outcome, f.stage) == ("rejected", "value") and f.slot[0] in BACKWARD
    ]
    return found, backward


def located_of(hidden, head, sample, least):
    """The share of the backward mutants that are located; none is accepted."""
    found, backward = judged(hidden, head, sample)
    assert not [f.mutant for f in found if f.outcome == "accepted"]
    assert len(backward) >= least
    return sum(f.located for f in backward) / len(backward)


def test_a_few_mutants_are_rejected_and_located():
    assert located_of(*NETWORKS[1], slice(5, None, 61), least=3) == 1


@pytest.mark.slow
@pytest.mark.parametrize("network", NETWORKS, ids="-".join)
def test_mutants_are_rejected_and_located(network):
    step = 1 if EVERY else 4
    assert located_of(*network, slice(None, None, step), least=200 // step) >= 0.97
