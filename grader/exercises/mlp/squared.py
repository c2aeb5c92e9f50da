"""The squared error and its gradient: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from ..neuron.draws import logistic, slope
from ..slips import ERRORS, made, over
from .draws import PAIRS, at, mean_of, signed


def _squared_points(rng):
    points = []
    for n, k in PAIRS:
        targets = signed(rng, (n, k))
        outputs = targets + signed(rng, (n, k), 0.2, 1.8)
        sizes = {"n": n, "k": k}
        points.append(Point((outputs, targets), where=at(n, k), sizes=sizes))
    for n, k, sizes in ((4, 1, {}), (1, 3, {"n": 1}), (1, 1, {}), (3, 3, {})):
        args = signed(rng, (n, k)), signed(rng, (n, k))
        points.append(Point(args, where=at(n, k), sizes=sizes))
    some = signed(rng, (3, 2)), signed(rng, (3, 2))
    return [*points, *number_points(some, "outputs targets")]


def _gradient_points(rng):
    """Besides: outputs so large that a step, even of 1, is lost in them.

    All are multiples of one power of two, so that single precision keeps differences.
    """
    unit = 2.0**33
    far = unit * rng.integers(9_000_000, 11_000_000, (2, 3))
    args = (far, far - unit * signed(rng, (2, 3), 1, 9).round())
    lost = Point(args, group="cancellation", where="where outputs are 1e17")
    return [*_squared_points(rng), lost]


def _total(power):
    return lambda o, t: np.sum(power(o - t)) / len(o)


SQUARED_ERROR = CodeExercise(
    "squared_error",
    solution.squared_error,
    _squared_points,
    axes=("nk", "nk"),
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
            "axes",
            "Added over the examples, averaged over the outputs; it is the other way "
            "round.",
            lambda o, t: np.sum((o - t) ** 2) / (2 * o.shape[1]),
        ),
        Mistake(
            "precedence",
            "/ 2 * n divides by 2 and multiplies by n: brackets around 2 * n are "
            "missing.",
            lambda o, t: np.sum((o - t) ** 2) / 2 * len(o),
        ),
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
            "B4",
            "Only the last example is in it: are the losses added up in the loop?",
            lambda o, t: np.sum((o - t)[-1] ** 2) / (2 * len(o)),
        ),
        Mistake(
            "squares",
            "The difference of the squares is not the square of the difference.",
            lambda o, t: np.sum(o**2 - t**2) / (2 * len(o)),
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


SQUARED_ERROR_BACKWARD = CodeExercise(
    "squared_error_backward",
    solution.squared_error_backward,
    _gradient_points,
    axes=("nk", "nk"),
    uses=(),
    mistakes=(
        *made(
            (*ERRORS, *over("outputs")),
            lambda wrong: mean_of(lambda o, t: wrong(o, o, t)),
        ),
        Mistake(
            "D2",
            "Twice too long: the loss carries a half.",
            mean_of(lambda o, t: 2 * (o - t)),
        ),
        Mistake(
            "D3",
            "Half as long: where did the 2 of the square go?",
            mean_of(lambda o, t: (o - t) / 2),
        ),
        Mistake(
            "sigmoid",
            "The outputs go through a sigmoid; here they are bare sums.",
            mean_of(lambda o, t: logistic(o) - t),
        ),
        Mistake(
            "brackets-outputs",
            "Only the outputs are divided by n: brackets are missing round the "
            "difference.",
            mean_of(lambda o, t: o - t * len(o)),
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
            mean_of(lambda o, t: (o - t) * slope(o)),
        ),
    ),
)


def _twice(o, t):
    return (o - t) / len(o) ** 2
