"""MatMul, CrossEntropy and the sum that undoes broadcasting: points and mistakes."""

import numpy as np

from grader.api import (
    FLOAT32,
    ONE_NODE,
    WHOLE,
    away_from_zero,
    op_exercise,
    short,
    whole,
    wrong_rule,
)
from solutions import graph as solution
from solutions.softmax import softmax


def _products(rng):
    """The square pair runs without any transpose; so those that lack can be named."""
    lone = ((1, 4), (4, 3)), ((3, 1), (1, 4))
    for one, other in (((4, 3), (3, 5)), ((3, 3), (3, 3)), ((2, 6), (6, 1)), *lone):
        yield ((away_from_zero(rng, one), away_from_zero(rng, other)),)
    A = away_from_zero(rng, (3, 3))
    yield (A, A), {}, ONE_NODE
    yield (whole(rng, (2, 2)), whole(rng, (2, 3))), {}, WHOLE
    yield (short(rng, (2, 3)), short(rng, (3, 2))), {}, FLOAT32
    A, B = 1e13 * away_from_zero(rng, (3, 4)), away_from_zero(rng, (4, 2))
    yield (A, B), {}, {"group": "cancellation", "where": "where A is 1e13"}


MATMUL = op_exercise(
    solution.MatMul,
    _products,
    "A B",
    wrong_rule(
        "C3",
        "Both transposes are missing: look at the shapes of upstream, A and B.",
        lambda g, y, A, B: (g @ B, A @ g),
    ),
    wrong_rule(
        "C3-first",
        "In the gradient of A the other factor has to be transposed.",
        lambda g, y, A, B: (g @ B, A.T @ g),
    ),
    wrong_rule(
        "C3-second",
        "In the gradient of B the other factor has to be transposed.",
        lambda g, y, A, B: (g @ B.T, A @ g),
    ),
    wrong_rule(
        "exchanged",
        "The two gradients are exchanged: that of A comes first.",
        lambda g, y, A, B: (A.T @ g, g @ B.T),
    ),
    wrong_rule(
        "sides",
        "The factors stand in the wrong order: matrices do not commute.",
        lambda g, y, A, B: (B.T @ g, g @ A.T),
    ),
    wrong_rule(
        "transposed",
        "Each gradient is transposed; it must have the shape of its matrix.",
        lambda g, y, A, B: ((g @ B.T).T, (A.T @ g).T),
    ),
    wrong_rule(
        "elementwise",
        "Multiplied entry by entry; these are products of matrices.",
        lambda g, y, A, B: (g * B, g * A),
    ),
    wrong_rule(
        "N21",
        "The upstream gradient is missing: ones stand in its place.",
        lambda g, y, A, B: (np.ones_like(g) @ B.T, A.T @ np.ones_like(g)),
    ),
    wrong_rule(
        "own-value",
        "Each matrix is multiplied with itself; its slope is the other one.",
        lambda g, y, A, B: (g @ A.T, B.T @ g),
    ),
    wrong_rule(
        "first-only",
        "B gets nothing, but it moves the output too.",
        lambda g, y, A, B: (g @ B.T, np.zeros_like(B)),
    ),
    axes=("nd", "dk"),
)


def _soft(rng, n, k):
    rows = rng.uniform(0.1, 1.0, size=(n, k))
    return rows / rows.sum(axis=1, keepdims=True)


