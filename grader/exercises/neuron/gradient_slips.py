"""Further slips of the gradients of one neuron, with their sentences."""

from collections.abc import Callable

import numpy as np

from grader.api import Mistake
from solutions import neuron as solution

from ..slips import made
from .draws import logistic, slope
from .sum_slips import SUMS, of_the_sum


def changed(change: Callable) -> Callable:
    """The right gradients after change(d_w, d_b, X, w, b)."""

    def answer(X, y, w, b):
        return change(*solution.neuron_gradients(X, y, w, b), X, w, b)

    return answer


def _at(X, y, z):
    """The gradients with logits z, however they were made."""
    errors = (logistic(z) - y) / len(y)
    return X.T @ errors, errors.sum()


def _by_labels(X, y, w, b):
    factor = len(y) / max(y.sum(), 1)
    return tuple(factor * d for d in solution.neuron_gradients(X, y, w, b))


def _of_misjudged(X, y, w, b):
    z = X @ w + b
    errors = (logistic(z) - y) * ((z >= 0) != y) / len(y)
    return X.T @ errors, errors.sum()


def _divided_each_time(X, y, w, b):
    """Sums that are divided by n whenever an example has been added."""
    shares = len(y) ** (np.arange(len(y)) - float(len(y)))
    errors = (logistic(X @ w + b) - y) * shares
    return X.T @ errors, errors.sum()


COLUMN = (
    "Every probability meets every label: a column (n, 1) and a vector (n,) make a "
    "matrix. Look at the shapes."
)

MORE = (
    *made(
        of_the_sum(SUMS),
        lambda z: lambda X, y, w, b: _at(X, y, z(X, w, b)),
    ),
    Mistake(
        "entries",
        "Divided by the number of entries of X; the mean is over the n examples.",
        changed(lambda d_w, d_b, X, w, b: (d_w / X.shape[1], d_b / X.shape[1])),
    ),
    Mistake(
        "d_w-times-w",
        "d_b is right; d_w is multiplied by w once more.",
        changed(lambda d_w, d_b, X, w, b: (d_w * w, d_b)),
    ),
    Mistake(
        "by-labels",
        "Divided by the number of labels 1; the mean is over all n examples.",
        _by_labels,
    ),
    Mistake(
        "turned",
        "The bias stood first and is taken for the last: its derivative is the "
        "first entry of your d_w.",
        changed(
            lambda d_w, d_b, X, w, b: (np.append(d_b, d_w[:-1]), d_w[-1]),
        ),
    ),
    Mistake(
        "loss",
        "d_w is right; d_b is the loss itself, not its derivative.",
        lambda X, y, w, b: (
            solution.neuron_gradients(X, y, w, b)[0],
            solution.binary_cross_entropy(X @ w + b, y),
        ),
    ),
    Mistake(
        "error-inside",
        "The sigmoid is taken of z - y; it is taken of z, and then y is subtracted.",
        lambda X, y, w, b: _at(X, 0 * y, X @ w + b - y),
    ),
    Mistake(
        "each-feature",
        "d_w is right; d_b is added up once for every feature.",
        changed(lambda d_w, d_b, X, w, b: (d_w, d_b * X.shape[1])),
    ),
    Mistake(
        "last-error",
        "d_w is right; d_b is the last example's alone: = in a loop overwrites.",
        lambda X, y, w, b: (
            solution.neuron_gradients(X, y, w, b)[0],
            (logistic(X @ w + b) - y)[-1] / len(y),
        ),
    ),
    Mistake(
        "first-example",
        "d_b is right; d_w multiplies all errors with the first example: each belongs "
        "to its own row.",
        changed(lambda d_w, d_b, X, w, b: (X[0] * d_b, d_b)),
    ),
    Mistake(
        "stepped",
        "Those are new weights and a new bias; their gradients are asked for.",
        changed(lambda d_w, d_b, X, w, b: (w - d_w, b - d_b)),
    ),
    Mistake(
        "column",
        COLUMN,
        lambda X, y, w, b: (
            X.T @ (logistic(X @ w + b)[:, None] - y).sum(axis=1) / len(y),
            (logistic(X @ w + b)[:, None] - y).sum() / len(y),
        ),
    ),
    Mistake(
        "column",
        COLUMN,
        lambda X, y, w, b: (
            X.T @ (logistic(X @ w + b) - y[:, None]).sum(axis=1) / len(y),
            (logistic(X @ w + b) - y[:, None]).sum() / len(y),
        ),
    ),
    Mistake(
        "sum-of-d_w",
        "d_w is right; d_b is the sum of d_w; add up the errors.",
        changed(lambda d_w, d_b, X, w, b: (d_w, d_w.sum())),
    ),
    Mistake(
        "exponent",
        "The probabilities fall as z grows: the exponent has the wrong sign.",
        lambda X, y, w, b: _at(X, y, -(X @ w + b)),
    ),
    Mistake(
        "misjudged",
        "Only examples on the wrong side add something; every error counts.",
        _of_misjudged,
    ),
    Mistake(
        "slope-in-d_w",
        "d_b is right; in d_w a slope p (1 - p) is there once more.",
        lambda X, y, w, b: (
            X.T @ ((logistic(X @ w + b) - y) * slope(logistic(X @ w + b))) / len(y),
            solution.neuron_gradients(X, y, w, b)[1],
        ),
    ),
    Mistake(
        "slope-in-d_b",
        "d_w is right; in d_b a slope p (1 - p) is there once more.",
        lambda X, y, w, b: (
            solution.neuron_gradients(X, y, w, b)[0],
            np.mean((logistic(X @ w + b) - y) * slope(logistic(X @ w + b))),
        ),
    ),
    Mistake(
        "running-mean",
        "The sum is divided by n after every example; divide once, at the end.",
        _divided_each_time,
    ),
)
