"""Add and Multiply: points and wrong local rules.

A rule is a pair of functions of (g, y, a, b), g the upstream gradient and y the output,
before what broadcasting stretched is summed.
"""

from collections.abc import Callable

import numpy as np

from grader.api import (
    FLOAT32,
    NUMBER,
    ONE_NODE,
    PAIRS,
    PLAIN,
    WHOLE,
    away_from_zero,
    op_exercise,
    plain,
    short,
    whole,
    wrong_rule,
)
from solutions import graph as solution
from solutions.graph import unbroadcast


def pairs(rng):
    """Two inputs in all the ways in which one may be stretched to the other."""
    for one, other in PAIRS:
        yield ((away_from_zero(rng, one), away_from_zero(rng, other)),)


def odd(rng):
    """Plain numbers, also of nodes that are stretched, and whole ones."""
    a, b = plain(rng), plain(rng)
    yield (max(a, b) + 0.5, min(a, b)), {}, PLAIN
    yield (-abs(a), abs(b)), {}, PLAIN
    where = {"group": "edge", "where": "for a plain number and an array"}
    yield (0.0, away_from_zero(rng, (4,))), {}, where
    yield (np.float64(min(a, b)), max(a, b) + 0.5), {}, NUMBER
    yield (3 * whole(rng, (2, 2)), whole(rng, (2,)) + 1), {}, WHOLE
    yield (short(rng, (3,)), 3 * short(rng, (2, 3))), {}, FLOAT32  # never a tie


def _pairs_and_one_node(rng):
    yield from pairs(rng)
    yield from odd(rng)
    a = away_from_zero(rng, (2, 3))
    yield (a, a), {}, ONE_NODE


def _factors(rng):
    """Besides: factors of 0, by which nobody can divide, and very large ones."""
    yield from _pairs_and_one_node(rng)
    a, b = away_from_zero(rng, (2, 3)), away_from_zero(rng, (2, 3))
    large = {"group": "cancellation", "where": "where a is 1e13"}
    yield (1e13 * a, b), {}, large
    zeros = np.where([1, 0, 1], a, 0), np.where([0, 1, 1], b, 0)
    yield zeros, {}, {"where": "for an a and a b with zeros in them"}


def summed(d_a, d_b):
    """A rule with right shapes."""

    def rule(g, y, a, b):
        wide = [np.broadcast_to(d(g, y, a, b), y.shape) for d in (d_a, d_b)]
        return unbroadcast(wide[0], a.shape), unbroadcast(wide[1], b.shape)

    return rule


def _stretched(d_a, d_b):
    """A rule that forgets what broadcasting did."""
    return lambda g, y, a, b: [
        np.broadcast_to(d(g, y, a, b), y.shape) for d in (d_a, d_b)
    ]


def _averaged(d_a, d_b):
    """A rule that takes the mean over what broadcasting stretched."""

    def rule(g, y, a, b):
        sums = summed(d_a, d_b)(g, y, a, b)
        return [s * s.size / y.size for s in sums]

    return rule


def scaled(d_a, d_b, by_a, by_b):
    """A rule with each of its halves multiplied by a number."""
    return summed(
        lambda g, y, a, b: by_a * d_a(g, y, a, b),
        lambda g, y, a, b: by_b * d_b(g, y, a, b),
    )


def _ones(d_a, d_b):
    return summed(
        lambda g, y, a, b: d_a(np.ones_like(g), y, a, b),
        lambda g, y, a, b: d_b(np.ones_like(g), y, a, b),
    )


def common(rule: tuple[Callable, Callable]):
    """Mistakes that any of the four can have."""
    return (
        wrong_rule(
            "no-unbroadcast",
            "An input that was stretched gets its gradient in the stretched shape: add "
            "up along what broadcasting repeated.",
            _stretched(*rule),
        ),
        wrong_rule(
            "mean",
            "Along what broadcasting repeated the gradients are added, not averaged.",
            _averaged(*rule),
        ),
        wrong_rule(
            "N21",
            "That is the local slope alone: the upstream gradient is missing.",
            _ones(*rule),
        ),
        wrong_rule(
            "first-only",
            "b gets nothing, but it moves the output too.",
            scaled(*rule, 1, 0),
        ),
        wrong_rule(
            "halved",
            "The gradient is halved between the inputs. Each slope stands for itself.",
            scaled(*rule, 0.5, 0.5),
        ),
        wrong_rule(
            "second-sign",
            "The gradient of b has the wrong sign; that of a is right.",
            scaled(*rule, 1, -1),
        ),
    )


SUM = (lambda g, y, a, b: g, lambda g, y, a, b: g)
PRODUCT = (lambda g, y, a, b: g * b, lambda g, y, a, b: g * a)
OWN = (lambda g, y, a, b: g * a, lambda g, y, a, b: g * b)
OUTPUT = (lambda g, y, a, b: g * y, lambda g, y, a, b: g * y)

ADD = op_exercise(
    solution.Add,
    _pairs_and_one_node,
    "a b",
    *common(SUM),
    wrong_rule(
        "values", "The slope of a + b in a is 1; a itself stands there.", summed(*OWN)
    ),
    wrong_rule("product", "That is the rule of a product.", summed(*PRODUCT)),
    wrong_rule("output", "The output is multiplied in: no slope.", summed(*OUTPUT)),
)

MULTIPLY = op_exercise(
    solution.Multiply,
    _factors,
    "a b",
    *common(PRODUCT),
    wrong_rule(
        "own-value",
        "The slope of a b in a is the other factor, b; you take a itself.",
        summed(*OWN),
    ),
    wrong_rule("sum", "That is the rule of a sum.", summed(*SUM)),
    wrong_rule(
        "output",
        "The whole product is multiplied in; the slope leaves one factor out.",
        summed(*OUTPUT),
    ),
    wrong_rule(
        "upstream-squared",
        "The upstream gradient is in it twice.",
        summed(lambda g, y, a, b: g * g * b, lambda g, y, a, b: g * g * a),
    ),
)
