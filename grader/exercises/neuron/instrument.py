"""The central difference: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, probes
from solutions import neuron as solution

from . import quotients
from .instrument_slips import MORE


def _numerical_points(rng):
    matrix = rng.normal(size=(2, 3))
    place = np.append(rng.normal(size=4), 0.0)  # a step relative to x would be zero
    return [
        Point(
            (probes.cubic, rng.normal(size=4) + 2, 0.1), where="for a cubic, h = 0.1"
        ),
        Point((probes.waves, place, 0.05), where="for a sum of sines"),
        Point((probes.waves, rng.normal(size=2), 1e-4), where="for h = 0.0001"),
        Point((probes.crossed, matrix, 0.02), where="for a matrix argument"),
        Point((probes.products, rng.normal(size=3), 0.04), where="for three numbers"),
        Point(
            (probes.waves, np.array([1, 2, 3]), 0.3), where="for an array of integers"
        ),
        Point(
            (probes.cubic, np.array(rng.uniform(1, 2)), 0.1),
            group="edge",
            where="for an array without axes",
        ),
        Point(
            (probes.ripples, rng.uniform(1e-5, 5e-5, 3)),
            group="edge",
            where="where h is left out",
        ),
        Point(
            (probes.waves, rng.normal(size=(2, 2, 2)), 0.1),
            group="edge",
            where="for an array of three axes",
        ),
    ]


HALF = "Half the slope: you divide by 2 h, but the two points lie only h apart."
CUT_OFF = (
    "In an array of whole numbers the step or the slope is cut off: "
    "make it an array of floats first."
)


NUMERICAL_GRADIENT = CodeExercise(
    "numerical_gradient",
    solution.numerical_gradient,
    axes=("-", "*", ""),
    without={"single precision": "a step as small as h leaves it no digits"},
    points=_numerical_points,
    mistakes=(
        Mistake(
            "N12",
            "Exactly twice the slope: the two points lie 2 h apart, not h.",
            quotients.difference(-1, 1, 1),
        ),
        Mistake(
            "one-sided",
            "That is the one-sided quotient (f(x + h) - f(x)) / h; step to both sides.",
            quotients.difference(0, 1, 1),
        ),
        Mistake(
            "backward",
            "That is the one-sided quotient (f(x) - f(x - h)) / h; step to both sides.",
            quotients.difference(-1, 0, 1),
        ),
        Mistake(
            "half",
            HALF,
            quotients.difference(0, 1, 2),
        ),
        Mistake(
            "half",
            HALF,
            quotients.difference(-0.5, 0.5, 2),
        ),
        Mistake(
            "sign",
            "The two points are exchanged: the sign is wrong.",
            quotients.difference(1, -1, 2),
        ),
        Mistake(
            "never-reset",
            "The nudge of an entry stays while the next ones are tried; take it back.",
            quotients.never_reset,
        ),
        Mistake(
            "all-at-once",
            "All entries are moved at once; one entry at a time gives one slope each.",
            quotients.all_at_once,
        ),
        Mistake(
            "h-ignored",
            "The argument h is not used: another h gives the same slopes.",
            quotients.fixed_step,
        ),
        Mistake("N11", CUT_OFF, quotients.difference(-1, 1, 2, at=lambda x, dtype: x)),
        Mistake("N11", CUT_OFF, quotients.quotient_of(quotients.central, at=np.copy)),
        Mistake(
            "N11",
            CUT_OFF,
            quotients.quotient_of(quotients.central, result=np.zeros_like),
        ),
        Mistake(
            "N11",
            CUT_OFF,
            quotients.quotient_of(quotients.central, at=np.copy, result=np.zeros_like),
        ),
        Mistake(
            "rows",
            "In a matrix x[i] is a whole row, and all of it is moved at once; "
            "np.ndindex(x.shape) gives single entries.",
            quotients.rows,
        ),
        Mistake(
            "flat",
            "f is handed one long row; it takes an array of the shape of x.",
            quotients.flat,
        ),
        Mistake(
            "times-h",
            "/ 2 * h divides by 2 and multiplies by h: write / (2 * h).",
            quotients.quotient_of(lambda f, up, down, h: (f(up) - f(down)) / 2 * h),
        ),
        Mistake(
            "brackets",
            "Only the second value is divided: brackets round the difference.",
            quotients.quotient_of(lambda f, up, down, h: f(up) - f(down) / (2 * h)),
        ),
        Mistake(
            "undivided",
            "The difference is not divided by the distance of the two points.",
            lambda f, x, h=1e-5: quotients.difference(-1, 1, 1)(f, x, h) * h,
        ),
        Mistake(
            "relative",
            "The step is h x, but you divide by 2 h: both must be the same step.",
            quotients.relative,
        ),
        Mistake(
            "never-reset",
            "The nudge of an entry stays while the next ones are tried; take it back.",
            quotients.stays_below,
        ),
        Mistake(
            "added",
            "The two values are added; their difference is divided.",
            quotients.quotient_of(lambda f, up, down, h: (f(up) + f(down)) / (2 * h)),
        ),
        Mistake(
            "last-left-out",
            "The last entry has no slope: a range ends before its second number.",
            quotients.all_but_the_last,
        ),
        Mistake(
            "half-steps",
            "The two points lie h apart, half a step to each side; go a whole h.",
            quotients.difference(-0.5, 0.5, 1),
        ),
        *MORE,
    ),
)
