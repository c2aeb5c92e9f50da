"""The binary cross-entropy of several outputs, and its gradient."""

from typing import Any

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from ..neuron.draws import logistic, slope
from ..slips import ERRORS, OF_LOGITS, made, over
from .draws import PAIRS, at, labels_of, mean_of, signed


def _binary_points(rng):
    points = []
    for n, k in PAIRS:
        args = (rng.uniform(-3, 3, (n, k)).round(3), labels_of(rng, n, k))
        points.append(Point(args, where=at(n, k), sizes={"n": n, "k": k}))
    for n, k, sizes in ((1, 3, {"n": 1}), (4, 1, {}), (1, 1, {}), (3, 3, {})):
        args = _alternating(rng, (n, k)), rng.uniform(0.1, 0.9, (n, k)).round(3)
        points.append(Point(args, where=at(n, k), sizes=sizes))
    some = signed(rng, (4, 3)), labels_of(rng, 4, 3)
    points += number_points(some, "logits targets")
    soft = (rng.uniform(-3, 3, (4, 2)).round(3), rng.uniform(0.1, 0.9, (4, 2)).round(3))
    far = np.array([[1000.0, -1000.0], [800.0, -36.0], [-700.0, 0.3], [60.0, 0.3]])
    right = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    lone = (np.array([[36.0]]), np.array([[0.0]]))
    extreme: dict[str, Any] = {"group": "stability", "where": "at logits of ±1000"}
    return [
        *points,
        Point(soft, where="for targets between 0 and 1"),
        Point((far, right), **extreme),
        Point((far, 1 - right), **extreme),
        Point(lone, group="stability", where="at a logit of 36 for a target of 0"),
    ]


def _alternating(rng, shape):
    """Logits of both signs, the first above 0: a slip for one of them always shows."""
    sizes = rng.uniform(0.2, 3, shape).round(3)
    return sizes * (-1.0) ** np.arange(sizes.size).reshape(shape)


def _terms(z, t):
    p = logistic(z)
    return t * np.log(p), (1 - t) * np.log(1 - p)


def _summed(rule):
    return lambda z, t: np.sum(rule(z, t)) / len(z)


def _moving_target(z, t):
    p = logistic(z)
    return (slope(p) * np.log(p) + t * (1 - p)) * slope(p)


SIGMOID_CROSS_ENTROPY = CodeExercise(
    "sigmoid_cross_entropy",
    solution.sigmoid_cross_entropy,
    _binary_points,
    axes=("nk", "nk"),
    mistakes=(
        Mistake(
            "D1",
            "The sign: a loss is minus the log-likelihood, so it is positive.",
            _summed(lambda z, t: sum(_terms(z, t))),
        ),
        Mistake(
            "second-sign",
            "The minus in front belongs to both terms; the brackets are missing.",
            _summed(lambda z, t: _terms(z, t)[1] - _terms(z, t)[0]),
        ),
        Mistake(
            "D8",
            "Only the term of the ones is there. What does the loss say for t = 0?",
            _summed(lambda z, t: -_terms(z, t)[0]),
        ),
        Mistake(
            "D9",
            "The minus and the term of the zeros are missing; no loss is negative.",
            _summed(lambda z, t: _terms(z, t)[0]),
        ),
        Mistake(
            "D8-other",
            "Only the term of the zeros is there. What does the loss say for t = 1?",
            _summed(lambda z, t: -_terms(z, t)[1]),
        ),
        Mistake(
            "B1",
            "n times too large: the mean over the n examples is missing.",
            lambda z, t: -np.sum(sum(_terms(z, t))),
        ),
        Mistake(
            "B3",
            "Averaged over the outputs as well; over these the losses are added up.",
            lambda z, t: -np.mean(sum(_terms(z, t))),
        ),
        Mistake(
            "not-reduced",
            "One loss for each example; their mean, one number, is asked for.",
            lambda z, t: -sum(_terms(z, t)).sum(axis=1),
        ),
        Mistake(
            "entries",
            "One number for each entry; a single number is asked for.",
            lambda z, t: -sum(_terms(z, t)),
        ),
        Mistake(
            "swap",
            "The targets are exchanged: t belongs to log p, 1 - t to log(1 - p).",
            _summed(lambda z, t: np.logaddexp(0, z) - (1 - t) * z),
        ),
        Mistake(
            "brackets",
            "Check the brackets around 1 - t.",
            _summed(lambda z, t: 1 + t * np.logaddexp(0, -z) - t * np.logaddexp(0, z)),
        ),
        Mistake(
            "squared",
            "That is the squared error of the probability, another loss.",
            _summed(lambda z, t: (logistic(z) - t) ** 2),
        ),
        Mistake(
            "P-softmax",
            "The outputs of an example compete in your loss; here each is on its own.",
            _summed(lambda z, t: t * (np.log(np.exp(z).sum(1, keepdims=True)) - z)),
        ),
        Mistake(
            "D12",
            "A constant factor: which base has your logarithm? Natural is asked for.",
            lambda z, t: _summed(lambda z, t: -sum(_terms(z, t)))(z, t) / np.log(10),
        ),
    ),
)


def _gradient_points(rng):
    """Besides: a loss of 1e11, which keeps no digit for a difference."""
    logits, targets = rng.uniform(-3, 3, (3, 2)).round(3), labels_of(rng, 3, 2)
    logits[0, 0] = 6e11 * (1 - 2 * targets[0, 0])
    where = "where the loss is 1e11"
    lost = Point((logits, targets), group="cancellation", where=where)
    return [*_binary_points(rng), lost]


SIGMOID_CROSS_ENTROPY_BACKWARD = CodeExercise(
    "sigmoid_cross_entropy_backward",
    solution.sigmoid_cross_entropy_backward,
    _gradient_points,
    axes=("nk", "nk"),
    uses=("sigmoid",),
    mistakes=(
        *made(
            (*ERRORS, *OF_LOGITS, *over("outputs")),
            lambda wrong: mean_of(lambda z, t: wrong(z, logistic(z), t)),
        ),
        Mistake(
            "D8",
            "Where the target is 0 nothing is added. What does the loss say there?",
            mean_of(lambda z, t: t * (logistic(z) - 1)),
        ),
        Mistake(
            "D8-other",
            "Where the target is 1 nothing is added. What does the loss say there?",
            mean_of(lambda z, t: (1 - t) * logistic(z)),
        ),
        Mistake(
            "swap",
            "The targets are exchanged: t belongs to the slope -(1 - p).",
            mean_of(lambda z, t: logistic(z) - (1 - t)),
        ),
        Mistake(
            "first-sign",
            "The first slope has a minus: a yes costs less where the logit is larger.",
            mean_of(lambda z, t: t * logistic(-z) + (1 - t) * logistic(z)),
        ),
        Mistake(
            "D-stops",
            "You stop at the probability; the chain goes on to the logit.",
            mean_of(lambda z, t: (logistic(z) - t) / slope(logistic(z))),
        ),
        Mistake(
            "D11",
            "The target does not move with the logit: no product rule here.",
            mean_of(_moving_target),
        ),
        Mistake(
            "P7",
            "The error is taken from rounded answers; use the probability.",
            mean_of(lambda z, t: (z >= 0) - t),
        ),
        Mistake(
            "P-softmax",
            "The outputs of an example compete in yours; here each is on its own.",
            mean_of(lambda z, t: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True) - t),
        ),
    ),
)
