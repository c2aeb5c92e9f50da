"""Sigmoid and tanh on the way back: points and known mistakes."""

import numpy as np

from grader.api import IN_DOUBLE, CodeExercise, Mistake, Point
from solutions import mlp as solution

from ..neuron.draws import logistic, slope
from ..slips import made, slopes
from .activations import UP, elementwise_points
from .draws import signed


def _smooth_points(flat):
    """Besides: zeros, numbers that saturate, and a lone z whose slope is tiny."""

    def drawn(rng):
        points = elementwise_points(rng)
        points[2].args[1][0] = 0.0
        far = (signed(rng, 3, *UP), np.array([-1000.0, 1000.0, 0.3]))
        lone = (signed(rng, 1, *UP), np.array([flat]))
        where = f"at z = {flat:g}, where the slope is tiny,"
        return [
            *points,
            Point(far, group="stability", where="at z of ±1000"),
            Point(lone, group=IN_DOUBLE, where=where),
        ]

    return drawn


SIGMOID_BACKWARD = CodeExercise(
    "sigmoid_backward",
    solution.sigmoid_backward,
    _smooth_points(23.0),
    axes=("*", "*"),
    uses=("sigmoid",),
    mistakes=(
        *made(slopes("a"), lambda wrong: lambda g, z: g * wrong(z, logistic(z))),
        Mistake(
            "of-upstream",
            "The slope is taken at the upstream gradient; it belongs to z.",
            lambda g, z: g * slope(logistic(g)),
        ),
        Mistake(
            "A8",
            "Check the brackets around 1 - a.",
            lambda g, z: g * logistic(z) - logistic(z),
        ),
        Mistake("A2", "The slope of the sigmoid is missing.", lambda g, z: g + 0 * z),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it.",
            lambda g, z: slope(logistic(z)),
        ),
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
    _smooth_points(12.0),
    axes=("*", "*"),
    mistakes=(
        Mistake(
            "A1",
            "1 - a**2 wants the value after the activation. Which one did you pass?",
            lambda g, z: g * (1 - z**2),
        ),
        Mistake(
            "of-upstream",
            "The slope is taken at the upstream gradient; it belongs to z.",
            lambda g, z: g * (1 - np.tanh(g) ** 2),
        ),
        Mistake(
            "brackets",
            "Check the brackets around 1 - a**2.",
            lambda g, z: g - np.tanh(z) ** 2,
        ),
        Mistake(
            "square-of-rest",
            "The square belongs to a alone, not to 1 - a.",
            lambda g, z: g * (1 - np.tanh(z)) ** 2,
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
