"""Gradients of one neuron's cross-entropy: known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake
from solutions import neuron as solution

from ..slips import ERRORS, OF_LOGITS, RARER, made
from .draws import logistic, slope
from .gradient_points import gradient_points
from .gradient_slips import MORE, changed


def _gradients(d_z_of, weights=None, bias=None):
    """A wrong answer from its error signal, and optionally from its own reductions."""
    weights = weights or (lambda X, d_z: X.T @ d_z)
    bias = bias or (lambda d_z, n: d_z.sum())

    def answer(X, y, w, b):
        d_z = d_z_of(X @ w + b, y) / len(y)
        return weights(X, d_z), bias(d_z, len(y))

    return answer


def _over_features(d_w, d_b, X, w, b):
    factor = len(X) / X.shape[1]
    return factor * d_w, factor * d_b


def _column_against_vector(X, y, w, b):
    d_z = (logistic(X @ w + b)[:, None] - y) / len(y)
    return X.T @ d_z, d_z.sum()


def _error(z, y):
    return logistic(z) - y


NEURON_GRADIENTS = CodeExercise(
    "neuron_gradients",
    solution.neuron_gradients,
    axes=("nd", "n", "d", ""),
    points=gradient_points,
    returns=("d_w", "d_b"),
    uses=("sigmoid",),
    mistakes=(
        *made(
            (*ERRORS, *RARER, *OF_LOGITS),
            lambda wrong: _gradients(lambda z, y: wrong(z, logistic(z), y)),
        ),
        Mistake(
            "D8",
            "Examples with y = 0 add nothing. What does the loss say there?",
            _gradients(lambda z, y: y * _error(z, y)),
        ),
        Mistake(
            "D8-other",
            "Examples with y = 1 add nothing. What does the loss say there?",
            _gradients(lambda z, y: (1 - y) * _error(z, y)),
        ),
        Mistake(
            "D10",
            "Examples with y = 0 have the wrong sign: log(1 - p) falls as p grows.",
            _gradients(lambda z, y: (2 * y - 1) * _error(z, y)),
        ),
        Mistake(
            "dp",
            "That is dL/dp times the input; the chain goes on from p to z.",
            _gradients(lambda z, y: _error(z, y) / slope(logistic(z))),
        ),
        Mistake(
            "squared-error",
            "That is the gradient of the squared error, another loss.",
            _gradients(lambda z, y: 2 * _error(z, y) * slope(logistic(z))),
        ),
        Mistake(
            "A1",
            "A factor z (1 - z) is in it; in p - y every slope has cancelled.",
            _gradients(lambda z, y: _error(z, y) * slope(z)),
        ),
        Mistake(
            "step",
            "The error is taken from rounded answers; use the probability.",
            _gradients(lambda z, y: (z >= 0) - y),
        ),
        Mistake(
            "features",
            "Divided by the number of features; the mean is over the n examples.",
            changed(_over_features),
        ),
        Mistake(
            "no-bias",
            "The bias is missing in z.",
            lambda X, y, w, b: solution.neuron_gradients(X, y, w, 0.0),
        ),
        Mistake(
            "exchanged",
            "d_w and d_b are exchanged.",
            changed(lambda d_w, d_b, X, w, b: (d_b, d_w)),
        ),
        Mistake(
            "N9",
            "A column minus a vector makes an n x n table of errors: every example "
            "with every label. Look at the shapes.",
            _column_against_vector,
        ),
        Mistake(
            "B6",
            "d_w is right; d_b is averaged once more than d_w.",
            _gradients(_error, bias=lambda d_z, n: d_z.mean()),
        ),
        Mistake(
            "B7",
            "d_w is right; d_b is summed where d_w is averaged.",
            _gradients(_error, bias=lambda d_z, n: d_z.sum() * n),
        ),
        Mistake(
            "B8",
            "d_w is right; d_b is zero, but the bias moves the loss too.",
            _gradients(_error, bias=lambda d_z, n: 0.0),
        ),
        Mistake(
            "B5",
            "d_w is right; d_b has one entry for each example. One bias serves "
            "them all: add the entries up.",
            _gradients(_error, bias=lambda d_z, n: d_z),
        ),
        Mistake(
            "B9",
            "d_w is right; d_b is a copy of an entry of d_w.",
            changed(lambda d_w, d_b, X, w, b: (d_w, d_w[0])),
        ),
        Mistake(
            "times-b",
            "d_w is right; d_b is multiplied by b, but b stands alone in z.",
            changed(lambda d_w, d_b, X, w, b: (d_w, d_b * b)),
        ),
        Mistake(
            "times-w",
            "d_b is right; d_w is multiplied by w where the inputs belong.",
            changed(lambda d_w, d_b, X, w, b: (d_b * w, d_b)),
        ),
        Mistake(
            "means",
            "d_b is right; in d_w the mean of a product is not the product of means.",
            changed(lambda d_w, d_b, X, w, b: (d_b * X.mean(axis=0), d_b)),
        ),
        Mistake(
            "C2",
            "d_b is right; in d_w the inputs are missing.",
            _gradients(_error, weights=lambda X, d_z: np.full(X.shape[1], d_z.sum())),
        ),
        Mistake(
            "not-summed",
            "d_b is right; d_w still has a row for each example.",
            _gradients(_error, weights=lambda X, d_z: X * d_z[:, None]),
        ),
        Mistake(
            "N9-row",
            "d_b is right; in d_w every example meets every error: a column against a "
            "vector makes an n x n table.",
            changed(lambda d_w, d_b, X, w, b: (X.sum(axis=0) * d_b, d_b)),
        ),
        Mistake(
            "inputs-twice",
            "d_b is right; in d_w the inputs are squared.",
            _gradients(_error, weights=lambda X, d_z: (X**2).T @ d_z),
        ),
        Mistake(
            "A4",
            "The sigmoid is applied twice before the error is taken.",
            _gradients(lambda z, y: logistic(logistic(z)) - y),
        ),
        Mistake(
            "labels-signed",
            "The labels are taken for -1 and 1; here they are 0 and 1.",
            _gradients(lambda z, y: logistic(z) - (2 * y - 1)),
        ),
        Mistake(
            "soft-sign",
            "A tanh stands where the sigmoid belongs.",
            _gradients(lambda z, y: np.tanh(z) - y),
        ),
        *MORE,
    ),
)
