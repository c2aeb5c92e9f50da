"""Difference quotients with one slip each: what the known mistakes are made of."""

import numpy as np

from solutions import neuron as solution


def difference(left, right, over, at=np.array):
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


def quotient_of(form, at=None, result=None):
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


def central(f, up, down, h):
    """The right quotient."""
    return (f(up) - f(down)) / (2 * h)


def rows(f, x, h=1e-5):
    """One whole row of x is moved at a time."""
    slopes = np.zeros(x.shape)
    for i in range(len(x)):
        e = np.zeros(x.shape)
        e[i] = h
        slopes[i] = (f(x + e) - f(x - e)) / (2 * h)
    return slopes


def flat(f, x, h=1e-5):
    """f is handed one long row."""
    flat = np.array(x, dtype=float).ravel()
    slopes = [(f(flat + h * e) - f(flat - h * e)) / (2 * h) for e in np.eye(flat.size)]
    return np.array(slopes).reshape(np.shape(x))


def relative(f, x, h=1e-5):
    """Steps of h x, divided by 2 h."""
    x = np.array(x, dtype=float)
    units = np.eye(x.size).reshape(x.size, *x.shape)
    steps = [h * x * unit for unit in units]
    return np.array([f(x + s) - f(x - s) for s in steps]).reshape(x.shape) / (2 * h)


def never_reset(f, x, h=1e-5):
    """Each entry is nudged, and no nudge is taken back."""
    slopes, nudge = np.zeros(np.shape(x)), np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        nudge[i] = h
        slopes[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return slopes


def stays_below(f, x, h=1e-5):
    """Each entry is left where the lower of its two points is."""
    slopes, moved = np.zeros(np.shape(x)), np.array(x, dtype=float)
    for i in np.ndindex(np.shape(x)):
        moved[i] += h
        above = f(moved)
        moved[i] -= 2 * h
        slopes[i] = (above - f(moved)) / (2 * h)
    return slopes


def all_but_the_last(f, x, h=1e-5):
    """The last entry is left at 0."""
    slopes = solution.numerical_gradient(f, x, h)
    slopes.flat[-1] = 0
    return slopes


def all_at_once(f, x, h=1e-5):
    """All entries are moved together."""
    return np.full(np.shape(x), (f(x + h) - f(x - h)) / (2 * h))


def fixed_step(f, x, h=1e-5):
    """The usual step, whatever h is."""
    return solution.numerical_gradient(f, x, 1e-5)


def all_the_others(f, x, h=1e-5):
    """All entries are moved but the one whose slope is asked for."""
    x = np.array(x, dtype=float)
    slopes = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        others = np.full(x.shape, h)
        others[i] = 0
        slopes[i] = (f(x + others) - f(x - others)) / (2 * h)
    return slopes


def second(f, x, h=1e-5):
    """The quotient of the second derivative."""
    x = np.array(x, dtype=float)
    return quotient_of(lambda f, up, down, h: (f(up) - 2 * f(x) + f(down)) / h**2)(
        f, x, h
    )


def replaced(f, x, h=1e-5):
    """An entry becomes h and -h, wherever it was."""
    slopes = np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        up, down = np.array(x, dtype=float), np.array(x, dtype=float)
        up[i], down[i] = h, -h
        slopes[i] = (f(up) - f(down)) / (2 * h)
    return slopes


def all_added(f, x, h=1e-5):
    """The sum of all slopes in every entry."""
    return np.full(np.shape(x), solution.numerical_gradient(f, x, h).sum())
