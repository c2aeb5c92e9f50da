"""How a trained neuron or network does on data it has not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, TEXT, canvas

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
    outputs: np.ndarray, targets: np.ndarray, name: str = "target"
) -> tuple[Figure, str]:
    """Predicted against true numbers, both (n,) or (n, 1); on the line they agree."""
    outputs, targets = np.ravel(outputs), np.ravel(targets)
    error = np.sqrt(np.mean((outputs - targets) ** 2))
    guess = targets.std()
    figure, axes = canvas(4.2)
    axes.plot(targets, outputs, "o", color=FILL["blue"], ms=4.5, alpha=0.75)
    ends = np.array([targets.min(), targets.max()])
    axes.plot(ends, ends, color=INK, lw=1.2, linestyle="--")
    axes.set(xlabel=f"true {name}", ylabel=f"predicted {name}")
    said = f"typical error {error:.3g}; always guessing the mean: {guess:.3g}"
    axes.set_title(said, loc="left")
    return figure, f"predicted against true {name} of {len(targets)} examples: {said}"
