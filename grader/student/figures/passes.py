"""What a backward pass does, frame by frame, and what gradients cost."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    INK,
    PALE,
    QUIET,
    TEXT,
    TINT,
    beside,
    canvas,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PLACES = {"x": (0.0, 0.0), "y": (1.4, 0.0), "u": (2.5, 1.15), "r": (3.6, 0.0)}
WIRES = (("x", "y", "2"), ("y", "u", "3"), ("u", "r", "1"), ("y", "r", "1"))
SIDE = {  # where the slope of a wire stands beside it
    ("x", "y"): (0.0, 0.24),
    ("y", "u"): (-0.24, 0.2),
    ("u", "r"): (0.24, 0.2),
    ("y", "r"): (0.0, -0.26),
}


class Frame(NamedTuple):
    """One moment: what happens, who pays, who has paid, what everyone has got."""

    words: str
    payer: str
    paid: str
    got: dict[str, int]


EAGER = (
    Frame("r pays y and u", "r", "", {"x": 0, "y": 1, "u": 1, "r": 1}),
    Frame("y pays x at once", "y", "r", {"x": 2, "y": 1, "u": 1, "r": 1}),
    Frame("u pays y: too late", "u", "ry", {"x": 2, "y": 4, "u": 1, "r": 1}),
    Frame("x is left with 2", "", "ryu", {"x": 2, "y": 4, "u": 1, "r": 1}),
)
PATIENT = (
    Frame("r pays y and u", "r", "", {"x": 0, "y": 1, "u": 1, "r": 1}),
    Frame("y waits, u pays y", "u", "r", {"x": 0, "y": 4, "u": 1, "r": 1}),
    Frame("y has all: it pays x", "y", "ru", {"x": 8, "y": 4, "u": 1, "r": 1}),
    Frame("x has 2 · 4 = 8", "", "ruy", {"x": 8, "y": 4, "u": 1, "r": 1}),
)


ORDERS = {"at the first arrival": EAGER, "reverse topological order": PATIENT}


@picture
def order_frames(only: str = "") -> tuple[Figure, str]:
    """One backward pass at the first arrival, and one in reverse topological order.

    only: one of the two by its name, in larger frames.
    """
    orders = {only: ORDERS[only]} if only else ORDERS
    figure, panels = canvas(4.6, 2, 2) if only else canvas(7.2, 4, 2)
    frames = chain.from_iterable(zip(*orders.values(), strict=True))
    for axes, frame in zip(panels.flat, frames, strict=True):
        _frame(axes, frame)
    for axes, name in zip(panels[0], orders, strict=False):
        axes.set_title(name)
    told = ". ".join(f"{name.capitalize()}: {_told(f)}" for name, f in orders.items())
    return figure, (
        "backward passes through y = 2 x, u = 3 y, r = u + y, in four frames each. "
        f"{told}"
    )


def _told(frames: tuple[Frame, ...]) -> str:
    return ", ".join(
        f"{i}. {frame.words} (y has {frame.got['y']}, x has {frame.got['x']})"
        for i, frame in enumerate(frames, 1)
    )


def _frame(axes: Axes, frame: Frame) -> None:
    axes.set(xlim=(-0.45, 4.05), ylim=(-1.25, 1.6), aspect="equal")
    axes.axis("off")
    for one, other, slope in WIRES:
        start, end = np.array(PLACES[one]), np.array(PLACES[other])
        busy = frame.payer == other
        line = {"arrowstyle": "-|>", "color": INK if busy else PALE, "lw": 1.2}
        if busy:  # the gradient runs against the arrow of the forward pass
            start, end = end, start
            line["lw"] = 2.6
        shrink = {"shrinkA": 9, "shrinkB": 9}
        arrow = {**line, **shrink}
        axes.annotate("", tuple(end), tuple(start), arrowprops=arrow, zorder=1)
        x, y = (start + end) / 2 + SIDE[one, other]
        axes.text(x, y, slope, size=11, color=QUIET, ha="center", va="center", zorder=2)
    for name, spot in PLACES.items():
        _node(axes, name, spot, frame)
    axes.text(1.8, -1.2, frame.words, ha="center", va="bottom", size=12)


def _node(axes: Axes, name: str, spot: tuple[float, float], frame: Frame) -> None:
    from matplotlib.patches import Circle

    colour = "red" if name == frame.payer else "black"
    ground = TINT[colour] if name in frame.paid + frame.payer else "white"
    width = 2.8 if name == frame.payer else 1.2
    ring = Circle(spot, 0.27, facecolor=ground, edgecolor=TEXT[colour], lw=width)
    axes.add_patch(ring).set_zorder(3)
    axes.text(*spot, str(frame.got[name]), ha="center", va="center", size=12, zorder=4)
    axes.text(spot[0], spot[1] - 0.3, name, ha="center", va="top", size=11, zorder=4)


@picture
def gradient_costs() -> tuple[Figure, str]:
    """Multiplications for one gradient of a 64-h-10 net, in units of a forward pass."""
    hidden = 2 ** np.arange(11)
    parameters = 64 * hidden + hidden + 10 * hidden + 10
    # A product of matrices has two products as its backward rule, and two as its
    # tangent: 1 + 2 passes once, or two for each parameter.
    each, once = 2 * parameters, np.full(len(hidden), 3)
    figure, axes = canvas(4.0)
    for name, colour, passes, side in (
        ("central differences, forward mode", "red", each, (12, -22)),
        ("reverse mode", "blue", once, (0, 8)),
    ):
        look = {"color": FILL[colour], "linestyle": DASHES[colour]}
        axes.loglog(parameters, passes, **look)
        beside(axes, name, (parameters[5], passes[5]), side, color=TEXT[colour])
    labels = {"xlabel": "number of parameters", "ylabel": "cost in forward passes"}
    axes.set(**labels, ylim=(1, 3e5))
    return figure, (
        f"cost of a gradient for {parameters[0]} to {parameters[-1]} parameters, in "
        "forward passes. Reverse mode: 3 everywhere. Central differences and forward "
        f"mode: {each[0]} to {each[-1]}"
    )
