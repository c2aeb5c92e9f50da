"""Losses of the three heads and their gradients: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.judge.mlp.draws import PAIRS, at, labels_of, signed
from grader.judge.neuron.draws import logistic, slope
from solutions import mlp as solution


def _squared_points(rng):
    points = []
    for n, k in PAIRS:
        targets = signed(rng, (n, k))
        outputs = targets + signed(rng, (n, k), 0.2, 1.8)
        sizes = {"n": n, "k": k}
        points.append(Point((outputs, targets), where=at(n, k), sizes=sizes))
    outputs, targets = signed(rng, (4, 1)), signed(rng, (4, 1))
    return [*points, Point((outputs, targets), where=at(4, 1))]


def _total(power):
    return lambda o, t: np.sum(power(o - t)) / len(o)


SQUARED_ERROR = CodeExercise(
    "squared_error",
    solution.squared_error,
    _squared_points,
    mistakes=(
        Mistake("D2", "Twice too large: the half is missing.", _total(np.square)),
        Mistake(
            "B1",
            "n times too large: the mean over the n examples is missing.",
            lambda o, t: np.sum((o - t) ** 2) / 2,
        ),
        Mistake(
            "B3",
            "Averaged over the outputs as well; over these the squares are added up.",
            lambda o, t: np.mean((o - t) ** 2) / 2,
        ),
        Mistake(
            "B3-D2",
            "The plain mean of all squares: mind the half, and add up over outputs.",
            lambda o, t: np.mean((o - t) ** 2),
        ),
        Mistake("B2", "Averaged twice.", lambda o, t: _half(o, t).mean() / len(o)),
        Mistake(
            "not-squared",
            "The residuals are added without a square, so they cancel.",
            lambda o, t: np.sum(o - t) / (2 * len(o)),
        ),
        Mistake(
            "D5",
            "Absolute values of the residuals are added; their squares are asked for.",
            lambda o, t: np.sum(np.abs(o - t)) / (2 * len(o)),
        ),
        Mistake(
            "sum-squared",
            "The residuals of an example are added first and squared then.",
            lambda o, t: np.sum((o - t).sum(axis=1) ** 2) / (2 * len(o)),
        ),
        Mistake(
            "root",
            "A root is taken; this loss has none.",
            lambda o, t: np.sqrt(np.sum((o - t) ** 2)) / (2 * len(o)),
        ),
        Mistake(
            "D6",
            "The targets are not used.",
            lambda o, t: np.sum(o**2) / (2 * len(o)),
        ),
        Mistake(
            "not-reduced",
            "One loss for each example; their mean, one number, is asked for.",
            lambda o, t: _half(o, t),
        ),
        Mistake(
            "entries",
            "One number for each entry; a single number is asked for.",
            lambda o, t: (o - t) ** 2 / 2,
        ),
    ),
)


def _half(o, t):
    return np.sum((o - t) ** 2, axis=1) / 2


def _mean_of(rule):
    """A gradient in which every example's own slope is rule(outputs, targets)."""
    return lambda o, t: rule(o, t) / len(o)


SQUARED_ERROR_BACKWARD = CodeExercise(
    "squared_error_backward",
    solution.squared_error_backward,
    _squared_points,
    uses=(),
    mistakes=(
        Mistake("D1", "Right size, opposite direction.", _mean_of(lambda o, t: t - o)),
        Mistake(
            "D2",
            "Twice too long: the loss carries a half.",
            _mean_of(lambda o, t: 2 * (o - t)),
        ),
        Mistake(
            "D3",
            "Half as long: where did the 2 of the square go?",
            _mean_of(lambda o, t: (o - t) / 2),
        ),
        Mistake(
            "B1",
            "n times too long: the loss is a mean over the examples.",
            lambda o, t: o - t,
        ),
        Mistake("B2", "Averaged twice: n times too short.", lambda o, t: _twice(o, t)),
        Mistake(
            "B3",
            "Averaged over the outputs as well.",
            lambda o, t: (o - t) / o.size,
        ),
        Mistake(
            "D4",
            "After differentiating a square, is the square still there?",
            _mean_of(lambda o, t: (o - t) ** 2),
        ),
        Mistake(
            "D5",
            "The sign of the residual is lost.",
            _mean_of(lambda o, t: np.abs(o - t)),
        ),
        Mistake(
            "D6",
            "Your gradient does not depend on the targets at all.",
            _mean_of(lambda o, t: o),
        ),
        Mistake(
            "summed",
            "The examples have been added up; each keeps its own row.",
            lambda o, t: (o - t).sum(axis=0) / len(o),
        ),
        Mistake(
            "number",
            "One number came out; every output has a derivative of its own.",
            lambda o, t: np.sum(o - t) / len(o),
        ),
        Mistake(
            "A7",
            "A slope s (1 - s) is in it; this output is linear.",
            _mean_of(lambda o, t: (o - t) * slope(o)),
        ),
    ),
)


