"""A layer forward: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from ..neuron.draws import logistic
from .draws import normal, signed, some

SHAPES = ((5, 3, 4), (2, 6, 3), (7, 4, 5))  # examples, inputs, units
SQUARE = (4, 4, 4)  # where a missing transpose runs, too
LONE = ((1, 3, 4), (4, 1, 3), (3, 2, 1))  # where an axis of length 1 may get lost
SMALL = (3, 2, 4)  # where numbers are whole, or short


def at(n, d, h):
    """The sizes of a call in words."""
    inputs, units = f"{d} input{'s' * (d > 1)}", f"{h} unit{'s' * (h > 1)}"
    return f"{some(n)}, {inputs} and {units}"


def layer(rng, n, d, h):
    """Inputs X (n, d), weights W (d, h) and biases b (h,)."""
    return normal(rng, (n, d)), normal(rng, (d, h)), signed(rng, h, 0.3, 1.0)


def _points(rng):
    shaped = [
        Point(layer(rng, *s), where=at(*s), sizes=dict(zip("ndh", s, strict=True)))
        for s in SHAPES
    ]
    others = [Point(layer(rng, *s), where=at(*s)) for s in (SQUARE, *LONE)]
    some, more = layer(rng, *SMALL), layer(rng, *SMALL)
    numbers = number_points(some, "X W b", "X W")
    lone, *_ = number_points(more, "X W b", "b")
    return [*shaped, *others, *numbers, lone]


AFFINE = CodeExercise(
    "affine",
    solution.affine,
    _points,
    axes=("nd", "dh", "h"),
    withheld=("pre_activation",),  # the same sum, for one neuron of notebook 1
    mistakes=(
        Mistake(
            "no-bias", "The biases have no part in the result.", lambda X, W, b: X @ W
        ),
        Mistake("minus", "The biases are subtracted.", lambda X, W, b: X @ W - b),
        Mistake(
            "C7",
            "The weights are transposed: W[i, j] leads from input i to unit j.",
            lambda X, W, b: X @ W.T + b,
        ),
        Mistake(
            "order",
            "W @ X adds up over the examples; which index do X and W share?",
            lambda X, W, b: W @ X + b,
        ),
        Mistake(
            "transposed",
            "The result lies on its side: one row belongs to each example.",
            lambda X, W, b: (X @ W + b).T,
        ),
        Mistake(
            "star",
            "That is a product entry by entry; the sum over the inputs is missing.",
            lambda X, W, b: X * W + b,
        ),
        Mistake(
            "relu",
            "An activation is in it; a layer's weighted sums alone are asked for.",
            lambda X, W, b: np.maximum(X @ W + b, 0),
        ),
        Mistake(
            "sigmoid",
            "A sigmoid is in it; the sums are asked for as they are.",
            lambda X, W, b: logistic(X @ W + b),
        ),
        Mistake(
            "bias-sum",
            "Every unit got the sum of all biases; each has its own.",
            lambda X, W, b: X @ W + b.sum(),
        ),
        Mistake(
            "bias-factor",
            "The biases are multiplied in; they are added.",
            lambda X, W, b: (X @ W) * b,
        ),
        Mistake(
            "one-bias",
            "Every unit got the bias of the first; each has its own.",
            lambda X, W, b: X @ W + b[0],
        ),
        Mistake(
            "averaged",
            "The products are averaged over the inputs; they are added up.",
            lambda X, W, b: X @ W / len(W) + b,
        ),
        Mistake(
            "last-input",
            "Only the last input pays in; add up over all of them.",
            lambda X, W, b: X[:, -1:] @ W[-1:] + b,
        ),
        Mistake(
            "from-1",
            "The first input is left out: Python counts from 0.",
            lambda X, W, b: X[:, 1:] @ W[1:] + b,
        ),
        Mistake(
            "bias-twice", "The biases are added twice.", lambda X, W, b: X @ W + 2 * b
        ),
    ),
)
