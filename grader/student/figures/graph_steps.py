"""The graph stepper: forward and backward, one sentence a step, and as one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.student.figures.graph_html import (
    ACROSS,
    EDGE,
    HIGH,
    LEAST,
    LONG,
    WIDE,
    place,
    stepper,
)
from grader.student.figures.graph_of_nodes import trace_of
from grader.student.figures.graph_trace import Trace, trace
from grader.student.figures.html_page import Page
from grader.student.figures.picture import Picture, picture
from grader.student.figures.style import HALO, QUIET, TEXT, TINT, canvas, number, shown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLUMNS = 5  # side by side their words are legible; more of them run down the page


def graph_steps(graph) -> Picture:
    """Walk through a graph of numbers: the root Node of yours, or one line a node.

    Lines like "w = 2" are leaves; "o = p + b", "o = p * 3" or "o = max(p, b)" nodes,
    the root last.
    """
    told = trace(graph) if isinstance(graph, str) else trace_of(graph)
    drawn = _finished(told)
    if not drawn.png:
        return drawn
    page = stepper(told, drawn.alt)
    return Page(drawn.alt, drawn.png, drawn.width, drawn.height, page)


def _words(told: Trace) -> str:
    nodes = "; ".join(
        f"{box.name}{' = ' + box.words if box.words else ''}: value "
        f"{number(box.value)}, gradient {number(box.gradient)}"
        for box in told.boxes.values()
    )
    return f"graph of {len(told.boxes)} nodes after both passes. {nodes}"


@picture
def _finished(told: Trace) -> tuple[Figure, str]:
    """The picture after the last step; a long graph runs down the page."""
    boxes = told.boxes.values()
    down = max(box.column for box in boxes) >= COLUMNS
    at = {box.name: _turned(box) if down else place(box) for box in boxes}
    right = max(LEAST, *(x + WIDE + EDGE for x, _ in at.values()))
    low = max(y for _, y in at.values()) + HIGH + EDGE
    figure, axes = canvas(8 * max(low, 0.28 * right) / right + 0.15)
    axes.set(xlim=(0, right), ylim=(low, 0), aspect="equal")
    axes.axis("off")
    scale = 7.6 * 72 / right  # typographic points for a unit of the drawing
    for box in boxes:
        _box(axes, box, at[box.name], scale)
        _edges(axes, box, told, at, scale)
    return figure, _words(told)


def _turned(box) -> tuple[float, float]:
    """Left upper corner of a box where columns run down and rows to the right."""
    return EDGE + (box.row - 0.5) * (ACROSS + 40), EDGE + box.column * (HIGH + 40)


def _box(axes: Axes, box, corner: tuple[float, float], scale: float) -> None:
    from matplotlib.patches import FancyBboxPatch

    x, y = corner
    look: dict = {"boxstyle": "round,pad=0,rounding_size=7", "lw": 1.3, "zorder": 3}
    ground: dict = {"facecolor": TINT["black"] if box.words else "white"}
    axes.add_patch(
        FancyBboxPatch((x, y), WIDE, HIGH, edgecolor=QUIET, **look, **ground)
    )
    name = f"{box.name} = {box.words}" if box.words else box.name
    for down, words, colour in (
        (16, name, TEXT["black"]),
        (34, f"value {shown(box.value)}", TEXT["blue"]),
        (51, f"gradient {shown(box.gradient)}", TEXT["red"]),
    ):
        size = 12.5 * scale * min(1, (LONG - 1) / len(words))
        axes.text(x + 7, y + down, words, color=colour, size=size, zorder=4)


def _edges(axes: Axes, box, told: Trace, at: dict, scale: float) -> None:
    (left, top), down = at[box.name], at[box.name] != place(box)
    for i, name in enumerate(box.inputs):
        (x, y), part = at[name], (i + 1) / (len(box.inputs) + 1)
        start, end = (x + WIDE, y + HIGH / 2), (left, top + part * HIGH)
        aside = 0, 11 if i else -11
        if down:
            start, end = (x + WIDE / 2, y + HIGH), (left + part * WIDE, top)
            aside = 34 if i else -34, 0
        line = {"arrowstyle": "-|>", "color": QUIET, "lw": 1.3, "shrinkA": 0}
        axes.annotate("", end, start, arrowprops={**line, "shrinkB": 0})
        words = f"pays {shown(told.carried[box.name, i])}"
        across, up = [
            (a + b) / 2 + c for a, b, c in zip(start, end, aside, strict=True)
        ]
        look: dict = {"color": TEXT["red"], "ha": "center", "va": "center", "zorder": 5}
        axes.text(across, up, words, size=11 * scale, bbox=HALO, **look)
