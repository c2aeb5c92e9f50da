"""Step, sigmoid and its slope: points and known mistakes."""

import numpy as np

from grader.api import IN_DOUBLE, CodeExercise, Mistake, Point, elementwise_edges
from solutions import neuron as solution

from ..slips import made, slopes
from .draws import logistic
from .sigmoid_slips import OF_THE_CURVE, OF_THE_SLOPE


def _spread(rng, n=16):
    """One number from each of n equal parts of -4 to 4, so that none is left out."""
    edges = np.linspace(-4, 4, n + 1)
    return rng.permutation(rng.uniform(edges[:-1], edges[1:]))


def _z_points(rng):
    """Zero is among them: an answer in two halves may leave it out."""
    return [
        Point((np.append(_spread(rng), 0.0),), where="for a vector of 17 numbers"),
        Point((rng.uniform(-4, 4, (4, 3)),), where="for a 4 x 3 array"),
        Point((rng.uniform(-4, 4, (2, 3, 2)),), where="for a 2 x 3 x 2 array"),
        Point((rng.uniform(1.2, 4, 6),), where="for numbers above 1"),
        Point((rng.uniform(-4, -1.2, 5),), where="for numbers below -1"),
        *elementwise_edges(rng),
    ]


def _step_points(rng):
    """Near zero, and on both sides of 1/2, where some put the step."""
    near = np.array([-2.0, -0.0, 0.0, 1e-9, -1e-9, 3.0, -1e-13, 0.499, 0.501])
    return [Point((near,), where="near zero"), *_z_points(rng)]


def _extreme_points(rng):
    """At z = -23 a sigmoid that is cut off or has an epsilon inside is found out."""
    small = Point(
        (np.array([-23.0]),),
        group="stability",
        where="at z = -23, where the sigmoid is 1e-10,",
    )
    return [*_far_points(rng), small]


def _far_points(rng):
    far = np.array([-1000.0, 1000.0, -745.5, 709.9, 0.5])
    return [*_z_points(rng), Point((far,), group="stability", where="at z = ±1000")]


def _slope_points(rng):
    """At z = 23 a formula keeps its digits; a difference of values near 1 does not."""
    lone = Point(
        (np.array([23.0]),),
        group=IN_DOUBLE,
        where="at z = 23, where the slope is 1e-10,",
    )
    return [*_far_points(rng), lone]


ROUNDED = "Numbers just below zero count as zero: is z rounded before it is compared?"


def _rounded_first(z):
    return np.where(np.round(z) >= 0, 1.0, 0.0)


def _cut_first(z):
    return np.where(np.trunc(z) >= 0, 1.0, 0.0)


