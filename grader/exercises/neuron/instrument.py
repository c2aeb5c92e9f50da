"""The central difference: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, probes
from solutions import neuron as solution


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


def _quotient_of(form, at=None, result=None):
    """A quotient form(f, up, down, h), with copies made by at, put into result(x)."""
    at = at or (lambda x: np.array(x, dtype=float))
    result = result or (lambda x: np.zeros(x.shape))

    def slopes(f, x, h=1e-5):
        found = result(x)
        for i in np.ndindex(x.shape):
            up, down = at(x), at(x)
            up[i] += h
            down[i] -= h
            found[i] = form(f, up, down, h)
        return found

    return slopes


def _central(f, up, down, h):
    return (f(up) - f(down)) / (2 * h)


def _rows(f, x, h=1e-5):
    slopes = np.zeros(x.shape)
    for i in range(len(x)):
        e = np.zeros(x.shape)
        e[i] = h
        slopes[i] = (f(x + e) - f(x - e)) / (2 * h)
    return slopes


def _flat(f, x, h=1e-5):
    flat = np.array(x, dtype=float).ravel()
    slopes = [(f(flat + h * e) - f(flat - h * e)) / (2 * h) for e in np.eye(flat.size)]
    return np.array(slopes).reshape(np.shape(x))


def _relative(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    units = np.eye(x.size).reshape(x.size, *x.shape)
    steps = [h * x * unit for unit in units]
    return np.array([f(x + s) - f(x - s) for s in steps]).reshape(x.shape) / (2 * h)


CUT_OFF = (
    "In an array of whole numbers the step or the slope is cut off: "
    "make it an array of floats first."
)


def _never_reset(f, x, h=1e-5):
    """Each entry is nudged, and no nudge is taken back."""
    slopes, nudge = np.zeros(np.shape(x)), np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        nudge[i] = h
        slopes[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return slopes


def _stays_below(f, x, h=1e-5):
    """Each entry is left where the lower of its two points is."""
    slopes, moved = np.zeros(np.shape(x)), np.array(x, dtype=float)
    for i in np.ndindex(np.shape(x)):
        moved[i] += h
        above = f(moved)
        moved[i] -= 2 * h
        slopes[i] = (above - f(moved)) / (2 * h)
    return slopes


def _all_but_the_last(f, x, h=1e-5):
    slopes = solution.numerical_gradient(f, x, h)
    slopes.flat[-1] = 0
    return slopes


def _all_at_once(f, x, h=1e-5):
    return np.full(np.shape(x), (f(x + h) - f(x - h)) / (2 * h))


def _fixed_step(f, x, h=1e-5):
    return solution.numerical_gradient(f, x, 1e-5)


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
            "Half the slope: you divide by 2 h, but the two points lie only h apart.",
            _difference(0, 1, 2),
        ),
        Mistake(
            "sign",
            "The two points are exchanged: the sign is wrong.",
            _difference(1, -1, 2),
        ),
        Mistake(
            "never-reset",
            "The nudge of an entry stays while the next ones are tried; take it back.",
            _never_reset,
        ),
        Mistake(
            "all-at-once",
            "All entries are moved at once; one entry at a time gives one slope each.",
            _all_at_once,
        ),
        Mistake(
            "h-ignored",
            "The argument h is not used: another h gives the same slopes.",
            _fixed_step,
        ),
        Mistake("N11", CUT_OFF, _difference(-1, 1, 2, at=lambda x, dtype: x)),
        Mistake("N11", CUT_OFF, _quotient_of(_central, at=np.copy)),
        Mistake("N11", CUT_OFF, _quotient_of(_central, result=np.zeros_like)),
        Mistake(
            "N11",
            CUT_OFF,
            _quotient_of(_central, at=np.copy, result=np.zeros_like),
        ),
        Mistake(
            "rows",
            "In a matrix x[i] is a whole row, and all of it is moved at once; "
            "np.ndindex(x.shape) gives single entries.",
            _rows,
        ),
        Mistake(
            "flat",
            "f is handed one long row; it takes an array of the shape of x.",
            _flat,
        ),
        Mistake(
            "times-h",
            "/ 2 * h divides by 2 and multiplies by h: write / (2 * h).",
            _quotient_of(lambda f, up, down, h: (f(up) - f(down)) / 2 * h),
        ),
        Mistake(
            "brackets",
            "Only the second value is divided: brackets round the difference.",
            _quotient_of(lambda f, up, down, h: f(up) - f(down) / (2 * h)),
        ),
        Mistake(
            "undivided",
            "The difference is not divided by the distance of the two points.",
            lambda f, x, h=1e-5: _difference(-1, 1, 1)(f, x, h) * h,
        ),
        Mistake(
            "relative",
            "The step is h x, but you divide by 2 h: both must be the same step.",
            _relative,
        ),
        Mistake(
            "never-reset",
            "The nudge of an entry stays while the next ones are tried; take it back.",
            _stays_below,
        ),
        Mistake(
            "added",
            "The two values are added; their difference is divided.",
            _quotient_of(lambda f, up, down, h: (f(up) + f(down)) / (2 * h)),
        ),
        Mistake(
            "last-left-out",
            "The last entry has no slope: a range ends before its second number.",
            _all_but_the_last,
        ),
        Mistake(
            "half-steps",
            "The two points lie h apart, half a step to each side; go a whole h.",
            _difference(-0.5, 0.5, 1),
        ),
    ),
)
