"""Activations forward and back: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.judge.mlp.draws import signed
from grader.judge.neuron.draws import logistic, slope
from solutions import mlp as solution

Z_SHAPES = ((5, 3), (4, 6), (7,))
UP = (1.1, 2.4)  # sizes of entries of an upstream gradient: never ones


def _z_points(rng):
    points = []
    for shape in Z_SHAPES:
        z = signed(rng, shape, 0.1, 2.6)
        points.append(Point((z,), where=f"for shape {shape}", sizes={"n": shape[0]}))
    return points


def _elementwise_points(rng):
    points = []
    for (point,) in ((p,) for p in _z_points(rng)):
        (z,) = point.args
        upstream = signed(rng, z.shape, *UP)
        points.append(Point((upstream, z), where=point.where, sizes=point.sizes))
    return points


def _relu_backward_points(rng):
    tie = np.array([0.0, 1.3, -0.4, 0.0])
    args = (signed(rng, 4, *UP), tie)
    return [*_elementwise_points(rng), Point(args, where="for z with zeros in it")]


def _smooth_points(rng):
    far = np.array([-1000.0, 1000.0, 0.3])
    args = (signed(rng, 3, *UP), far)
    extreme = Point(args, group="stability", where="at z of ±1000")
    return [*_elementwise_points(rng), extreme]


RELU = CodeExercise(
    "relu",
    solution.relu,
    _z_points,
    mistakes=(
        Mistake("absolute", "Negative sums come out positive.", np.abs),
        Mistake(
            "step",
            "Positive sums come out as 1; they keep their size.",
            lambda z: (z > 0) * 1.0,
        ),
        Mistake(
            "min",
            "The negative part survives; it is the other one.",
            lambda z: np.minimum(z, 0),
        ),
        Mistake(
            "leaky",
            "Negative sums leak through; they come out as 0 here.",
            lambda z: np.where(z > 0, z, 0.01 * z),
        ),
        Mistake(
            "clip",
            "Sums above 1 are cut off; there is no ceiling.",
            lambda z: np.clip(z, 0, 1),
        ),
        Mistake(
            "softplus",
            "That is the smooth relative, log(1 + exp(z)).",
            lambda z: np.logaddexp(0, z),
        ),
        Mistake("identity", "Nothing happens to the sums.", lambda z: z + 0.0),
        Mistake(
            "one", "The bend is at 1; it belongs to 0.", lambda z: np.maximum(z, 1)
        ),
        Mistake("silent", "Silent sums have been left out.", lambda z: z[z > 0]),
        Mistake("sigmoid", "That is the sigmoid.", logistic),
    ),
)

RELU_BACKWARD = CodeExercise(
    "relu_backward",
    solution.relu_backward,
    _relu_backward_points,
    mistakes=(
        Mistake(
            "A2",
            "Silent units pass a gradient on. Which of them moved the loss?",
            lambda g, z: g + 0 * z,
        ),
        Mistake(
            "A9",
            "The mask asks whether the unit was on in the forward pass, and that "
            "stands in z.",
            lambda g, z: g * (g > 0),
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it: that is the mask alone.",
            lambda g, z: (z > 0) * 1.0,
        ),
        Mistake(
            "A-z",
            "The sums themselves are multiplied in; the slope of ReLU is 1 or 0.",
            lambda g, z: g * np.maximum(z, 0),
        ),
        Mistake("z", "The factor is z; its sign alone decides.", lambda g, z: g * z),
        Mistake("A-off", "The mask is the wrong way round.", lambda g, z: g * (z < 0)),
        Mistake(
            "tie",
            "Where z is exactly 0 the slope is 0 here, by agreement.",
            lambda g, z: g * (z >= 0),
        ),
        Mistake(
            "A-leaky",
            "Silent units let one per cent through: that is a leaky ReLU.",
            lambda g, z: g * np.where(z > 0, 1, 0.01),
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * (z > 0)),
        Mistake(
            "sign",
            "Silent units pass the gradient on with its sign changed.",
            lambda g, z: g * np.sign(z),
        ),
        Mistake(
            "A-sigmoid",
            "That is the slope of the sigmoid.",
            lambda g, z: g * slope(logistic(z)),
        ),
        Mistake(
            "both",
            "Positive upstream gradients alone survive; the sign of upstream is free.",
            lambda g, z: g * (z > 0) * (g > 0),
        ),
    ),
)

SIGMOID_BACKWARD = CodeExercise(
    "sigmoid_backward",
    solution.sigmoid_backward,
    _smooth_points,
    uses=("sigmoid",),
    mistakes=(
        Mistake(
            "A1",
            "s (1 - s) wants the value after the activation. Which one did you pass?",
            lambda g, z: g * slope(z),
        ),
        Mistake("A2", "The slope of the sigmoid is missing.", lambda g, z: g + 0 * z),
        Mistake(
            "A4",
            "The sigmoid has been applied twice before the slope was taken.",
            lambda g, z: g * slope(logistic(logistic(z))),
        ),
        Mistake(
            "A5",
            "One factor 1 - a too many.",
            lambda g, z: g * slope(logistic(z)) * (1 - logistic(z)),
        ),
        Mistake(
            "A6",
            "The slope is in it twice.",
            lambda g, z: g * slope(logistic(z)) ** 2,
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it.",
            lambda g, z: slope(logistic(z)),
        ),
        Mistake(
            "A-a",
            "That is the sigmoid itself times upstream.",
            lambda g, z: g * logistic(z),
        ),
        Mistake(
            "A-1-a",
            "The first of the two factors is missing.",
            lambda g, z: g * (1 - logistic(z)),
        ),
        Mistake(
            "A-tanh",
            "That is the slope of tanh, written in the value of the sigmoid.",
            lambda g, z: g * (1 - logistic(z) ** 2),
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * slope(logistic(z))),
        Mistake(
            "exchanged",
            "The arguments are exchanged: upstream comes first.",
            lambda g, z: z * slope(logistic(g)),
        ),
    ),
)

TANH_BACKWARD = CodeExercise(
    "tanh_backward",
    solution.tanh_backward,
    _smooth_points,
    mistakes=(
        Mistake(
            "A1",
            "1 - a**2 wants the value after the activation. Which one did you pass?",
            lambda g, z: g * (1 - z**2),
        ),
        Mistake("A2", "The slope of tanh is missing.", lambda g, z: g + 0 * z),
        Mistake(
            "A-sigmoid",
            "That is the slope of the sigmoid, written in the value of tanh.",
            lambda g, z: g * slope(np.tanh(z)),
        ),
        Mistake(
            "sigmoid",
            "That is the slope of the sigmoid.",
            lambda g, z: g * slope(logistic(z)),
        ),
        Mistake(
            "A-1-a",
            "The square is missing in 1 minus the square.",
            lambda g, z: g * (1 - np.tanh(z)),
        ),
        Mistake(
            "A6",
            "The slope is in it twice.",
            lambda g, z: g * (1 - np.tanh(z) ** 2) ** 2,
        ),
        Mistake(
            "A-plus",
            "The slope is largest in the middle, where tanh is 0; look at the sign.",
            lambda g, z: g * (1 + np.tanh(z) ** 2),
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it.",
            lambda g, z: 1 - np.tanh(z) ** 2,
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * (1 - np.tanh(z) ** 2)),
        Mistake(
            "A-a",
            "That is tanh itself times upstream.",
            lambda g, z: g * np.tanh(z),
        ),
    ),
)
