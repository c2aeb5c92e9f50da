"""How a trained neuron or network does on data it has not seen."""

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
def predicted_probabilities(
    p: np.ndarray, y: np.ndarray, classes: tuple = ("class 0", "class 1")
) -> tuple[Figure, str]:
    """How many examples of each class got which probability of class 1.

    p (n,) in 0 to 1, y (n,) of 0 and 1. Hatched bars are on the wrong side of 0.5.
    """
    p, y = np.asarray(p, dtype=float), np.asarray(y)
    figure, panels = canvas(4.2, 2, 1, sharex=True, sharey=True)
    words = []
    for axes, label, colour in zip(panels, (1, 0), ("red", "blue"), strict=True):
        mine = p[y == label]
        _bars(axes, mine, label, colour)
        wrong = int(np.sum((mine >= 0.5) != label))
        said = f"{classes[label]}: {wrong} of {len(mine)} called {classes[1 - label]}"
        axes.set_title(said, loc="left", color=TEXT[colour])
        words.append(said)
    panels[1].set(xlabel=f"predicted probability of {classes[1]}", xlim=(0, 1))
    right = np.mean((p >= 0.5) == (y == 1))
    return figure, (
        f"histograms of the predicted probability of {classes[1]} for {len(y)} "
        f"examples, {right:.1%} right. {'; '.join(words)}"
    )


def _bars(axes: Axes, p: np.ndarray, label: int, colour: str) -> None:
    """Counts in twenty bins, hatched where the answer is wrong."""
    counts, edges = np.histogram(p, np.linspace(0, 1, 21))
    bars = axes.bar(edges[:-1], counts, 0.05, align="edge", color=FILL[colour])
    axes.bar_label(bars, [str(n) if n else "" for n in counts], padding=1)
    for bar, right_of_half in zip(bars, np.arange(20) >= 10, strict=True):
        bar.set_edgecolor("white")
        bar.set_hatch("" if right_of_half == label else "////")
    axes.axvline(0.5, color=INK, lw=1.2, linestyle="--")
    # Roots of the counts: one mistake stays visible beside eighty right answers.
    axes.set_yscale("function", functions=(np.sqrt, np.square))
    axes.set(ylabel="examples", yticks=[])


@picture
def predicted_numbers(
    outputs: dict[str, np.ndarray], targets: np.ndarray, name: str = "target"
) -> tuple[Figure, str]:
    """Predicted against true numbers of a regression, a panel for each network.

    outputs: {"16 hidden units": (n,) or (n, 1)}, targets (n,) or (n, 1).
    """
    targets = np.ravel(targets)
    figure, panels = canvas(4.2, 1, len(outputs), sharey=True, squeeze=False)
    ends, words = np.array([targets.min(), targets.max()]), []
    for axes, (network, found) in zip(panels[0], outputs.items(), strict=True):
        error = np.sqrt(np.mean((np.ravel(found) - targets) ** 2))
        look = {"color": FILL["blue"], "ms": 4.5, "alpha": 0.75}
        axes.plot(targets, np.ravel(found), "o", **look)
        axes.plot(ends, ends, color=INK, lw=1.2, linestyle="--")
        axes.set(xlabel=f"true {name}")
        axes.set_title(f"{network}: typical error {error:.3g}")
        words.append(f"{network}: typical error {error:.3g}")
    panels[0, 0].set_ylabel(f"predicted {name}")
    return figure, (
        f"predicted against true {name} of {len(targets)} examples. "
        f"{'; '.join(words)}. Always guessing the mean: {targets.std():.3g}"
    )


@picture
def fitted_lines(x: np.ndarray, t: np.ndarray, lines: dict) -> tuple[Figure, str]:
    """Points x (n,), t (n,) and lines through them: {"name": (slope, height at 0)}."""
    figure, axes = canvas(4.2)
    axes.plot(x, t, MARKERS["black"], color=FILL["black"], ms=6)
    words = []
    for (name, (w, b)), colour in zip(lines.items(), ORDER, strict=False):
        look = {"color": FILL[colour], "linestyle": DASHES[colour]}
        axes.plot(x, w * x + b, **look)
        said = f"{name}: {shown(w)} x {'-' if b < 0 else '+'} {number(abs(b))}"
        place = (x[-1], w * x[-1] + b)
        beside(axes, said, place, (8, 0), va="center", color=TEXT[colour])
        words.append(said)
    axes.set(xlabel="$x$", ylabel="$t$")
    return figure, f"{len(x)} points and lines through them. {'; '.join(words)}"
