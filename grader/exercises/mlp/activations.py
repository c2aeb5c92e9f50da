"""ReLU forward and back: points and known mistakes."""

from typing import Any

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from ..neuron.draws import logistic, slope
from .draws import signed

Z_SHAPES = ((5, 3), (2, 4, 3), (7,))
UP = (1.1, 2.4)  # sizes of entries of an upstream gradient: never ones
WHOLE = np.array([-3, -1, 1, 2])  # numbers of both signs, which a mask tells apart
LONE: dict[str, Any] = {"group": "edge", "where": "for an array without axes"}


def _z_points(rng):
    points = []
    for shape in Z_SHAPES:
        z = signed(rng, shape, 0.1, 2.6)
        points.append(Point((z,), where=f"for shape {shape}", sizes={"n": shape[0]}))
    return points


def _relu_points(rng):
    """Sums hardly above zero, and large ones: there is no threshold and no ceiling."""
    far = np.array([0.0, 1e-3, -1e-3, 70.0, -70.0, 1e-9])
    halves = np.append(rng.permutation(WHOLE), 0) / 2
    return [
        *_z_points(rng),
        Point((far,), where="for sums near 0 and of 70"),
        *(Point((z,), **LONE) for (_, z) in _lone(rng)),
        *number_points((halves,), "z"),
    ]


def elementwise_points(rng):
    """Upstream gradients and sums of one shape. -> (upstream, z).

    At one of them upstream holds powers of two, which leave an answer that reckons in
    single precision as short as it is.
    """
    points: list[Point] = []
    for point in _z_points(rng):
        (z,) = point.args
        upstream = signed(rng, z.shape, *UP)
        if not points:
            upstream = rng.choice([-4.0, -2.0, 0.5, 2.0, 4.0], z.shape)
        points.append(Point((upstream, z), where=point.where, sizes=point.sizes))
    return [*points, *_odd_points(rng)]


def _odd_points(rng):
    """A square, which a matrix product would go through; whole numbers and lone ones.

    No upstream gradient is whole, or z alone; so what is cut off shows.
    """
    square = signed(rng, (3, 3), *UP), signed(rng, (3, 3), 0.1, 2.6)
    yield Point(square, where="for shape (3, 3)")
    yield from (Point(args, **LONE) for args in _lone(rng))
    halves = rng.choice([-2.5, -1.25, 1.75, 2.25], 4), rng.permutation(WHOLE) / 1.5
    yield from number_points(halves, "upstream z")


def _lone(rng):
    """An upstream gradient and a z without axes, z of either sign."""
    for sign in rng.permutation([-1.0, 1.0]):
        yield np.array(signed(rng, (), *UP)), np.array(sign * rng.uniform(0.3, 2.6))


def _relu_backward_points(rng):
    tie = np.array([0.0, 1.3, -0.4, 0.0, 1e-12])
    args = (signed(rng, 5, *UP), tie)
    return [*elementwise_points(rng), Point(args, where="for z with zeros in it")]


RELU = CodeExercise(
    "relu",
    solution.relu,
    _relu_points,
    axes=("*",),
    mistakes=(
        Mistake("absolute", "Negative sums come out positive.", np.abs),
        Mistake(
            "np-max",
            "np.max takes the largest entry along an axis; np.maximum takes the larger "
            "of two, entry by entry.",
            lambda z: np.max(z, axis=0) if z.ndim else z,
        ),
        Mistake(
            "step",
            "Positive sums come out as 1; they keep their size.",
            lambda z: (z > 0) * 1.0,
        ),
        Mistake(
            "min",
            "The negative part survives; the positive one is asked for.",
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
    axes=("*", "*"),
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
        Mistake("A-off", "The mask is the wrong way round.", lambda g, z: g * (z <= 0)),
        Mistake(
            "tie",
            "Where z is exactly 0 the slope is 0 here, by agreement.",
            lambda g, z: g * (z >= 0),
        ),
        Mistake(
            "tie-half",
            "Where z is exactly 0 a half passes; the slope is 0 here, by agreement.",
            lambda g, z: g * (0.5 + 0.5 * np.sign(z)),
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