def _twice(o, t):
    return (o - t) / len(o) ** 2


def _binary_points(rng):
    points = []
    for n, k in PAIRS:
        args = (rng.uniform(-3, 3, (n, k)), labels_of(rng, n, k))
        points.append(Point(args, where=at(n, k), sizes={"n": n, "k": k}))
    soft = (rng.uniform(-3, 3, (4, 2)), rng.uniform(0.1, 0.9, (4, 2)))
    far = np.array([[1000.0, -1000.0], [800.0, -36.0], [-700.0, 0.3]])
    right = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    lone = (np.array([[36.0]]), np.array([[0.0]]))
    extreme = {"group": "stability", "where": "at logits of ±1000"}
    return [
        *points,
        Point(soft, where="for targets between 0 and 1"),
        Point((far, right), **extreme),
        Point((far, 1 - right), **extreme),
        Point(lone, group="stability", where="at a logit of 36 for a target of 0"),
    ]


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

SIGMOID_CROSS_ENTROPY_BACKWARD = CodeExercise(
    "sigmoid_cross_entropy_backward",
    solution.sigmoid_cross_entropy_backward,
    _binary_points,
    uses=("sigmoid",),
    mistakes=(
        Mistake(
            "D1",
            "Right size, opposite direction.",
            _mean_of(lambda z, t: t - logistic(z)),
        ),
        Mistake(
            "D7",
            "Compare the target with a probability, not with a logit.",
            _mean_of(lambda z, t: z - t),
        ),
        Mistake(
            "D6",
            "Your gradient does not depend on the targets at all.",
            _mean_of(lambda z, t: logistic(z)),
        ),
        Mistake(
            "D8",
            "Where the target is 0 nothing is added. What does the loss say there?",
            _mean_of(lambda z, t: t * (logistic(z) - 1)),
        ),
        Mistake(
            "A7",
            "The slope of the sigmoid is in it once more; it has cancelled already.",
            _mean_of(lambda z, t: (logistic(z) - t) * slope(logistic(z))),
        ),
        Mistake(
            "D-stops",
            "You stop at the probability; the chain goes on to the logit.",
            _mean_of(lambda z, t: (logistic(z) - t) / slope(logistic(z))),
        ),
        Mistake(
            "D11",
            "The target does not move with the logit: no product rule here.",
            _mean_of(_moving_target),
        ),
        Mistake(
            "D4",
            "The error is squared; the slope of the loss has it once.",
            _mean_of(lambda z, t: (logistic(z) - t) ** 2),
        ),
        Mistake(
            "D5",
            "The sign of the error is lost.",
            _mean_of(lambda z, t: np.abs(logistic(z) - t)),
        ),
        Mistake(
            "P7",
            "The error is taken from rounded answers; use the probability.",
            _mean_of(lambda z, t: (z >= 0) - t),
        ),
        Mistake(
            "P-softmax",
            "The outputs of an example compete in yours; here each is on its own.",
            _mean_of(lambda z, t: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True) - t),
        ),
        Mistake(
            "B1",
            "n times too long: the loss is a mean over the examples.",
            lambda z, t: logistic(z) - t,
        ),
        Mistake(
            "B2",
            "Averaged twice: n times too short.",
            lambda z, t: (logistic(z) - t) / len(z) ** 2,
        ),
        Mistake(
            "B3",
            "Averaged over the outputs as well.",
            lambda z, t: (logistic(z) - t) / z.size,
        ),
    ),
)
