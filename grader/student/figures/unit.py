"""The neuron as a drawing with numbers on its wires, and the four logic gates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.curves import sigmoid
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    HALO,
    MARKERS,
    PALE,
    QUIET,
    TEXT,
    TINT,
    canvas,
    half_plane,
    listed,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

SUM, SIGMOID, OUTPUT = 4.35, 6.0, 7.45  # where the drawing has its nodes
CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
GATES = {
    "AND": np.array([0, 0, 0, 1]),
    "OR": np.array([0, 1, 1, 1]),
    "NAND": np.array([1, 1, 1, 0]),
    "XOR": np.array([0, 1, 1, 0]),
}


@picture
def neuron(x: ArrayLike, w: ArrayLike, b: float) -> tuple[Figure, str]:
    """One neuron with its numbers: x (d,), w (d,), b (), d up to 5."""
    x, w = np.atleast_1d(x), np.atleast_1d(w)
    z = float(x @ w + b)
    s = float(sigmoid(np.array(z)))
    figure, axes = canvas(0.95 * (len(x) + 1) + 0.5)
    axes.set(xlim=(0, 8), ylim=(-0.65, len(x) + 0.55), aspect="equal")
    axes.axis("off")
    _inputs(axes, x, w, b)
    _output(axes, len(x) / 2, z, s)
    plural = "s" if len(x) > 1 else ""
    return figure, (
        f"neuron with input{plural} {listed(x)}, weight{plural} {listed(w)}, "
        f"bias {number(b)}: z = {number(z)}, sigmoid {number(s)}"
    )


def _inputs(axes: Axes, x: np.ndarray, w: np.ndarray, b: float) -> None:
    """Inputs from the top down, the constant 1 of the bias last, and their wires."""
    centre = (SUM, len(x) / 2)
    for i, (value, factor) in enumerate(zip([*x, 1], [*w, b], strict=True)):
        start, is_bias = (0.75, len(x) - i), i == len(x)
        name = "$b$" if is_bias else f"$w_{i + 1}$"
        label = f"{name} = {shown(factor)}"
        if not is_bias:
            axes.text(0.25, start[1], f"$x_{i + 1}$", ha="right", va="center", size=13)
            label += f"   gives {shown(value * factor)}"
        _wire(axes, start, centre)
        _node(axes, start, shown(value), "black" if is_bias else "blue")
        spot = [a + 0.42 * (b - a) for a, b in zip(start, centre, strict=True)]
        axes.text(
            spot[0], spot[1], label, ha="center", va="center", bbox={**HALO, "alpha": 1}
        )


def _output(axes: Axes, height: float, z: float, s: float) -> None:
    _wire(axes, (SUM, height), (SIGMOID, height))
    _wire(axes, (SIGMOID, height), (OUTPUT, height))
    for place, text, below, colour in (
        (SUM, r"$\Sigma$", "sum", "black"),
        (SIGMOID, r"$\sigma$", "sigmoid", "black"),
        (OUTPUT, number(s), "output", "red"),
    ):
        _node(axes, (place, height), text, colour)
        axes.text(place, height - 0.42, below, ha="center", va="top", color=QUIET)
    for place, text in (((SUM + SIGMOID) / 2, f"z = {shown(z)}"), (OUTPUT, "$s$")):
        axes.text(place, height + 0.42, text, ha="center", va="bottom")


def _node(axes: Axes, place: tuple[float, float], text: str, colour: str) -> None:
    from matplotlib.patches import Circle

    ring = Circle(place, 0.36, facecolor=TINT[colour], edgecolor=TEXT[colour], lw=1.6)
    axes.add_patch(ring).set_zorder(3)
    axes.text(*place, text, ha="center", va="center", zorder=4)


def _wire(axes: Axes, start: tuple, end: tuple) -> None:
    look = {"arrowstyle": "-|>", "color": QUIET, "shrinkB": 27, "lw": 1.4}
    axes.annotate("", end, start, arrowprops=look)


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
            note = "no line parts them"
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
