"""Cross-entropy from logits and its gradients: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.judge.neuron.draws import at, batch, batches, labels_of, logistic, slope
from solutions import neuron as solution


def _loss_points(rng):
    calls = [
        Point(
            (rng.uniform(-3, 3, n), labels_of(rng, n)),
            where=f"for {n} logits",
            sizes={"n": n},
        )
        for n in (5, 7, 4)
    ]
    far = np.array([1000.0, -1000.0, 800.0, -36.0, 0.3])
    right, wrong = np.array([1.0, 0, 1, 0, 1]), np.array([0.0, 1, 0, 1, 0])
    lone = (np.array([36.0]), np.array([0.0]))
    return [
        *calls,
        Point((far, right), group="stability", where="at logits of ±1000"),
        Point((far, wrong), group="stability", where="at logits of ±1000"),
        Point(lone, group="stability", where="at z = 36 for a label of 0"),
    ]


def _losses(z, y):
    p = logistic(z)
    return y * np.log(p), (1 - y) * np.log(1 - p)


BINARY_CROSS_ENTROPY = CodeExercise(
    "binary_cross_entropy",
    solution.binary_cross_entropy,
    _loss_points,
    mistakes=(
        Mistake(
            "D1",
            "The sign: a loss is minus the log-likelihood, so it is positive.",
            lambda z, y: np.mean(sum(_losses(z, y))),
        ),
        Mistake(
            "second-sign",
            "The minus in front belongs to both terms; the brackets are missing.",
            lambda z, y: np.mean(_losses(z, y)[1] - _losses(z, y)[0]),
        ),
        Mistake(
            "D8",
            "Only -y log p is there. What does the loss say when y = 0?",
            lambda z, y: -np.mean(_losses(z, y)[0]),
        ),
        Mistake(
            "D8-other",
            "Only the term of y = 0 is there. What does the loss say when y = 1?",
            lambda z, y: -np.mean(_losses(z, y)[1]),
        ),
        Mistake(
            "B1",
            "The losses of the examples are added up; their mean is asked for.",
            lambda z, y: -np.sum(sum(_losses(z, y))),
        ),
        Mistake(
            "not-reduced",
            "One loss for each example; their mean, one number, is asked for.",
            lambda z, y: -sum(_losses(z, y)),
        ),
        Mistake(
            "D7",
            "The logit went into a logarithm or square as if it were a probability.",
            lambda z, y: np.mean((z - y) ** 2),
        ),
        Mistake(
            "squared",
            "That is the squared error of the probability, another loss.",
            lambda z, y: np.mean((logistic(z) - y) ** 2),
        ),
        Mistake(
            "labels-flipped",
            "The labels are exchanged: y belongs to log p, 1 - y to log(1 - p).",
            lambda z, y: np.mean(np.logaddexp(0, z) - (1 - y) * z),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            lambda z, y: -np.mean(sum(_losses(z, y))) / np.log(10),
        ),
    ),
)


def _gradient_points(rng):
    calls = []
    for X, w, b, sizes in batches(rng):
        where = at(sizes["n"], sizes["d"])
        labels = labels_of(rng, sizes["n"])
        calls.append(Point((X, labels, w, b), where=where, sizes=sizes))
    X, w, b = batch(rng, 6, 2)
    mixed = (X, np.array([1, 0, 0, 1, 0, 1]), w, b)
    return [
        *calls,
        Point(mixed, where="for labels that are integers", sizes={"n": 6}),
        *_cancellation_points(X, mixed[1].astype(float), w, b),
    ]


def _cancellation_points(X, y, w, b):
    """Where the loss has no digits left for a difference, and the gradient has all.

    A bias of 1e12 makes the loss 5e11, whose last digit is 1e-4, while every error
    p - y is 0 or 1. Features of 1e-12 move a loss near 1 by less than its last digit,
    and scale d_w without any loss.
    """
    groups = {"group": "cancellation", "sizes": {"n": 6}}
    return [
        Point((X, y, w, 1e12), where="where the loss is 5e11", **groups),
        Point((1e-12 * X, y, w, b), where="with features of size 1e-12", **groups),
    ]


def _gradients(d_z_of, weights=None, bias=None):
    """A wrong answer from its error signal, and optionally from its own reductions."""
    weights = weights or (lambda X, d_z: X.T @ d_z)
    bias = bias or (lambda d_z, n: d_z.sum())

    def answer(X, y, w, b):
        d_z = d_z_of(X @ w + b, y) / len(y)
        return weights(X, d_z), bias(d_z, len(y))

    return answer


def _error(z, y):
    return logistic(z) - y


NEURON_GRADIENTS = CodeExercise(
    "neuron_gradients",
    solution.neuron_gradients,
    _gradient_points,
    returns=("d_w", "d_b"),
    uses=("sigmoid",),
    mistakes=(
        Mistake(
            "D1",
            "Right size, opposite direction: y - p where p - y is needed.",
            _gradients(lambda z, y: y - logistic(z)),
        ),
        Mistake(
            "D7",
            "Compare the label with a probability, not with a logit.",
            _gradients(lambda z, y: z - y),
        ),
        Mistake(
            "D6",
            "Your gradient does not depend on the labels at all.",
            _gradients(lambda z, y: logistic(z)),
        ),
        Mistake(
            "D8",
            "Examples with y = 0 add nothing. What does the loss say there?",
            _gradients(lambda z, y: y * _error(z, y)),
        ),
        Mistake(
            "D4",
            "The error is squared; the slope of the loss has it once.",
            _gradients(lambda z, y: _error(z, y) ** 2),
        ),
        Mistake(
            "D5",
            "The sign of the error is lost.",
            _gradients(lambda z, y: np.abs(_error(z, y))),
        ),
        Mistake(
            "A7",
            "The slope of the sigmoid is in it once more; in p - y it has "
            "cancelled already.",
            _gradients(lambda z, y: _error(z, y) * slope(logistic(z))),
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
            "B1",
            "n times too long: is the mean over the n examples in it?",
            _gradients(lambda z, y: _error(z, y) * len(y)),
        ),
        Mistake(
            "B2",
            "Averaged twice: n times too short.",
            _gradients(lambda z, y: _error(z, y) / len(y)),
        ),
        Mistake(
            "B4",
            "Only the last example reaches your result.",
            _gradients(lambda z, y: _error(z, y) * (np.arange(len(y)) == len(y) - 1)),
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
            "C2",
            "d_b is right; in d_w the inputs are missing.",
            _gradients(_error, weights=lambda X, d_z: np.full(X.shape[1], d_z.sum())),
        ),
        Mistake(
            "not-summed",
            "d_b is right; d_w still has a row for each example.",
            _gradients(_error, weights=lambda X, d_z: X * d_z[:, None]),
        ),
    ),
)
