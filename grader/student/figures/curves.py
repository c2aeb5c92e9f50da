"""Activation functions, their slopes, and what a larger weight does to a sigmoid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    ORDER,
    PALE,
    TEXT,
    canvas,
    listed,
    number,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def sigmoid(z: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-z)) by way of tanh, which cannot overflow."""
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(z, dtype=float))


@picture
def activations() -> tuple[Figure, str]:
    """Step, sigmoid, tanh and ReLU, with the slope of each below it."""
    z = np.linspace(-4, 4, 401)
    below, above = z[z < 0], z[z > 0]
    figure, panels = canvas(4.3, 2, 4, sharex=True, sharey="row")
    step, logistic, tanh, relu = panels.T
    _broken("step", step, (below, 0 * below, 0), (above, 0 * above + 1, 0))
    _smooth("sigmoid", logistic, z, sigmoid(z), sigmoid(z) * sigmoid(-z))
    _smooth("tanh", tanh, z, np.tanh(z), 1 - np.tanh(z) ** 2)
    _broken("ReLU", relu, (below, 0 * below, 0), (above, above, 1))
    step[0].plot(0, 0, "o", color=FILL["blue"], mfc="white")
    step[0].plot(0, 1, "o", color=FILL["blue"])
    for axes in panels.flat:
        axes.axvline(0, color=PALE, lw=1, zorder=0)
        axes.set_xticks((-4, 0, 4))
    panels[0, 0].set(ylim=(-1.15, 2.1), ylabel="value")
    panels[1, 0].set(ylim=(-0.1, 1.25), ylabel="slope")
    figure.supxlabel("pre-activation z", fontsize=11)
    return figure, (
        "four activations and their slopes for z from -4 to 4. Step jumps from 0 to 1 "
        "at z = 0, its slope is 0 everywhere else and does not exist at 0. Sigmoid "
        "rises from 0 to 1, steepest at z = 0 with slope 0.25. Tanh rises from -1 to "
        "1, slope 1 at z = 0. ReLU is 0 below z = 0 with slope 0, and z above it with "
        "slope 1"
    )


def _smooth(
    name: str, column: Sequence, z: np.ndarray, value: np.ndarray, slope: np.ndarray
) -> None:
    top, bottom = column
    top.set_title(name)
    top.plot(z, value, color=FILL["blue"])
    bottom.plot(z, slope, color=FILL["red"], linestyle="--")
    bottom.plot(0, slope.max(), "o", color=FILL["red"])
    bottom.text(0.5, slope.max(), number(slope.max()), color=TEXT["red"], va="bottom")


def _broken(name: str, column: Sequence, *parts: tuple) -> None:
    """Draw a function with a break at 0, part by part: (z, value, its one slope)."""
    top, bottom = column
    top.set_title(name)
    for z, value, slope in parts:
        top.plot(z, value, color=FILL["blue"])
        bottom.plot(z, np.full_like(z, slope), color=FILL["red"], linestyle="--")
        bottom.plot(0, slope, "o", color=FILL["red"], mfc="white")


@picture
def slope_of_weights(sizes: Sequence = (0.5, 1, 4, 20)) -> tuple[Figure, str]:
    """sigmoid(w x) for up to four sizes of w: nearly flat to nearly a step."""
    x = np.linspace(-4, 4, 1601)
    figure, axes = canvas(3.9)
    for w, colour in zip(sizes, ORDER, strict=False):
        words = f"w = {number(w)}, slope {number(w / 4)} at 0"
        look = {"color": FILL[colour], "linestyle": DASHES[colour]}
        axes.plot(x, sigmoid(w * x), label=words, **look)
    key = axes.legend(loc="lower right", handlelength=3)
    for text, colour in zip(key.get_texts(), ORDER, strict=False):
        text.set_color(TEXT[colour])
    axes.axvline(0, color=PALE, lw=1, zorder=0)
    axes.set(xlabel="x", ylabel=r"$\sigma(w x)$", xlim=(-4, 4), yticks=(0, 0.5, 1))
    return figure, (
        f"sigmoid of w times x for w = {listed(sizes)}: the slopes at x = 0 are "
        f"{listed(w / 4 for w in sizes)}; the smallest is nearly a flat line, the "
        "largest nearly a step"
    )
