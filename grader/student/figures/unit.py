"""The neuron as a drawing with numbers on its wires, forward and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.curves import sigmoid
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    QUIET,
    TEXT,
    TINT,
    canvas,
    listed,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

INPUT, SUM, SIGMOID, LOSS = 0.75, 3.9, 5.5, 7.4  # where the drawing has its nodes
GAP = 1.2  # from one input to the next
RADIUS = 0.36


@picture
def neuron(x: ArrayLike, w: ArrayLike, b: float) -> tuple[Figure, str]:
    """One neuron with its numbers, x (d,), w (d,), b (); the sum is left to do."""
    x, w = np.atleast_1d(x), np.atleast_1d(w)
    figure, axes = canvas(GAP * len(x) + 1.3)
    _frame(axes, len(x))
    height = _inputs(axes, x, w, b, products=True)
    _wire(axes, (SUM, height), (SIGMOID, height))
    _node(axes, (SUM, height), r"$\Sigma$", "black")
    _below(axes, (SUM, height), "sum")
    axes.text(SIGMOID - 0.2, height, "z = ?", va="center", size=13)
    plural = "s" if len(x) > 1 else ""
    return figure, (
        f"neuron with input{plural} {listed(x)}, weight{plural} {listed(w)}, "
        f"bias {number(b)}; its sum z is left to you"
    )


@picture
def one_step(
    neuron_gradients: Callable,
    x: ArrayLike,
    y: int,
    w: ArrayLike,
    b: float,
    rate: float,
) -> tuple[Figure, str]:
    """One example through a neuron, its slopes on the way back, and after one step.

    neuron_gradients(X, y, w, b) -> (d_w, d_b) is the learner's; x (d,), y 0 or 1.
    """
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    d_w, d_b = neuron_gradients(x[None], np.array([y]), w, b)
    d_w, d_b = np.ravel(d_w), float(d_b)
    figure, panels = canvas(2 * (GAP * len(x) + 1.1) + 0.6, 2, 1)
    titles = (
        "forward (above the wires) and back (below, in red: slopes of the loss)",
        f"after one step with learning rate {number(rate)}: forward again",
    )
    before = _passed(panels[0], x, y, w, b, (d_w, d_b))
    new_w, new_b = w - rate * d_w, b - rate * d_b
    after = _passed(panels[1], x, y, new_w, new_b)
    for axes, title in zip(panels, titles, strict=True):
        axes.set_title(title, fontsize=11, loc="left")
    return figure, (
        f"the neuron with weights {listed(w)} and bias {number(b)} at the example "
        f"{listed(x)} with label {y}: {before}. The slopes of the loss are "
        f"{listed(d_w)} in the weights and {number(d_b)} in the bias and in z. After "
        f"one step with learning rate {number(rate)} the weights are {listed(new_w)} "
        f"and the bias {number(new_b)}: {after}"
    )


def _passed(
    axes: Axes, x: np.ndarray, y: int, w: np.ndarray, b: float, slopes: tuple = ()
) -> str:
    """Draw one example on its way to the loss; say its numbers."""
    z = float(x @ w + b)
    p = float(sigmoid(np.array(z)))
    loss = float(np.logaddexp(0, z) - y * z)
    _frame(axes, len(x))
    height = _inputs(axes, x, w, b, slopes)
    for start, end, name, value in ((SUM, SIGMOID, "z", z), (SIGMOID, LOSS, "p", p)):
        _wire(axes, (start, height), (end, height))
        middle = (start + end - 0.1 * (end == LOSS)) / 2
        words = f"{name} = {shown(value)}"
        axes.text(middle, height + 0.1, words, ha="center", va="bottom")
    for place, text, colour, below in (
        (SUM, r"$\Sigma$", "black", "sum"),
        (SIGMOID, r"$\sigma$", "black", "sigmoid"),
        (LOSS, shown(loss), "red", f"loss, y = {y}"),
    ):
        _node(
            axes,
            (place, height),
            text,
            colour,
            RADIUS if place < LOSS else 1.3 * RADIUS,
        )
        _below(axes, (place, height), below)
    if slopes:
        look: dict = {
            "color": TEXT["red"],
            "style": "italic",
            "ha": "center",
            "va": "top",
        }
        middle = (SUM + SIGMOID) / 2
        axes.text(middle, height - 0.1, shown(slopes[1]), **look)
    return f"z = {number(z)}, p = {number(p)}, loss {number(loss)}"


def _frame(axes: Axes, inputs: int) -> None:
    axes.set(xlim=(0, 8), ylim=(-0.5, GAP * inputs + 0.5), aspect="equal")
    axes.axis("off")


def _inputs(
    axes: Axes,
    x: np.ndarray,
    w: np.ndarray,
    b: float,
    slopes: tuple = (),
    products: bool = False,
) -> float:
    """Inputs from the top down, the constant 1 of the bias last, and their wires.

    Gives the height of the sum. slopes: (d_w, d_b), written below the wires.
    """
    height = GAP * len(x) / 2
    downhill = [*slopes[0], slopes[1]] if slopes else []
    for i, (value, factor) in enumerate(zip([*x, 1], [*w, b], strict=True)):
        start, is_bias = (INPUT, GAP * (len(x) - i)), i == len(x)
        name = "b" if is_bias else f"w_{i + 1}"
        if not is_bias:
            axes.text(0.25, start[1], f"$x_{i + 1}$", ha="right", va="center", size=13)
        words = f"${name}$ = {shown(factor)}"
        if products and not is_bias:
            words += f",  ${name}\\, x_{i + 1}$ = {shown(value * factor)}"
        slope = shown(downhill[i]) if slopes else ""
        _wire(axes, start, (SUM, height))
        _along(axes, start, (SUM, height), words, slope)
        _node(axes, start, shown(value), "black" if is_bias else "blue")
    return height


def _along(axes: Axes, start: tuple, end: tuple, above: str, below: str) -> None:
    """Words that run along a wire, clear of it on both sides."""
    run, rise = end[0] - start[0], end[1] - start[1]
    length = np.hypot(run, rise)
    across = np.array([-rise, run]) / length
    middle = np.array(start) + 0.42 * np.array([run, rise])
    look: dict = {
        "rotation": np.degrees(np.arctan2(rise, run)),
        "rotation_mode": "anchor",
    }
    (x, y), (right, up) = middle, 0.07 * across
    axes.text(x + right, y + up, above, ha="center", va="bottom", **look)
    look |= {"color": TEXT["red"], "style": "italic"}
    axes.text(x - right, y - up, below, ha="center", va="top", **look)


def _below(axes: Axes, place: tuple, words: str) -> None:
    axes.text(place[0], place[1] - 0.5, words, ha="center", va="top", color=QUIET)


def _node(
    axes: Axes, place: tuple, text: str, colour: str, radius: float = RADIUS
) -> None:
    from matplotlib.patches import Circle

    look: dict = {"facecolor": TINT[colour], "edgecolor": TEXT[colour], "lw": 1.6}
    axes.add_patch(Circle(place, radius, **look)).set_zorder(3)
    axes.text(place[0], place[1], text, ha="center", va="center", zorder=4)


def _wire(axes: Axes, start: tuple, end: tuple) -> None:
    look = {"arrowstyle": "-|>", "color": QUIET, "shrinkB": 30, "lw": 1.4}
    axes.annotate("", end, start, arrowprops=look)
