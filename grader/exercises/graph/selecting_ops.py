"""Max and Min, which choose one of two inputs: points and wrong local rules.

Rules are pairs of functions as in binary_ops.
"""

import numpy as np

from grader.api import away_from_zero, op_exercise, wrong_rule
from solutions import graph as solution

from .binary_ops import SUM, common, odd, pairs, scaled, summed

LARGER = (lambda g, y, a, b: g * (a > b), lambda g, y, a, b: g * (b > a))
SMALLER = (lambda g, y, a, b: g * (a < b), lambda g, y, a, b: g * (b < a))
POSITIVE = (lambda g, y, a, b: g * (a > 0), lambda g, y, a, b: g * (b > 0))


def _pairs_and_a_tie(rng):
    """Both branches at every pair of shapes; a tie is a question of its own."""
    for ((a, b),) in pairs(rng):
        while np.any(a == b) or not 0 < np.sum(a > b) < np.broadcast(a, b).size:
            a, b = away_from_zero(rng, a.shape), away_from_zero(rng, b.shape)
        yield ((a, b),)
    yield from odd(rng)
    a = away_from_zero(rng, (5,))
    close = {"group": "stability", "where": "where a and b differ by 5e-7"}
    yield (a, a + rng.permutation([5e-7, -5e-7, 9e-7, -9e-7, 5e-7])), {}, close
    equal = away_from_zero(rng, (2, 3))
    yield (equal, equal.copy()), {}, {"group": "ties", "where": "where a equals b"}


def _of_values(rule):
    return summed(
        lambda g, y, a, b: a * rule[0](g, y, a, b),
        lambda g, y, a, b: b * rule[1](g, y, a, b),
    )


def _selecting(rule):
    """Mistakes that Max and Min share."""
    return (
        wrong_rule(
            "both",
            "Both inputs get the upstream gradient; only the one that is chosen may.",
            summed(*SUM),
        ),
        wrong_rule(
            "half-half",
            "The gradient is shared half and half; all of it goes to the one that is "
            "chosen.",
            scaled(*SUM, 0.5, 0.5),
        ),
        wrong_rule(
            "relu",
            "You compare with zero; a and b have to be compared with each other.",
            summed(*POSITIVE),
        ),
        wrong_rule(
            "values",
            "The chosen value is multiplied in; where an input is chosen the slope "
            "is 1.",
            _of_values(rule),
        ),
    )


MAX = op_exercise(
    solution.Max,
    _pairs_and_a_tie,
    "a b",
    *common(LARGER),
    *_selecting(LARGER),
    wrong_rule(
        "min", "The smaller of the two gets the gradient here.", summed(*SMALLER)
    ),
    wrong_rule(
        "global",
        "One winner is chosen for the whole array; compare entry by entry.",
        summed(
            lambda g, y, a, b: g * (a.max() > b.max()),
            lambda g, y, a, b: g * (b.max() > a.max()),
        ),
    ),
)

MIN = op_exercise(
    solution.Min,
    _pairs_and_a_tie,
    "a b",
    *common(SMALLER),
    *_selecting(SMALLER),
    wrong_rule("max", "The larger of the two gets the gradient here.", summed(*LARGER)),
    wrong_rule(
        "negated",
        "The sign: the minimum rises when the smaller input rises.",
        scaled(*SMALLER, -1, -1),
    ),
    wrong_rule(
        "global",
        "One winner is chosen for the whole array; compare entry by entry.",
        summed(
            lambda g, y, a, b: g * (a.min() < b.min()),
            lambda g, y, a, b: g * (b.min() < a.min()),
        ),
    ),
)
