"""The highest of several logits: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from .draws import BATCHES, at, probs_of, weights_of


def _score_points(rng):
    points = []
    for n, d, k in BATCHES:
        X = rng.normal(size=(4 * n, d)) * 1.4
        W, b = weights_of(rng, d, k)
        b = b + 0.8 * rng.permutation(np.arange(k) - (k - 1) / 2)  # the bias decides
        sizes = {"n": 4 * n, "d": d, "k": k}
        points.append(Point((X, W, b), where=at(4 * n, k), sizes=sizes))
    high = [
        Point((X, W, b + size), group="stability", where=f"at logits of about {size}")
        for size in (60, 900)
    ]
    square = Point(_scored(rng, 4, 4, 4), where=at(4, 4))
    # whole numbers everywhere would tie: then any of the highest is right
    edges = edge_points(rng, _scored, "ndk", "X W b", together=False)
    close = Point(_close(rng), where="where two logits are close")
    return [*points, square, close, *high, *edges]


def _close(rng):
    """Pairs of classes whose logits differ by 3e-6, the higher one behind the other.

    Whoever rounds or cuts logits before they are compared sees them equal.
    """
    X, (W, b) = rng.normal(size=(10, 3)) * 1.4, weights_of(rng, 3, 2)
    near = W + 3e-7 * rng.uniform(-1, 1, W.shape)
    return X, np.column_stack([W, near]), np.concatenate([b, b + 3e-6])


def _scored(rng, n, d, k):
    return rng.normal(size=(n, d)) * 1.4, *weights_of(rng, d, k)


def _choice(scores_of, pick=lambda scores: np.argmax(scores, axis=1)):
    return lambda X, W, b: pick(scores_of(X, W, b))


def _scores(X, W, b):
    return X @ W + b


def _highest_so_far(scores):
    """Places of records: the search goes on from row to row."""
    found, best = np.zeros(len(scores), dtype=int), -np.inf
    for i, row in enumerate(scores):
        for j in np.flatnonzero(row > np.maximum.accumulate([best, *row[:-1]])):
            best, found[i] = row[j], j
    return found


def _last_record(scores):
    """The place of the highest logit of all rows so far."""
    highest = scores.max(axis=1)
    rows = [int(np.argmax(highest[: i + 1])) for i in range(len(scores))]
    return scores.argmax(axis=1)[rows]


def _rounded(digits):
    return lambda X, W, b: np.round(X @ W + b, digits)


COARSE = (
    *map(_rounded, range(6)),
    lambda X, W, b: np.trunc(X @ W + b),
    lambda X, W, b: (X @ W + b).astype(np.float16),
)
ROUNDED = (
    "Close logits count as equal: they are rounded before they are compared, or "
    "compared with a tolerance."
)

ONE_VS_REST_PREDICT = CodeExercise(
    "one_vs_rest_predict",
    solution.one_vs_rest_predict,
    axes=("nd", "dk", "k"),
    rows=True,
    points=_score_points,
    mistakes=(
        Mistake(
            "no-bias",
            "The biases have no part in the choice: each class has one of its own, "
            "which decides between close logits.",
            _choice(lambda X, W, b: X @ W),
        ),
        Mistake(
            "argmin",
            "That is the class with the lowest logit.",
            _choice(_scores, lambda z: np.argmin(z, axis=1)),
        ),
        Mistake(
            "P6",
            "One answer for each class came out: the highest logit is looked for "
            "along the wrong axis.",
            _choice(_scores, lambda z: np.argmax(z, axis=0)),
        ),
        Mistake(
            "whole",
            "One single number came out: without an axis, argmax looks at all rows "
            "at once.",
            _choice(_scores, np.argmax),
        ),
        Mistake(
            "scores",
            "Those are the logits; the class is asked for, the place of the highest.",
            _scores,
        ),
        Mistake(
            "height",
            "That is the highest logit itself, not the class that has it.",
            _choice(_scores, lambda z: z.max(axis=1)),
        ),
        Mistake(
            "size",
            "The sign of the logits is lost: the largest size is not the highest.",
            _choice(lambda X, W, b: np.abs(X @ W + b)),
        ),
        Mistake(
            "N22",
            "Every class is one too high: the first one has the number 0.",
            _choice(_scores, lambda z: np.argmax(z, axis=1) + 1),
        ),
        Mistake(
            "minus-bias",
            "The sign of the biases is wrong.",
            _choice(lambda X, W, b: X @ W - b),
        ),
        Mistake(
            "first-positive",
            "The first class whose logit is positive is taken; the one with the "
            "highest is asked for.",
            _choice(_scores, lambda z: np.argmax(z > 0, axis=1)),
        ),
        Mistake(
            "from-zero",
            "Negative logits never win: the search starts at 0 and not at the first "
            "logit.",
            _choice(_scores, lambda z: np.argmax(np.maximum(z, 0), axis=1)),
        ),
        Mistake(
            "distance",
            "The logits are divided by the lengths of the weights: the highest logit "
            "is asked for, not the largest distance.",
            _choice(lambda X, W, b: (X @ W + b) / np.linalg.norm(W, axis=0)),
        ),
        Mistake(
            "last-left-out",
            "The last class never wins: a range ends before its second number.",
            _choice(_scores, lambda z: np.argmax(z[:, :-1], axis=1)),
        ),
        *(Mistake("rounded", ROUNDED, _choice(scores)) for scores in COARSE),
        Mistake(
            "scaled",
            "The templates are divided by their lengths: the logits are asked for, "
            "with the templates as they are.",
            _choice(lambda X, W, b: X @ (W / np.linalg.norm(W, axis=0)) + b),
        ),
        Mistake(
            "bias-weighted",
            "The biases are added to the weights, so every feature multiplies them.",
            _choice(lambda X, W, b: X @ (W + b)),
        ),
        Mistake(
            "never-reset",
            "The highest logit so far is not set back: each row is compared with the "
            "rows before it.",
            _choice(_scores, _highest_so_far),
        ),
        Mistake(
            "never-reset",
            "The highest logit so far is not set back: each row is compared with the "
            "rows before it.",
            _choice(_scores, _last_record),
        ),
        Mistake(
            "second",
            "That is the class with the second highest logit.",
            _choice(_scores, lambda z: np.argsort(z, axis=1)[:, -2]),
        ),
        Mistake(
            "within-classes",
            "The logits are measured against those of other rows before they are "
            "compared; each row decides by itself.",
            _choice(_scores, lambda z: np.argmax(z - z.mean(axis=0), axis=1)),
        ),
        Mistake(
            "within-classes",
            "The logits are measured against those of other rows before they are "
            "compared; each row decides by itself.",
            _choice(_scores, lambda z: np.argmax(probs_of(z, axis=0), axis=1)),
        ),
        Mistake(
            "mirrored",
            "The classes are counted from the right: the first column is class 0.",
            _choice(_scores, lambda z: np.argmax(z[:, ::-1], axis=1)),
        ),
        Mistake(
            "bias-times",
            "The biases are multiplied in; they are added.",
            _choice(lambda X, W, b: (X @ W) * b),
        ),
    ),
)
