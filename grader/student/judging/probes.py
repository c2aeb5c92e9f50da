"""Named test functions for exercises that take a function as an argument.

A name travels in the stored points; the function itself stands here, so that no code
has to be stored.
"""

from collections.abc import Callable

import numpy as np

from grader.student.judging import map_probes
from grader.student.judging.registration import is_free
from grader.student.networks import layer_probes


def cubic(x):
    """Sum of x**3 - 2 x**2 + x, any shape -> number."""
    return float(np.sum(x**3 - 2 * x**2 + x))


def waves(x):
    """Sum of i sin(x_i) over the flat index i = 1, 2, ..., any shape -> number."""
    flat = np.ravel(x)
    return float(np.sum(np.arange(1, flat.size + 1) * np.sin(flat)))


def ripples(x):
    """Sum of sin(2e4 x), any shape -> number; how long a step is shows there."""
    return float(np.sum(np.sin(2e4 * np.ravel(x))))


def products(x):
    """Sum of exp(x_i x_{i+1} / 2) over neighbours, any shape -> number."""
    flat = np.ravel(x)
    return float(np.sum(np.exp(flat[:-1] * flat[1:] / 2)))


def crossed(x):
    """Sum of x_ij x_kj**2 over rows i, k of a matrix -> number; its shape matters."""
    return float(np.sum(x @ (x.T**2)))


def even_slope(w, b):
    """Gradients of a plane, 0.375 and 0.5 everywhere: 0.625 long, and exactly so."""
    return np.full(np.shape(w), 0.375), 0.5 + 0.0 * b


def bowl(w, b):
    """Gradients of (w1 - 1)**2 + 2 (w2 + 0.5)**2 + (b - 2)**2 / 2."""
    return np.array([2 * (w[0] - 1), 4 * (w[1] + 0.5)]), b - 2


def tilted_bowl(w, b):
    """Gradients of a bowl in (w1, w2, w3, b) whose axes are not the coordinates."""
    total = np.sum(w) + b
    return 0.3 * w + 0.1 * total, 0.2 * b + 0.1 * total - 0.4


def plateau(w, b):
    """Gradients of log(1 + exp(-w)): nearly constant far to the left, never zero."""
    return -1 / (1 + np.exp(w)), 0.0 * b


PROBES = {
    f.__name__: f
    for f in (
        cubic,
        waves,
        ripples,
        products,
        crossed,
        even_slope,
        bowl,
        tilted_bowl,
        plateau,
        *map_probes.PROBES,
    )
} | layer_probes.PROBES
NAMES = {function: name for name, function in PROBES.items()}


def register_probe(probe: Callable) -> Callable:
    """Let points of the course hold a function; its name travels, not its code.

    Parameters
    ----------
    probe
        Any function of arrays; it is returned, so that this is a decorator.

    Raises
    ------
    ValueError
        If there is a probe of that name.
    """
    if not is_free(PROBES, probe.__name__, probe):
        raise ValueError(f"there is a probe called {probe.__name__!r} already")
    PROBES[probe.__name__] = probe
    NAMES[probe] = probe.__name__
    return probe
