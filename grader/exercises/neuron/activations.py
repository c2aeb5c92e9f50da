"""Step, sigmoid and its slope: points and known mistakes."""

import numpy as np

from grader.api import IN_DOUBLE, CodeExercise, Mistake, Point, elementwise_edges
from solutions import neuron as solution

from .draws import logistic, slope


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
            "Your curve falls from 1 to 0: look at the signs of the exponents.",
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
            "The absolute value stays in: negative z must give less than 1/2.",
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
    ),
)


SIGMOID_DERIVATIVE = CodeExercise(
    "sigmoid_derivative",
    solution.sigmoid_derivative,
    axes=("*",),
    points=_slope_points,
    uses=("sigmoid",),
    mistakes=(
        Mistake(
            "A1",
            "You form z (1 - z). The formula s (1 - s) wants the value after the "
            "activation; which one did you pass?",
            slope,
        ),
        Mistake(
            "A4",
            "The sigmoid is applied twice before the slope is taken.",
            lambda z: slope(logistic(logistic(z))),
        ),
        Mistake(
            "A5",
            "One factor too many: the slope contains 1 - s only once.",
            lambda z: slope(logistic(z)) * (1 - logistic(z)),
        ),
        Mistake(
            "A6",
            "The slope is there twice (squared).",
            lambda z: slope(logistic(z)) ** 2,
        ),
        Mistake(
            "A8",
            "Check the brackets around 1 - s.",
            lambda z: logistic(z) * (1 - logistic(z) * z),
        ),
        Mistake(
            "tanh-slope",
            "1 - s**2 is the slope of tanh.",
            lambda z: 1 - logistic(z) ** 2,
        ),
        Mistake("not-derived", "That is the sigmoid itself, not its slope.", logistic),
        Mistake(
            "one-minus",
            "That is 1 - s, the slope of log s; the slope of s has one factor more.",
            lambda z: 1 - logistic(z),
        ),
        Mistake(
            "sign",
            "The sign: the sigmoid rises everywhere, so its slope is positive.",
            lambda z: -slope(logistic(z)),
        ),
        Mistake(
            "half-z",
            "The second factor is 1 - z; it has the value s = sigmoid(z) in it.",
            lambda z: logistic(z) * (1 - z),
        ),
        Mistake(
            "z-first",
            "The first factor is z; both factors have the value s = sigmoid(z) in "
            "them.",
            lambda z: z * (1 - logistic(z)),
        ),
        Mistake(
            "times-z",
            "The slope is multiplied by z once more; it belongs to z already.",
            lambda z: slope(logistic(z)) * z,
        ),
        Mistake(
            "square",
            "That is s squared; the second factor is 1 - s.",
            lambda z: logistic(z) ** 2,
        ),
        Mistake(
            "square-of-rest",
            "That is 1 - s squared; one of the two factors is s.",
            lambda z: (1 - logistic(z)) ** 2,
        ),
    ),
)
