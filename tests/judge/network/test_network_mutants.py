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


STEP = 1 if EVERY else 12


@pytest.mark.parametrize(
    ("networks", "sample", "least"),
    [
        (NETWORKS[1:2], slice(5, None, 61), 3),
        pytest.param(
            NETWORKS, slice(None, None, STEP), 700 // STEP, marks=pytest.mark.slow
        ),
    ],
)
def test_mutants_are_rejected_and_located(networks, sample, least):
    located = total = 0
    for hidden, head in networks:
        found, backward = judged(hidden, head, sample)
        assert not [f.mutant for f in found if f.outcome == "accepted"]
        located += sum(f.located for f in backward)
        total += len(backward)
    assert total >= least
    assert located >= 0.98 * total
