"""Machine-made wrong gradients: none is accepted, each is located at its own step."""

import pytest

from tests.judge.network.network_mutants import examined
from tests.this_course import EVERY

NETWORKS = [("sigmoid", "softmax"), ("tanh", "squared"), ("relu", "binary")]
BACKWARD = ("out", "step", "weight", "bias", "penalty")


def judged(hidden, head, most):
    found = examined(hidden, head, most)
    backward = [
        f
        for f in found
        if (f.outcome, f.stage) == ("rejected", "value") and f.slot[0] in BACKWARD
    ]
    return found, backward


MANY = (NETWORKS, None, 700) if EVERY else (NETWORKS, 200, 60)


@pytest.mark.parametrize(
    ("networks", "most", "least"),
    [(NETWORKS[1:2], 40, 3), pytest.param(*MANY, marks=pytest.mark.slow)],
)
def test_mutants_are_rejected_and_located(networks, most, least):
    located = total = 0
    for hidden, head in networks:
        found, backward = judged(hidden, head, most)
        assert not [f.mutant for f in found if f.outcome == "accepted"]
        located += sum(f.located for f in backward)
        total += len(backward)
    assert total >= least
    assert located >= 0.98 * total
