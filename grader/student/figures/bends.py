"""What hidden units do: each bends the line or the plane once, the output adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    INK,
    MARKERS,
    ORDER,
    PALE,
    TEXT,
    beside,
    canvas,
    half_plane,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR = np.array([0, 1, 1, 0])


@picture
def folds(
    w: ArrayLike = (1.0, -1.5, 2.0),
    b: ArrayLike = (0.5, 0.0, -2.0),
    v: ArrayLike = (1.0, 0.8, -1.2),
    c: float = 0.2,
) -> tuple[Figure, str]:
    """ReLU units of one input, w (h,) and b (h,), and their sum with v (h,) and c."""
    w, b, v = np.asarray(w, float), np.asarray(b, float), np.asarray(v, float)
    x = np.linspace(-2, 2, 801)
    hidden = np.maximum(x[:, None] * w + b, 0)
    output, bends = hidden @ v + c, -b / w
    figure, (top, bottom) = canvas(5.0, 2, 1, sharex=True)
    for j, colour in zip(range(len(w)), ORDER, strict=False):
        look: dict = {"color": FILL[colour], "linestyle": DASHES[colour]}
        top.plot(x, v[j] * hidden[:, j], **look)
        for axes in (top, bottom):
            axes.axvline(bends[j], **{**look, "linewidth": 1.2})
        end = 0 if w[j] < 0 else -1
        place, side = (x[end], v[j] * hidden[end, j]), "left" if end == 0 else "right"
        words = f"unit {j + 1}, times {shown(v[j])}"
        up = place[1] > 0
        look = {"ha": side, "va": "bottom" if up else "top", "color": TEXT[colour]}
        beside(top, words, place, (0, 6 if up else -6), **look)
    bottom.plot(x, output, color=INK)
    top.margins(y=0.3)
    top.set(ylabel="$v_j\\, a_j$", title="each unit bends once, where its sum is 0")
    bottom.set(xlabel="input $x$", ylabel="output $o$")
    bottom.set_title("the output bends at all these places")
    places = ", ".join(number(bend) for bend in np.sort(bends))
    return figure, (
        f"{len(w)} ReLU units of one input above, each zero on one side of its bend "
        f"and straight on the other; below their weighted sum, a line with bends at "
        f"x = {places}, from {number(output[0])} at x = -2 to {number(output[-1])} at "
        "x = 2"
    )


@picture
def hidden_space(
    W: ArrayLike, b: ArrayLike, v: ArrayLike, c: float
) -> tuple[Figure, str]:
    """XOR before and after two ReLU units: W (2, 2), b (2,), output v (2,) and c."""
    W, b, v = np.asarray(W, float), np.asarray(b, float), np.asarray(v, float)
    a = np.maximum(CORNERS @ W + b, 0)
    outputs = a @ v + c
    right = int(np.sum((outputs >= 0) == XOR))
    figure, (left, mapped) = canvas(3.9, 1, 2)
    left.set(xlim=(-0.6, 1.6), ylim=(-0.6, 1.6), xlabel="$x_1$", ylabel="$x_2$")
    for j, colour in ((0, "green"), (1, "black")):
        _bend(left, W[:, j], b[j], j + 1, colour)
    left.set_title("the inputs, and where the units bend")
    mapped.set(xlim=(-0.6, 2.6), ylim=(-1.1, 2.1), xlabel="$a_1$", ylabel="$a_2$")
    half_plane(mapped, v, c)
    mapped.set_title(f"the hidden outputs: {right} of 4 right")
    _corners(left, CORNERS)
    _corners(mapped, a)
    words = "; ".join(
        f"({x1:g}, {x2:g}) goes to ({a1:g}, {a2:g})"
        for (x1, x2), (a1, a2) in zip(CORNERS, a, strict=True)
    )
    return figure, (
        f"the corners of XOR before and after two ReLU units. {words}. After it the "
        f"line {number(v[0])} a1 + {number(v[1])} a2 + {number(c)} = 0 has {right} of "
        "4 corners on their side"
    )


def _bend(axes: Axes, w: np.ndarray, b: float, unit: int, colour: str) -> None:
    """The line on which a unit's weighted sum is 0, labelled at its upper end."""
    x1 = np.array(axes.get_xlim())
    look: dict = {"color": FILL[colour], "linestyle": DASHES[colour]}
    axes.plot(x1, -(w[0] * x1 + b) / w[1], lw=1.6, zorder=1, **look)
    start = (-0.45, -(w[0] * -0.45 + b) / w[1])
    beside(axes, f"$z_{unit} = 0$", start, (6, 4), color=TEXT[colour])


def _corners(axes: Axes, places: np.ndarray) -> None:
    """The four examples; where two fall on one place their labels stand apart."""
    axes.axhline(0, color=PALE, lw=1, zorder=0)
    axes.axvline(0, color=PALE, lw=1, zorder=0)
    axes.set_aspect("equal")
    seen: dict[tuple, list] = {}
    for corner, place, label in zip(CORNERS, places, XOR, strict=True):
        colour = "red" if label else "blue"
        axes.plot(*place, MARKERS[colour], color=FILL[colour], ms=11, zorder=4)
        seen.setdefault((tuple(place), label), []).append(
            f"({corner[0]:g}, {corner[1]:g})"
        )
    for (place, label), names in seen.items():
        colour = TEXT["red" if label else "blue"]
        words = f"{' and '.join(names)}: {'yes' if label else 'no'}"
        look = {"ha": "center", "va": "top" if label else "bottom", "color": colour}
        beside(axes, words, place, (0, -10 if label else 9), **look)
