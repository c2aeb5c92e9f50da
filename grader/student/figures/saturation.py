"""Two losses of a neuron that is sure and wrong: how high they are, and how steep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.curves import sigmoid
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    MARKERS,
    PALE,
    TEXT,
    beside,
    canvas,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@picture
def squared_error_and_cross_entropy(z: float = -6.0) -> tuple[Figure, str]:
    """Two losses for the label 1 and their slopes against the logit, z marked."""
    logits = np.append(np.linspace(-8, 8, 321), z)
    s = sigmoid(logits)
    figure, (left, right) = canvas(3.7, 1, 2)
    for axes, title in ((left, "loss"), (right, "slope of the loss in z")):
        axes.set(title=f"{title}, label 1", xlabel="logit z", xticks=range(-8, 9, 4))
        axes.axvline(z, color=PALE, lw=1, zorder=0)
    entropy = -np.log(s)
    words = [
        _curve(left, logits, entropy, "cross-entropy", "blue", (8, 6)),
        _curve(right, logits, s - 1, "cross-entropy", "blue", (6, -12)),
        _curve(left, logits, (1 - s) ** 2, "squared error", "red", (8, 12)),
        _curve(
            right,
            logits,
            -2 * s * sigmoid(-logits) ** 2,
            "squared error",
            "red",
            (-4, 12),
        ),
    ]
    left.set_ylim(-0.4, 9)
    right.set_ylim(-1.15, 0.15)
    key = left.legend(loc="upper right", handlelength=3)
    for text, colour in zip(key.get_texts(), ("blue", "red"), strict=True):
        text.set_color(TEXT[colour])
    return figure, (
        "two losses of a neuron whose right answer is 1, and their slopes, for logits "
        f"from -8 to 8. At z = {number(z)} the cross-entropy is {words[0]} with the "
        f"slope {words[1]}, the squared error {words[2]} with the slope {words[3]}"
    )


def _curve(
    axes: Axes,
    logits: np.ndarray,
    heights: np.ndarray,
    name: str,
    colour: str,
    place: tuple,
) -> str:
    """Draw a curve and mark its last point, which stands apart; say its height."""
    look: dict = {"color": FILL[colour], "linestyle": DASHES[colour], "label": name}
    axes.plot(logits[:-1], heights[:-1], **look)
    point = logits[-1], heights[-1]
    axes.plot(*point, MARKERS[colour], color=FILL[colour], ms=8)
    beside(axes, shown(heights[-1]), point, place, color=TEXT[colour], va="center")
    return number(heights[-1])
