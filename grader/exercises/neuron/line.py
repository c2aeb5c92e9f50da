"""Weighted sum and bias trick: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import neuron as solution

from ..slips import made
from .draws import at, batch, batches
from .sum_slips import SUMS


def weighted_points(rng):
    """A square batch on top: some wrong products run only there."""
    points = [
        Point((X, w, b), where=at(s["n"], s["d"]), sizes=s)
        for X, w, b, s in batches(rng)
    ]
    X, w, b = batch(rng, 4, 4)
    # the first z of some batches is positive, that of this one negative: nobody can
    # take a sign from there for all of them
    side = -np.sign(X[0] @ w + b)
    square = Point((X, side * w, float(side * b)), where=at(4, 4))
    return [*points, square, *edge_points(rng, batch, "nd", "X w b")]


def _feature_points(rng):
    points = [
        Point((X,), where=at(s["n"], s["d"]), sizes=s) for X, _, _, s in batches(rng)
    ]
    with_zero = rng.normal(size=(3, 3)) * [[0], [1], [1]]
    edges = edge_points(rng, lambda rng, n, d: batch(rng, n, d)[:1], "nd", "X")
    zeros = Point((with_zero,), where="for a batch that has an example of zeros")
    return [*points, zeros, *edges]


PRE_ACTIVATION = CodeExercise(
    "pre_activation",
    solution.pre_activation,
    axes=("nd", "d", ""),
    rows=True,
    points=weighted_points,
    mistakes=(
        Mistake("bias-lost", "The bias b is not added.", lambda X, w, b: X @ w),
        *made(SUMS, lambda wrong: wrong),
        Mistake(
            "unit",
            "The weights are divided by their length; they are asked for as they are.",
            lambda X, w, b: X @ w / np.linalg.norm(w) + b,
        ),
        Mistake(
            "not-summed",
            "Each feature is weighted, but the products are not added up.",
            lambda X, w, b: X * w + b,
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
            "stepped",
            "A step is applied already; the weighted sum itself is asked for.",
            lambda X, w, b: solution.step(X @ w + b),
        ),
        Mistake(
            "bias-first-row",
            "Only the first example gets the bias; it counts once for each.",
            lambda X, w, b: X @ w + b * (np.arange(len(X)) == 0),
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
            "between",
            "The ones stand after the first feature; they come first.",
            lambda X: np.insert(X, 1, 1, axis=1),
        ),
        Mistake(
            "added",
            "One is added to every feature; a column of ones is asked for.",
            lambda X: X + 1,
        ),
        Mistake("unchanged", "The column of ones is missing.", lambda X: X.copy()),
        Mistake(
            "empty",
            "The features are missing: only the ones have been written.",
            lambda X: np.ones((len(X), 1 + X.shape[1])),
        ),
        Mistake(
            "counted",
            "The first column counts the examples; it holds a 1 for each.",
            lambda X: np.column_stack([np.arange(len(X)), X]),
        ),
        Mistake(
            "counted",
            "The first column counts the examples; it holds a 1 for each.",
            lambda X: np.column_stack([np.arange(len(X)) + 1, X]),
        ),
        Mistake(
            "first-only",
            "Only the first example has its 1; each one needs it.",
            lambda X: np.column_stack([np.arange(len(X)) == 0, X]),
        ),
        Mistake(
            "averaged",
            "The ones are divided by the number of examples; each is a whole 1.",
            lambda X: np.column_stack([np.full(len(X), 1 / len(X)), X]),
        ),
    ),
)