STEP = CodeExercise(
    "step",
    solution.step,
    axes=("*",),
    points=_step_points,
    mistakes=(
        Mistake(
            "zero-is-off",
            "At z = 0 the answer must be 1: the definition says z >= 0.",
            lambda z: np.where(z > 0, 1.0, 0.0),
        ),
        Mistake(
            "sign",
            "Below zero the answer is 0, not -1.",
            lambda z: np.where(z >= 0, 1.0, -1.0),
        ),
        Mistake(
            "sign-of-z",
            "That is the sign of z: below zero the answer is 0, and at zero it is 1.",
            np.sign,
        ),
        Mistake(
            "sigmoid",
            "That is the sigmoid; a step answers 0 or 1 and nothing between.",
            logistic,
        ),
        Mistake(
            "half", "At z = 0 the answer is 1, not 1/2.", lambda z: np.heaviside(z, 0.5)
        ),
        Mistake(
            "flipped",
            "The two sides are exchanged.",
            lambda z: np.where(z >= 0, 0.0, 1.0),
        ),
        Mistake(
            "relu",
            "Above zero that grows with z; a step answers 1.",
            lambda z: np.maximum(z, 0.0),
        ),
        Mistake(
            "threshold-half",
            "The step lies at z = 1/2; it belongs at z = 0. Is that the test for a "
            "probability?",
            lambda z: np.where(z >= 0.5, 1.0, 0.0),
        ),
        Mistake(
            "kept",
            "Below zero z itself comes back; a step answers 0 there.",
            lambda z: np.where(z >= 0, 1.0, z),
        ),
        Mistake(
            "ramp",
            "From 0 to 1 that still grows; a step has nothing between 0 and 1.",
            lambda z: np.clip(z, 0.0, 1.0),
        ),
        Mistake(
            "reversed",
            "The comparison points the other way: the answer is 1 where z >= 0.",
            lambda z: np.where(z <= 0, 1.0, 0.0),
        ),
        *(Mistake("rounded", ROUNDED, form) for form in (_rounded_first, _cut_first)),
        Mistake(
            "one-for-all",
            "One if decides for all entries together; each has an answer of its own.",
            lambda z: np.full(z.shape, float(np.all(z >= 0))),
        ),
        Mistake(
            "one-for-all",
            "One if decides for all entries together; each has an answer of its own.",
            lambda z: np.full(z.shape, float(np.any(z >= 0))),
        ),
        Mistake(
            "always",
            "That is 1 everywhere; below zero the answer is 0.",
            np.ones_like,
        ),
    ),
)


SIGMOID = CodeExercise(
    "sigmoid",
    solution.sigmoid,
    axes=("*",),
    points=_extreme_points,
    mistakes=(
        Mistake(
            "sign",
            "Your curve falls from 1 to 0: has an exponent the wrong sign, or are two "
            "cases exchanged?",
            lambda z: 1 / (1 + np.exp(z)),
        ),
        Mistake("tanh", "That is tanh: it runs from -1 to 1.", lambda z: np.tanh(z)),
        Mistake(
            "half-argument",
            "The argument is halved or doubled: at z = 1 the answer is 0.731.",
            lambda z: logistic(2 * z),
        ),
        Mistake(
            "half-argument",
            "The argument is halved or doubled: at z = 1 the answer is 0.731.",
            lambda z: logistic(z / 2),
        ),
        Mistake(
            "one-missing",
            "The 1 in the denominator is missing.",
            lambda z: 1 / np.exp(-z),
        ),
        Mistake(
            "brackets",
            "1 / 1 + exp(-z) divides first: brackets are missing below the slash.",
            lambda z: 1 + np.exp(-z),
        ),
        Mistake(
            "minus-one",
            "The denominator has 1 minus the exponential; it has 1 plus.",
            lambda z: 1 / (1 - np.exp(-z)),
        ),
        Mistake(
            "absolute",
            "For negative z that is the value at -z; it must be less than 1/2 there.",
            lambda z: logistic(np.abs(z)),
        ),
        Mistake(
            "derivative",
            "That is the slope of the sigmoid, not the sigmoid.",
            lambda z: logistic(z) * (1 - logistic(z)),
        ),
        Mistake(
            "base-two",
            "The powers are powers of 2; they are powers of e.",
            lambda z: 1 / (1 + 2.0**-z),
        ),
        Mistake(
            "brackets-two",
            "exp(z) / 1 + exp(z) divides first: brackets are missing below the slash.",
            lambda z: np.exp(z) / 1 + np.exp(z),
        ),
        Mistake(
            "square-below",
            "The denominator is squared, as in the slope; the sigmoid has it once.",
            lambda z: logistic(z) ** 2,
        ),
        *OF_THE_CURVE,
    ),
)


SIGMOID_DERIVATIVE = CodeExercise(
    "sigmoid_derivative",
    solution.sigmoid_derivative,
    axes=("*",),
    points=_slope_points,
    uses=("sigmoid",),
    mistakes=(
        *made(slopes("s"), lambda wrong: lambda z: wrong(z, logistic(z))),
        *OF_THE_SLOPE,
    ),
)
