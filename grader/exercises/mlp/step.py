"""One step downhill: points and known mistakes."""

import numpy as np

from grader.api import MAY_REFUSE, CodeExercise, Mistake, Point
from solutions import mlp as solution
from solutions.mlp import Layer

from .draws import block_names, cast, network

STEPS = (
    ((3, 4, 2), 0.3),
    ((1, 5), 0.07),
    ((5, 3, 4), 1.7),
    ((2, 3, 1, 2, 3, 1), 0.6),
    ((2, 2, 2, 2, 2, 2), 0.9),
)
WHOLE = ((2, 3, 1), 0.3)


def _step_points(rng):
    points = []
    for sizes, rate in STEPS:
        args = (network(rng, sizes), network(rng, sizes), rate)
        points.append(Point(args, where=f"for sizes {list(sizes)}"))
    return [*points, *_number_points(rng)]


def _number_points(rng):
    """Whole numbers in the layers and in their gradients, and single precision.

    A copy of whole numbers takes no step in place, and says so.
    """
    sizes, rate = WHOLE
    params, grads = network(rng, sizes), network(rng, sizes)
    where = "where the layers hold whole numbers"
    yield Point((cast(params, int), grads, rate), group=MAY_REFUSE, where=where)
    for told, args in {
        "where the gradients are whole numbers": (params, cast(grads, int), rate),
        "for numbers of float32": (
            cast(params, np.float32),
            cast(grads, np.float32),
            rate,
        ),
    }.items():
        yield Point(args, group="edge", where=told)


def _changed(W, b):
    """Both rules of a step: functions of value, gradient and rate."""
    return lambda params, grads, rate: [
        Layer(W(layer.W, grad.W, rate), b(layer.b, grad.b, rate))
        for layer, grad in zip(params, grads, strict=True)
    ]


def _down(value, grad, rate):
    return value - rate * grad


def _some(rule, which):
    """A step that is made in some layers only."""

    def answer(params, grads, rate):
        moved = rule(params, grads, rate)
        chosen = range(len(params))[which]
        return [moved[i] if i in chosen else params[i] for i in range(len(params))]

    return answer


_BOTH = _changed(_down, _down)

SGD_STEP = CodeExercise(
    "sgd_step",
    solution.sgd_step,
    _step_points,
    returns=block_names(5),
    view="layers",
    axes=("+", "+", ""),
    mistakes=(
        Mistake(
            "N18",
            "The step goes up the hill.",
            _changed(*2 * [lambda v, g, r: v + r * g]),
        ),
        Mistake(
            "N23",
            "The learning rate is not used.",
            _changed(*2 * [lambda v, g, r: v - g]),
        ),
        Mistake(
            "change",
            "That is the change alone; the new layers are asked for.",
            _changed(*2 * [lambda v, g, r: -r * g]),
        ),
        Mistake(
            "bias-fixed", "The biases never move.", _changed(_down, lambda v, g, r: v)
        ),
        Mistake(
            "bias-up",
            "The biases go up the hill; the weights go down.",
            _changed(_down, lambda v, g, r: v + r * g),
        ),
        Mistake(
            "bias-rate",
            "The biases move without the learning rate.",
            _changed(_down, lambda v, g, r: v - g),
        ),
        Mistake(
            "weights-fixed",
            "The weights never move.",
            _changed(lambda v, g, r: v, _down),
        ),
        Mistake(
            "last-only", "Only the last layer moves.", _some(_BOTH, slice(-1, None))
        ),
        Mistake("first-only", "Only the first layer moves.", _some(_BOTH, slice(0, 1))),
        Mistake(
            "shrunk",
            "Each value is scaled by its gradient; the change is subtracted.",
            _changed(*2 * [lambda v, g, r: v * (1 - r * g)]),
        ),
        Mistake(
            "sign",
            "Only the sign of the gradient counts; its size belongs to the step.",
            _changed(*2 * [lambda v, g, r: v - r * np.sign(g)]),
        ),
        Mistake(
            "divided",
            "The gradient is divided by the learning rate.",
            _changed(*2 * [lambda v, g, r: v - g / r]),
        ),
        Mistake(
            "twice",
            "The step is made twice.",
            _changed(*2 * [lambda v, g, r: v - 2 * r * g]),
        ),
        Mistake(
            "reversed",
            "The layers come out in reverse order.",
            lambda *a: _BOTH(*a)[::-1],
        ),
        Mistake("no-step", "Nothing moves.", lambda params, grads, rate: list(params)),
    ),
)
