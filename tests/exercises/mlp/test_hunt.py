"""The hunt for wrong gradients: a slip in any single block shows at every seed."""

import numpy as np
import pytest

from grader.exercises.mlp.hunt import BUG_HUNT
from grader.exercises.mlp.hunt_points import expected_of

SLIPS = {
    "not looked at": lambda g, n: True,
    "one per cent is near": lambda g, n: abs(g - n).max() <= 0.02 * abs(n).max(),
    "a fixed limit": lambda g, n: abs(g - n).max() <= 1e-6,
    "sizes": lambda g, n: abs(abs(g) - abs(n)).max() <= 1e-6 * abs(n).max(),
    "not above": lambda g, n: (g - n).max() <= 1e-6 * abs(n).max(),
    "not below": lambda g, n: (n - g).max() <= 1e-6 * abs(n).max(),
    "sums": lambda g, n: abs(g.sum() - n.sum()) <= 1e-6 * abs(n).max(),
    "directions": lambda g, n: (
        np.vdot(g, n) > (1 - 1e-9) * np.linalg.norm(g) * np.linalg.norm(n)
    ),
}


def near(g, n):
    return abs(g - n).max() <= 1e-6 * abs(n).max()


def judge_with(rule, place):
    """A judge of gradients that is right but for a rule of its own in one block."""

    def bug_hunt(suspects, params, X, targets):
        verdicts = {}
        for name, suspect in suspects.items():
            found = suspect(params, X, targets)[1]
            right = expected_of(suspect, params, X, targets)
            layers = zip(found, right, strict=True)
            pairs = [p for layer in layers for p in zip(*layer, strict=True)]
            rules = [rule if i == place else near for i in range(len(pairs))]
            verdicts[name] = all(
                bool(agree(*pair)) for agree, pair in zip(rules, pairs, strict=True)
            )
        return verdicts

    return bug_hunt


@pytest.mark.slow
@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_in_one_block_shows_at_every_seed(slip, place):
    for seed in ("public", "a", "b"):
        verdict = BUG_HUNT.judge(judge_with(SLIPS[slip], place), seed)
        assert not verdict.passed, seed


@pytest.mark.slow
def test_a_block_whose_gradient_is_nothing_is_right_where_it_is_found_so():
    """At most a millionth, says the text: of nothing, that is nothing."""
    verdict = BUG_HUNT.judge(judge_with(lambda g, n: near(g, n) and n.any(), 2), "a")
    assert not verdict.passed
    assert "zeros" in verdict.sentence


@pytest.mark.slow
def test_a_judge_without_a_slip_passes():
    assert BUG_HUNT.judge(judge_with(near, 0), "a").passed
