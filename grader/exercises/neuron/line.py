"""Weighted sum, bias trick and distance: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import neuron as solution

from .draws import at, batch, batches


def _weighted_points(rng):
    """A square batch on top: some wrong products run only there."""
    points = [
        Point((X, w, b), where=at(s["n"], s["d"]), sizes=s)
        for X, w, b, s in batches(rng)
    ]
    edges = edge_points(rng, batch, "nd", "X w b")
    return [*points, Point(batch(rng, 4, 4), where=at(4, 4)), *edges]


def _feature_points(rng):
    points = [
        Point((X,), where=at(s["n"], s["d"]), sizes=s) for X, _, _, s in batches(rng)
    ]
    with_zero = rng.normal(size=(3, 3)) * [[0], [1], [1]]
    edges = edge_points(rng, lambda rng, n, d: batch(rng, n, d)[:1], "nd", "X")
    zeros = Point((with_zero,), where="where an example is all zeros")
    return [*points, zeros, *edges]


PRE_ACTIVATION = CodeExercise(
    "pre_activation",
    solution.pre_activation,
    axes=("nd", "d", ""),
    rows=True,
    points=_weighted_points,
    mistakes=(
        Mistake("bias-lost", "The bias b is not added.", lambda X, w, b: X @ w),
        Mistake(
            "bias-minus",
            "The bias is subtracted; it has to be added.",
            lambda X, w, b: X @ w - b,
        ),
        Mistake(
            "not-summed",
            "Each feature is weighted, but the products are not added up.",
            lambda X, w, b: X * w + b,
        ),
        Mistake(
            "bias-each",
            "The bias is added once for every feature; it counts once an example.",
            lambda X, w, b: (X * w + b).sum(axis=1),
        ),
        Mistake(
            "bias-weighted",
            "The bias is added before the weights, so it gets weighted, too.",
            lambda X, w, b: (X + b) @ w,
        ),
        Mistake(
            "axis-0",
            "The sum runs over the examples; it must run over the features.",
            lambda X, w, b: (X * w).sum(axis=0) + b,
        ),
        Mistake(
            "activated",
            "The sigmoid is applied already; the weighted sum itself is asked for.",
            lambda X, w, b: solution.sigmoid(X @ w + b),
        ),
        Mistake(
            "column",
            "The result is a column (n, 1); a vector (n,) is asked for.",
            lambda X, w, b: (X @ w + b)[:, None],
        ),
        Mistake(
            "last-left-out",
            "The last feature is left out: a range ends before its second number.",
            lambda X, w, b: X[:, :-1] @ w[:-1] + b,
        ),
        Mistake(
            "first-left-out",
            "The first feature is left out: the first one has the number 0.",
            lambda X, w, b: X[:, 1:] @ w[1:] + b,
        ),
        Mistake(
            "mean",
            "The weighted features are averaged; they are added up.",
            lambda X, w, b: (X * w).mean(axis=1) + b,
        ),
        Mistake(
            "not-reset",
            "The sum is not set back: every example goes on where the one before "
            "ended.",
            lambda X, w, b: np.cumsum(X @ w) + b,
        ),
    ),
)

AUGMENT = CodeExercise(
    "augment",
    solution.augment,
    axes=("nd",),
    rows=True,
    points=_feature_points,
    mistakes=(
        Mistake(
            "ones-last",
            "The ones stand after the features; here they come first.",
            lambda X: np.column_stack([X, np.ones(len(X))]),
        ),
        Mistake(
            "zeros",
            "A column of zeros can carry no bias; ones are needed.",
            lambda X: np.column_stack([np.zeros(len(X)), X]),
        ),
        Mistake(
            "row",
            "A row of ones was added; every example (row) needs one more column.",
            lambda X: np.vstack([np.ones(X.shape[1]), X]),
        ),
        Mistake(
            "row",
            "A row of ones was added; every example (row) needs one more column.",
            lambda X: np.vstack([X, np.ones(X.shape[1])]),
        ),
        Mistake(
            "empty",
            "The features are missing: only the ones have been written.",
            lambda X: np.column_stack([np.ones(len(X)), np.zeros_like(X)]),
        ),
        Mistake(
            "overwritten",
            "The ones replace the first feature; they are one column more.",
            lambda X: np.column_stack([np.ones(len(X)), X[:, 1:]]),
        ),
        Mistake(
            "added",
            "One is added to every feature; a column of ones is asked for.",
            lambda X: X + 1,
        ),
        Mistake("unchanged", "The column of ones is missing.", lambda X: X.copy()),
    ),
)


def _distance(norm=np.linalg.norm, power=1.0, sign=1.0):
    return lambda X, w, b: sign * (X @ w + b) / norm(w) ** power


SIGNED_DISTANCE = CodeExercise(
    "signed_distance",
    solution.signed_distance,
    axes=("nd", "d", ""),
    rows=True,
    points=_weighted_points,
    mistakes=(
        Mistake(
            "not-divided",
            "That is z itself. Doubling w and b doubles it, but moves no point: "
            "divide by a length.",
            lambda X, w, b: X @ w + b,
        ),
        Mistake(
            "squared-length",
            "Divided by the squared length of w; the length has a root.",
            _distance(power=2.0),
        ),
        Mistake(
            "absolute",
            "The sign is lost: points on the negative side lie at negative distances.",
            lambda X, w, b: np.abs(X @ w + b) / np.linalg.norm(w),
        ),
        Mistake(
            "bias-lost",
            "The bias is missing: this is the distance to a parallel line through the "
            "origin.",
            lambda X, w, b: X @ w / np.linalg.norm(w),
        ),
        Mistake(
            "bias-undivided",
            "Only the weighted sum is divided; the bias has to be divided as well.",
            lambda X, w, b: X @ w / np.linalg.norm(w) + b,
        ),
        Mistake(
            "weights-undivided",
            "Only the bias is divided: brackets are missing around the sum.",
            lambda X, w, b: X @ w + b / np.linalg.norm(w),
        ),
        Mistake(
            "norm-with-bias",
            "The bias is part of the length you divide by; the normal is w alone.",
            lambda X, w, b: (X @ w + b) / np.sqrt(w @ w + b * b),
        ),
        Mistake(
            "sum-norm",
            "Divided by the sum of |w|; the length is the root of the sum of squares.",
            _distance(norm=lambda w: np.abs(w).sum()),
        ),
        Mistake(
            "norm-of-x",
            "Divided by the length of the point; the length of the normal is needed.",
            lambda X, w, b: (X @ w + b) / np.linalg.norm(X, axis=1),
        ),
        Mistake(
            "plain-sum",
            "Divided by the sum of the weights; the length is the root of the sum of "
            "squares.",
            lambda X, w, b: (X @ w + b) / w.sum(),
        ),
        Mistake(
            "size-of-sum",
            "Divided by the size of the sum of the weights; the length is the root of "
            "the sum of squares.",
            lambda X, w, b: (X @ w + b) / abs(w.sum()),
        ),
        Mistake(
            "two-only",
            "Only the first two weights are in the length you divide by.",
            lambda X, w, b: (X @ w + b) / np.hypot(w[0], w[1]),
        ),
    ),
)
