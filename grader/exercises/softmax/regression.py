"""Softmax regression: loss and gradients of the whole model, and their slips."""

from typing import Any

import numpy as np

from grader.api import CodeExercise, Point, edge_points
from solutions import softmax as solution

from .draws import (
    BATCHES,
    one_hot_targets,
    soft_targets,
    weights_of,
)
from .regression_slips import SLIPS

W_FAR = np.array([[0.5, -0.3], [0.2, 0.4]])
X_FAR = np.array([[2000.0, 10.0], [-1500.0, 1000.0], [900.0, 4000.0]])
PENALTIES = (0.3, None, 0.07)  # None: the argument is left out


def _at(n, d, k):
    return f"for {n} examples, {d} feature{'s' * (d > 1)}, {k} classes"


def _model_points(rng):
    points = []
    kinds = (soft_targets, one_hot_targets, one_hot_targets)
    for sizes, targets_of, l2 in zip(BATCHES, kinds, PENALTIES, strict=True):
        n, d, k = sizes
        X = rng.normal(size=(n, d)) * 1.2 + 0.2
        args = (X, targets_of(rng, n, k), *weights_of(rng, d, k))
        named = dict(zip("ndk", sizes, strict=True))
        kwargs = {} if l2 is None else {"l2": l2}
        where = _at(*sizes) + ", l2 left out" * (l2 is None)
        points.append(Point(args, kwargs, where=where, sizes=named))
    args = (rng.normal(size=(3, 1)), one_hot_targets(rng, 3, 2), *weights_of(rng, 1, 2))
    small = Point(args, {"l2": 0.2}, where=_at(3, 1, 2), sizes={"n": 3, "d": 1, "k": 2})
    square = Point(_arguments(rng, 3, 3, 3), {"l2": 0.4}, where=_at(3, 3, 3))
    far = (X_FAR, np.eye(2)[[0, 1, 0]], W_FAR, np.array([0.5, -0.4]))
    return [
        *points,
        small,
        square,
        *_cancellation_points(rng),
        *edge_points(rng, _arguments, "ndk", "X targets W b", kwargs={"l2": 0.2}),
        Point(far, {"l2": 0.1}, group="edge", where="where logits are some 1000"),
    ]


def _arguments(rng, n, d, k):
    X = rng.normal(size=(n, d)) * 1.2 + 0.2
    return X, one_hot_targets(rng, n, k), *weights_of(rng, d, k)


def _cancellation_points(rng):
    """Where the loss has no digits left for a difference, and the gradient has all."""
    n, d, k = 6, 2, 3
    X, targets = rng.normal(size=(n, d)), one_hot_targets(rng, n, k)
    W, b = weights_of(rng, d, k)
    groups: dict[str, Any] = {"group": "cancellation", "sizes": {"n": n}}
    high = np.where(np.arange(k) == 1, 1e12, b)
    return [
        Point((X, targets, W, high), where="where the loss is 7e11", **groups),
        Point((1e-12 * X, targets, W, b), where="with features of 1e-12", **groups),
    ]


SOFTMAX_REGRESSION_GRADIENTS = CodeExercise(
    "softmax_regression_gradients",
    solution.softmax_regression_gradients,
    axes=("nd", "nk", "dk", "k"),
    points=_model_points,
    returns=("loss", "d_W", "d_b"),
    uses=("cross_entropy", "cross_entropy_backward"),
    mistakes=SLIPS,
)
