"""Numbers of 50 digits, nested lists for arrays, derivatives by the complex step.

Nothing here uses NumPy's arithmetic or a formula for a derivative, so an agreement with
a solution is no accident of shared code.
"""

from collections.abc import Callable

import mpmath
import numpy as np

EXACT = mpmath.MPContext()
EXACT.dps = 60
STEP = EXACT.mpf(10) ** -30


def exact(value):
    """A number or array of any depth as mpf or nested lists of mpf, digit for digit."""
    if isinstance(value, np.ndarray):
        return exact(value.tolist())
    if isinstance(value, list):
        return [exact(v) for v in value]
    return EXACT.mpf(value)


def rounded(value) -> np.ndarray:
    """Back to an array of doubles."""
    if isinstance(value, np.ndarray):
        return value.astype(float)
    if isinstance(value, list):
        return np.array([rounded(v) for v in value], dtype=float)
    return np.array(float(value))


def each(function: Callable, value):
    """A function of one number, applied to every entry."""
    if isinstance(value, list):
        return [each(function, v) for v in value]
    return function(value)


def dot(a: list, b: list):
    """Sum of the products of two lists."""
    return EXACT.fsum(x * y for x, y in zip(a, b, strict=True))


def mean(values: list):
    """Mean of a list."""
    return EXACT.fsum(values) / len(values)


def sigmoid(z):
    """1 / (1 + exp(-z)); with 60 digits and free exponents nothing overflows."""
    return 1 / (1 + EXACT.exp(-z))


def slope(function: Callable, at):
    """Derivative of a function of one number: the error is of the order of 1e-60."""
    return function(EXACT.mpc(at, STEP)).imag / STEP


def slopes(function: Callable, at: list) -> list:
    """Partial derivatives of a function of a flat list."""
    return [
        slope(lambda x, i=i: function([*at[:i], x, *at[i + 1 :]]), at[i])
        for i in range(len(at))
    ]
