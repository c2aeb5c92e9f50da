"""The four logic gates on the corners of a square, with the learner's lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import MARKERS, PALE, TEXT, canvas, half_plane

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
GATES = {
    "AND": np.array([0, 0, 0, 1]),
    "OR": np.array([0, 1, 1, 1]),
    "NAND": np.array([1, 1, 1, 0]),
    "XOR": np.array([0, 1, 1, 0]),
}


@picture
def gates(weights: dict | Callable | None = None) -> tuple[Figure, str]:
    """AND, OR, NAND and XOR on the four corners, with the given lines.

    weights: {"AND": (w1, w2, b), ...} or the function that gives it; a gate without
    weights, or whose function is still to be written, shows its points alone.
    """
    weights = _answers(weights)
    figure, panels = canvas(2.75, 1, 4, sharey=True)
    words = []
    for axes, (gate, target) in zip(panels, GATES.items(), strict=True):
        _corners(axes, target)
        axes.set_title(gate, fontweight="bold")
        ones = ", ".join(str(tuple(c)) for c in CORNERS[target == 1].tolist())
        said = f"{gate} is 1 at {ones}"
        if gate == "XOR":
            note = "no line separates them"
        elif gate in weights:
            note = _gate_line(axes, weights[gate], target)
        else:
            note = "your line goes here"
        axes.set_xlabel(f"$x_1$\n{note}")
        words.append(f"{said}; {note}")
    panels[0].set_ylabel("$x_2$", rotation=0, labelpad=12)
    return figure, "the corners of the unit square. " + ". ".join(words)


def _answers(weights: dict | Callable | None) -> dict:
    try:
        return (weights() if callable(weights) else weights) or {}
    except NotImplementedError:
        return {}


def _corners(axes: Axes, target: np.ndarray) -> None:
    axes.set(xlim=(-0.6, 1.6), ylim=(-0.6, 1.6), aspect="equal")
    axes.set(xticks=(0, 1), yticks=(0, 1))
    axes.spines[:].set_visible(False)
    axes.plot([0, 1, 1, 0, 0], [0, 0, 1, 1, 0], color=PALE, lw=1, zorder=1)
    for (x1, x2), label in zip(CORNERS, target, strict=True):
        colour = "red" if label else "blue"
        marker = MARKERS[colour]
        axes.plot(x1, x2, marker=marker, ms=17, color=TEXT[colour], zorder=3)
        axes.text(
            x1,
            x2 - (0.04 if label else 0),
            str(label),
            color="white",
            ha="center",
            va="center_baseline",
            fontweight="bold",
            zorder=4,
        )


def _gate_line(axes: Axes, weights: Sequence, target: np.ndarray) -> str:
    """Draw w1 x1 + w2 x2 + b = 0 and its side, and say how many corners are right."""
    w1, w2, b = (float(part) for part in weights)
    half_plane(axes, (w1, w2), b)
    right = int(np.sum((CORNERS @ (w1, w2) + b >= 0) == target))
    return f"{right} of 4 right"
