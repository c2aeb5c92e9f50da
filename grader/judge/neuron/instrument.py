"""The central difference: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.student import probes
from solutions import neuron as solution


def _numerical_points(rng):
    matrix = rng.normal(size=(2, 3))
    return [
        Point(
            (probes.cubic, rng.normal(size=4) + 2, 0.1), where="for a cubic, h = 0.1"
        ),
        Point((probes.waves, rng.normal(size=5), 0.05), where="for a sum of sines"),
        Point((probes.products, matrix, 0.02), where="for a matrix argument"),
        Point((probes.products, rng.normal(size=3), 0.04), where="for three numbers"),
        Point(
            (probes.waves, np.array([1, 2, 3]), 0.3), where="for an array of integers"
        ),
    ]


def _difference(left, right, over, at=np.array):
    """A difference quotient with steps of its own; the mistakes are its settings."""

    def quotient(f, x, h=1e-5):
        x = at(x, dtype=float)
        slopes = np.zeros_like(x)
        for i in np.ndindex(x.shape):
            e = np.zeros_like(x)
            e[i] = h
            slopes[i] = (f(x + right * e) - f(x + left * e)) / (over * h)
        return slopes

    return quotient


def _all_at_once(f, x, h=1e-5):
    return np.full(np.shape(x), (f(x + h) - f(x - h)) / (2 * h))


def _fixed_step(f, x, h=1e-5):
    return solution.numerical_gradient(f, x, 1e-5)


NUMERICAL_GRADIENT = CodeExercise(
    "numerical_gradient",
    solution.numerical_gradient,
    _numerical_points,
    mistakes=(
        Mistake(
            "N12",
            "Exactly twice the slope: the two points lie 2 h apart, not h.",
            _difference(-1, 1, 1),
        ),
        Mistake(
            "one-sided",
            "That is the one-sided quotient (f(x + h) - f(x)) / h; step to both sides.",
            _difference(0, 1, 1),
        ),
        Mistake(
            "backward",
            "That is the one-sided quotient (f(x) - f(x - h)) / h; step to both sides.",
            _difference(-1, 0, 1),
        ),
        Mistake(
            "half",
            "Half the slope: the step is divided by 2 h although it is only h wide.",
            _difference(0, 1, 2),
        ),
        Mistake(
            "sign",
            "The two points are exchanged: the sign is wrong.",
            _difference(1, -1, 2),
        ),
        Mistake(
            "all-at-once",
            "All entries are moved at once; one entry at a time gives one slope each.",
            _all_at_once,
        ),
        Mistake(
            "h-ignored",
            "The argument h is not used: your step is always 1e-5.",
            _fixed_step,
        ),
        Mistake(
            "undivided",
            "The difference is not divided by the distance of the two points.",
            lambda f, x, h=1e-5: _difference(-1, 1, 1)(f, x, h) * h,
        ),
    ),
)
