"""Broadcasting and the sum that undoes it, as a pair of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import PALE, QUIET, TEXT, TINT, canvas, shown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

UPSTREAM = np.array([[1, 0, 2], [3, 1, 0], [0, 2, 1], [1, 1, 4]])
ROW, COLUMN = np.array([[5, 7, 9]]), np.array([[2], [4], [6], [8]])


@picture
def broadcasting(column: bool = True) -> tuple[Figure, str]:
    """A row that is copied, and its gradient, which is summed; a column likewise."""
    cases = ((ROW, "(3,)"), (COLUMN, "(4, 1)"))[: 2 if column else 1]
    figure, rows = canvas(2.6 * len(cases), len(cases), 1, squeeze=False)
    words = []
    for axes, (small, shape) in zip(rows.flat, cases, strict=True):
        axis = 0 if len(small) == 1 else 1
        total = UPSTREAM.sum(axis=axis, keepdims=True)
        wide = np.broadcast_to(small, UPSTREAM.shape)
        axes.set(xlim=(0, 16.4), ylim=(5.1, -1.0), aspect="equal")
        axes.axis("off")
        _grid(axes, small, (0, 0), "blue", f"value {shape}")
        _grid(axes, wide, (4.4, 0), "blue", "copied (4, 3)", faint=small.shape)
        _grid(axes, UPSTREAM, (8.8, 0), "red", "upstream (4, 3)")
        _grid(axes, total, (13.2, 0), "red", f"added up {shape}")
        for x, text in ((3.7, "copy"), (12.5, "sum")):
            axes.annotate("", (x + 0.55, 2), (x - 0.55, 2), arrowprops={
                "arrowstyle": "-|>", "color": QUIET, "lw": 1.6})  # fmt: skip
            axes.text(x, 1.7, text, ha="center", va="bottom", color=QUIET)
        listed = ", ".join(str(n) for n in total.ravel())
        words.append(f"shape {shape} is copied to (4, 3); its gradient is {listed}")
    return figure, (
        "forward, a value is copied along an axis; backward, the upstream gradient is "
        f"added up along the same axis. {'; '.join(words)}"
    )


def _grid(axes: Axes, numbers, corner, colour, title, faint=()) -> None:
    """A table of numbers; copies, beyond the shape in faint, are pale."""
    from matplotlib.patches import Rectangle

    left, top = corner
    down = 0 if len(numbers) == 4 else 1.5
    for (i, j), value in np.ndenumerate(numbers):
        copy = bool(faint) and (i >= faint[0] or j >= faint[1])
        spot = (left + j, top + down + i)
        ground = "white" if copy else TINT[colour]
        axes.add_patch(Rectangle(spot, 1, 1, facecolor=ground, edgecolor=PALE))
        axes.text(spot[0] + 0.5, spot[1] + 0.5, shown(value), ha="center", va="center",
                  color=QUIET if copy else TEXT[colour])  # fmt: skip
    axes.text(left, top + down - 0.2, title, va="bottom", size=10.5)
