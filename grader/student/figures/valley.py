"""The instrument's own error: the slope by differences, against the step size h."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.curves import sigmoid
from grader.student.figures.picture import picture
from grader.student.figures.style import DASHES, FILL, PALE, TEXT, canvas, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Array = np.ndarray
LEADER = {"arrowstyle": "-", "color": PALE, "lw": 1}
PLACES = np.linspace(-2, 2, 9)


@picture
def step_size_valley(numerical_gradient: Callable) -> tuple[Figure, str]:
    """Largest error of the slope of log(1 + exp(z)) at nine places, against h.

    numerical_gradient(f, x, h) is the learner's; the one-sided difference is ours.
    """
    steps = np.logspace(-15, 0, 61)
    curves = (
        ("central, float64", "blue", numerical_gradient, np.float64, (0.38, 0.03)),
        ("one-sided, float64", "green", _one_sided, np.float64, (0.03, 0.24)),
        ("central, float32", "red", numerical_gradient, np.float32, (0.6, 0.87)),
    )
    figure, axes = canvas(4.4)
    words = []
    for name, colour, slope, kind, place in curves:
        errors = np.array([_error(slope, kind, h) for h in steps])
        if np.isnan(errors).all():
            words.append(f"{name}: no number came back")
            continue
        axes.loglog(steps, errors, color=FILL[colour], linestyle=DASHES[colour])
        lowest = _mark_lowest(axes, name, steps, errors, colour, place)
        words.append(f"{name}: {lowest}")
    labels = {"xlabel": "step size h", "ylabel": "largest error of the slope"}
    axes.set(**labels, ylim=(1e-13, 3))
    return figure, (
        "error of a numerical slope against the step size from 1e-15 to 1, three "
        f"valleys. Lowest points: {'; '.join(words)}"
    )


def _mark_lowest(
    axes: Axes, name: str, steps: Array, errors: Array, colour: str, place: tuple
) -> str:
    bottom = steps[np.nanargmin(errors)], np.nanmin(errors)
    axes.plot(*bottom, "o", color=FILL[colour])
    h, error = (number(float(f"{value:.0e}")) for value in bottom)
    words = f"{error} at h = {h}"
    look: dict = {"textcoords": "axes fraction", "color": TEXT[colour]}
    axes.annotate(f"{name}\n{words}", bottom, place, arrowprops=LEADER, **look)
    return words


def _error(slope: Callable, kind: type, h: float) -> float:
    def softplus(z: np.ndarray) -> float:
        return float(np.logaddexp(kind(0), np.asarray(z, dtype=kind)).sum())

    found = [np.ravel(slope(softplus, np.array([z]), h))[0] for z in PLACES]
    return float(np.max(np.abs(np.array(found, dtype=float) - sigmoid(PLACES))))


def _one_sided(f: Callable, x: np.ndarray, h: float) -> float:
    return (f(x + h) - f(x)) / h
