"""Signed distance to the boundary: known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake
from solutions import neuron as solution

from ..slips import made
from .line import weighted_points
from .sum_slips import SUMS, of_the_sum


def _distance(norm=np.linalg.norm, power=1.0, sign=1.0):
    return lambda X, w, b: sign * (X @ w + b) / norm(w) ** power


SIGNED_DISTANCE = CodeExercise(
    "signed_distance",
    solution.signed_distance,
    axes=("nd", "d", ""),
    rows=True,
    points=weighted_points,
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
        Mistake(
            "multiplied",
            "Multiplied by the length of w; z is divided by it.",
            _distance(power=-1.0),
        ),
        Mistake(
            "largest",
            "Divided by the largest weight; the length is the root of the sum of "
            "squares.",
            _distance(norm=lambda w: np.abs(w).max()),
        ),
        Mistake(
            "mean-square",
            "Divided by the root of a mean of squares; the length has their sum.",
            _distance(norm=lambda w: np.sqrt(np.mean(w**2))),
        ),
        Mistake(
            "root-of-sizes",
            "The weights are not squared below the root.",
            _distance(norm=lambda w: np.sqrt(np.abs(w).sum())),
        ),
        Mistake(
            "root-of-sizes",
            "The weights are not squared below the root.",
            _distance(norm=lambda w: np.sqrt(abs(w.sum()))),
        ),
        Mistake(
            "spread",
            "Divided by the spread of the weights; the length is the root of the sum "
            "of squares.",
            _distance(norm=lambda w: np.std(w) or 1.0),
        ),
        Mistake(
            "length-of-z",
            "Divided by the length of all z together; the length of the normal is "
            "needed.",
            lambda X, w, b: (X @ w + b) / np.linalg.norm(X @ w + b),
        ),
        *made(
            of_the_sum(SUMS),
            lambda z: lambda X, w, b: z(X, w, b) / np.linalg.norm(w),
        ),
        Mistake(
            "all-points",
            "Divided by the length of all points together; the length of the normal "
            "is needed.",
            lambda X, w, b: (X @ w + b) / np.linalg.norm(X),
        ),
        Mistake(
            "origin",
            "Every point gets the distance of the origin.",
            lambda X, w, b: np.full(len(X), b / np.linalg.norm(w)),
        ),
        Mistake(
            "side",
            "That is the side alone, 1 or -1; the distance has a size, too.",
            lambda X, w, b: np.sign(X @ w + b),
        ),
    ),
)