def _logits(rng):
    yield (whole(rng, (4, 2)),), {"targets": _soft(rng, 4, 2)}, WHOLE
    for n, k in ((5, 3), (3, 4), (1, 3), (3, 3)):
        yield (away_from_zero(rng, (n, k)),), {"targets": _soft(rng, n, k)}
    one_hot = np.eye(2)[[0, 1, 1, 0, 1, 1]]
    yield (away_from_zero(rng, (6, 2)),), {"targets": one_hot}
    labels = {"group": "edge", "where": "for targets that are whole"}
    yield (away_from_zero(rng, (2, 3)),), {"targets": np.eye(3, dtype=int)[1:]}, labels
    yield (short(rng, (2, 3)),), {"targets": _soft(rng, 2, 3)}, FLOAT32
    far = np.array([[1000.0, 999.0, -1000.0], [-800.0, 3.0, 2.0]])  # not cut off
    told = {"group": "stability", "where": "at logits of ±1000"}
    yield (far,), {"targets": np.eye(3)[[0, 1]]}, told
    told = {"group": "cancellation", "where": "where the loss is 1e11"}
    lost = away_from_zero(rng, (4, 3))
    lost[0, 1] = 6e11
    yield (lost,), {"targets": np.eye(3)[[0, 1, 2, 0]]}, told


def _residual(logits, targets):
    return softmax(logits) - targets


def _is_of_0_and_1(point):
    return bool(np.isin(point.kwargs["targets"], (0, 1)).all())


CROSS_ENTROPY = op_exercise(
    solution.CrossEntropy,
    _logits,
    "logits",
    wrong_rule(
        "N21",
        "That is the local slope alone: the upstream gradient is missing.",
        lambda g, y, z, targets: (_residual(z, targets) / len(z),),
    ),
    wrong_rule(
        "B1",
        "n times too long: the loss is the mean over the examples.",
        lambda g, y, z, targets: (g * _residual(z, targets),),
    ),
    wrong_rule(
        "brackets",
        "Only the targets are divided by n: brackets are missing.",
        lambda g, y, z, targets: (g * (softmax(z) - targets / len(z)),),
    ),
    wrong_rule(
        "B2",
        "Averaged twice: n times too short.",
        lambda g, y, z, targets: (g * _residual(z, targets) / len(z) ** 2,),
    ),
    wrong_rule(
        "B3-k",
        "Divided by the number of classes; the loss is a mean over examples.",
        lambda g, y, z, targets: (g * _residual(z, targets) / z.shape[1],),
    ),
    wrong_rule(
        "B3",
        "Averaged over the classes, too; the loss adds those up.",
        lambda g, y, z, targets: (g * _residual(z, targets) / z.size,),
    ),
    wrong_rule(
        "D1",
        "The sign: probabilities minus targets.",
        lambda g, y, z, targets: (-g * _residual(z, targets) / len(z),),
    ),
    wrong_rule(
        "D6",
        "Your gradient does not depend on the targets.",
        lambda g, y, z, targets: (g * softmax(z) / len(z),),
    ),
    wrong_rule(
        "P1",
        "That is the slope in the probabilities; the logits lie before the softmax.",
        lambda g, y, z, targets: (-g * targets / softmax(z) / len(z),),
    ),
    wrong_rule(
        "A7",
        "p (1 - p) is in it once more; in p - t the slopes have cancelled.",
        lambda g, y, z, targets: (
            g * _residual(z, targets) * softmax(z) * (1 - softmax(z)) / len(z),
        ),
    ),
    wrong_rule(
        "D7",
        "The logits are compared with the targets; compare probabilities.",
        lambda g, y, z, targets: (g * (z - targets) / len(z),),
    ),
    wrong_rule(
        "N8",
        "The softmax runs over the examples; it runs over the classes.",
        lambda g, y, z, targets: (g * (softmax(z.T).T - targets) / len(z),),
    ),
    wrong_rule(
        "output",
        "The loss itself is multiplied in: that is no slope.",
        lambda g, y, z, targets: (g * y * _residual(z, targets) / len(z),),
    ),
    axes=("nk",),
    classes={
        "soft targets": lambda p: not _is_of_0_and_1(p),
        "targets of 0 and 1": _is_of_0_and_1,
        "whole numbers in targets": lambda p: p.kwargs["targets"].dtype.kind == "i",
        "huge numbers": lambda p: p.group == "stability",
    },
    without={"one class": "its probability is 1, and nothing flows back"},
)
