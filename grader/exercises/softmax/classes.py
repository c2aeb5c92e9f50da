"""Scores of several classes, and labels as rows: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from .draws import BATCHES, at, labels_of, weights_of


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
    return [*points, square, *high, *edges]


def _scored(rng, n, d, k):
    return rng.normal(size=(n, d)) * 1.4, *weights_of(rng, d, k)


def _choice(scores_of, pick=lambda scores: np.argmax(scores, axis=1)):
    return lambda X, W, b: pick(scores_of(X, W, b))


def _scores(X, W, b):
    return X @ W + b


ONE_VS_REST_PREDICT = CodeExercise(
    "one_vs_rest_predict",
    solution.one_vs_rest_predict,
    axes=("nd", "dk", "k"),
    rows=True,
    points=_score_points,
    mistakes=(
        Mistake(
            "no-bias",
            "The biases are not used: they decide between close logits.",
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
    ),
)


def _mixed(rng, n, k):
    """Labels that do not begin like 0, 1, 2, ..."""
    labels = labels_of(rng, n, k)
    return (labels + (labels[0] == 0)) % k


def _label_points(rng):
    full = [(_mixed(rng, n, k), k) for n, k in ((5, 3), (8, 4))]
    absent = rng.permutation(np.array([0, 2, 1, 2, 0, 1, 0]))
    repeated = np.array([1, 1, 0, 1])
    return [
        *(Point((y, k), where=at(len(y), k)) for y, k in full),
        Point((absent, 6), where="where the last classes do not occur"),
        Point((repeated, 2), where="where a label occurs several times"),
        Point((rng.integers(3, size=1), 3), group="edge", where="for a single label"),
    ]


ONE_HOT = CodeExercise(
    "one_hot",
    solution.one_hot,
    axes=("n", ""),
    without={"single precision": "labels are whole numbers"},
    rows=True,
    points=_label_points,
    mistakes=(
        Mistake(
            "transposed",
            "Rows and columns are exchanged: one row for each label.",
            lambda y, k: np.eye(k)[y].T,
        ),
        Mistake(
            "N22",
            "The 1 stands one place too far left: label 0 is the first class.",
            lambda y, k: np.eye(k)[y - 1],
        ),
        Mistake(
            "N22-right",
            "The 1 stands one place too far right: label 0 is the first class.",
            lambda y, k: np.eye(k)[(y + 1) % k],
        ),
        Mistake(
            "inverted",
            "Zeros and ones are exchanged.",
            lambda y, k: 1 - np.eye(k)[y],
        ),
        Mistake(
            "classes-counted",
            "The number of classes is taken from the labels; num_classes says it, "
            "even if a class does not occur.",
            lambda y, k: np.eye(y.max() + 1)[y],
        ),
        Mistake(
            "labels-left",
            "The label itself stands where a 1 belongs.",
            lambda y, k: np.eye(k)[y] * y[:, None],
        ),
        Mistake(
            "one-row",
            "All labels went into the same row.",
            lambda y, k: np.eye(k)[y].max(axis=0),
        ),
        Mistake(
            "counts",
            "Those are the counts of the classes; each label has a row of its own.",
            lambda y, k: np.eye(k)[y].sum(axis=0),
        ),
        Mistake(
            "in-order",
            "The ones walk along the diagonal: they must follow the labels.",
            lambda y, k: np.eye(k)[np.arange(len(y)) % k],
        ),
        Mistake(
            "minus-one",
            "Where no 1 stands there is -1; it is 0.",
            lambda y, k: 2 * np.eye(k)[y] - 1,
        ),
        Mistake(
            "from-on",
            "The ones go on after the label: it alone is marked, with ==.",
            lambda y, k: (np.arange(k) >= y[:, None]) * 1.0,
        ),
        Mistake(
            "up-to",
            "The ones begin with the first class and end at the label: it alone is "
            "marked, with ==.",
            lambda y, k: (np.arange(k) <= y[:, None]) * 1.0,
        ),
        Mistake(
            "last-lost",
            "The last class gets no 1: a range ends before its second number.",
            lambda y, k: np.eye(k)[y] * (np.arange(k) < k - 1),
        ),
        Mistake(
            "all-rows",
            "Every row has ones at all labels: out[:, labels] takes whole columns, "
            "out[i, labels[i]] one place.",
            lambda y, k: np.tile(np.eye(k)[y].max(axis=0), (len(y), 1)),
        ),
        Mistake(
            "normalised",
            "Each column is divided by how often its class occurs; every row has a "
            "single 1.",
            lambda y, k: np.eye(k)[y] / np.maximum(np.eye(k)[y].sum(axis=0), 1),
        ),
    ),
)
