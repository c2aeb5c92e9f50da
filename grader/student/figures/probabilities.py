"""Probabilities of several classes: bars for temperatures, and a triangle of three."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.live import moved_by
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    FILL,
    INK,
    MARKERS,
    PALE,
    QUIET,
    TEXT,
    canvas,
    listed,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

Array = np.ndarray
CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.5, np.sqrt(0.75)]])
NAMES = ("class 0", "class 1", "class 2")


@picture
def _at_temperature(
    softmax: Callable, logits: Sequence, temperatures: Sequence = (), *, T: float
) -> tuple[Figure, str]:
    """Bars for one temperature, for the live twin."""
    return _bars(softmax, logits, (T,))


HEAT = (0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 100.0)


@moved_by(_at_temperature, T=(HEAT, 1.0))
@picture
def temperature(
    softmax: Callable, logits: ArrayLike, temperatures: Sequence = (0.25, 1, 4)
) -> tuple[Figure, str]:
    """Softmax of logits divided by a few temperatures, as bars.

    softmax (1, k) -> (1, k) is the learner's; logits (k,).
    """
    return _bars(softmax, logits, temperatures)


def _bars(
    softmax: Callable, logits: ArrayLike, temperatures: Sequence
) -> tuple[Figure, str]:
    logits = np.asarray(logits, dtype=float)
    figure, panels = canvas(3.4, 1, len(temperatures), sharey=True, squeeze=False)
    panels = panels[0]
    words = []
    for axes, t in zip(panels, temperatures, strict=True):
        probs = np.ravel(softmax(logits[None, :] / t))
        heights = np.where(np.isfinite(probs), probs, 0.0)  # of an unfinished answer
        bars = axes.bar(np.arange(len(probs)), heights, color=FILL["blue"])
        axes.bar_label(bars, [f"{p:.2f}" for p in probs], padding=2)
        axes.set_title(f"temperature {number(t)}")
        axes.set_xticks(range(len(probs)), [shown(z) for z in logits])
        axes.set_xlabel("logit z")
        words.append(f"at temperature {number(t)}: {listed(probs.round(2))}")
    panels[0].set(ylabel="probability", ylim=(0, 1.12), yticks=(0, 0.5, 1))
    return figure, (
        f"softmax of the logits {listed(logits)} divided by a temperature, "
        f"{'; '.join(words)}"
    )


@picture
def probability_triangle(
    softmax: Callable, cross_entropy_backward: Callable, label: int = 2
) -> tuple[Figure, str]:
    """Where a step against the gradient takes the probabilities of three classes.

    Both functions are the learner's; every arrow starts at probs p and ends at
    softmax(log p - gradient / 2) for an example of the given class.
    """
    starts = _inner_points(9)
    targets = np.tile(np.eye(3)[label], (len(starts), 1))
    logits = np.log(starts)
    gradient = cross_entropy_backward(logits, targets) * len(starts)
    ends = softmax(logits - gradient / 2)
    figure, axes = canvas(5.0)
    axes.set(xlim=(-0.35, 1.35), ylim=(-0.12, 1.0), aspect="equal")
    axes.axis("off")
    axes.fill(*CORNERS.T, facecolor="none", edgecolor=QUIET, lw=1.4)
    _arrows(axes, starts, ends)
    _corner_words(axes, label)
    gained = ends[:, label] > starts[:, label]
    count = "All" if gained.all() else f"{gained.sum()} of"
    moved = np.linalg.norm(ends - starts, axis=1)
    far, near = starts[moved.argmax()], starts[moved.argmin()]
    return figure, (
        "a triangle whose corners are the three classes, and in it arrows from the "
        "probabilities before a step to those after it, the step for an example of "
        f"{NAMES[label]}. {count} {len(starts)} arrows make this class more probable. "
        f"The longest starts at ({listed(far.round(2))}), the shortest at "
        f"({listed(near.round(2))})"
    )


def _inner_points(parts: int) -> Array:
    """Points of a regular grid inside of the triangle, as probabilities."""
    steps = [
        (i, j, parts - i - j) for i in range(1, parts) for j in range(1, parts - i)
    ]
    return np.array(steps) / parts


def _arrows(axes: Axes, starts: Array, ends: Array) -> None:
    look = {"arrowstyle": "-|>", "color": TEXT["red"], "lw": 1.5}
    whole = np.isfinite(ends).all(axis=1)
    pairs = zip(starts[whole] @ CORNERS, ends[whole] @ CORNERS, strict=True)
    for start, end in pairs:
        axes.annotate("", end, start, arrowprops={**look, "shrinkA": 0, "shrinkB": 0})
    axes.plot(*(starts @ CORNERS).T, "o", color=FILL["blue"], ms=4)
    centre = CORNERS.mean(axis=0)
    for corner in CORNERS:
        axes.plot(*zip(corner, centre, strict=True), color=PALE, lw=0.8, zorder=0)


def _corner_words(axes: Axes, label: int) -> None:
    for c, (corner, name) in enumerate(zip(CORNERS, NAMES, strict=True)):
        true = c == label
        colour = "red" if true else "black"
        axes.plot(*corner, MARKERS[colour], ms=9, color=FILL[colour] if true else INK)
        words = f"{name}: p = 1" + ("\n(the true class)" if true else "")
        look: dict = {"color": TEXT[colour], "ha": "center"}
        below = corner[1] == 0
        axes.annotate(
            words,
            corner,
            (0, -10 if below else 10),
            textcoords="offset points",
            va="top" if below else "bottom",
            **look,
        )
