"""Bars and lines that compare networks: gradients by layer, accuracies by gradient."""

from __future__ import annotations

from collections.abc import Sequence
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
    apart,
    beside,
    canvas,
    number,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SAME = 0.02  # an accuracy this near to the right gradient's is called the same


@picture
def layer_sizes(sizes: dict[str, Sequence], what: str) -> tuple[Figure, str]:
    """Size of something in each layer, first layer first, for up to four networks.

    sizes: {"name": one number a layer}; what: the label of the axis.
    """
    figure, axes = canvas(3.9)
    words, ends = [], []
    for (name, run), colour in zip(sizes.items(), ORDER, strict=False):
        layers = np.arange(1, len(run) + 1)
        look = {"color": FILL[colour], "linestyle": DASHES[colour]}
        axes.plot(layers, run, marker=MARKERS[colour], **look)
        ends.append((len(run), run[-1]))
        words.append(
            f"{name}: {number(run[0])} in layer 1, {number(run[-1])} in the last"
        )
    axes.set_yscale("log")
    axes.set(xlabel="layer", ylabel=what)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.margins(y=0.12)
    shifts = apart(axes.transData.transform(ends)[:, 1] * 72 / figure.dpi, 16)
    for name, end, colour, up in zip(sizes, ends, ORDER, shifts, strict=False):
        beside(axes, name, end, (9, up), va="center", color=TEXT[colour])
    return figure, f"{what} in every layer, on a logarithmic scale. " + "; ".join(words)


@picture
def accuracy_bars(accuracies: dict[str, float], chance: float) -> tuple[Figure, str]:
    """Test accuracy by gradient; the first entry is the right one."""
    names, shares = list(accuracies), list(accuracies.values())
    fooled = [i for i, share in enumerate(shares) if i and share >= shares[0] - SAME]
    figure, axes = canvas(0.46 * len(names) + 1.1)
    for i, share in enumerate(shares):
        colour = "green" if i == 0 else "red" if i in fooled else "blue"
        look = {"hatch": "//" if i in fooled else "", "edgecolor": "white"}
        axes.barh(-i, share, color=FILL[colour], height=0.72, **look)
        words = f"{share:.3f}"
        beside(axes, words, (share, -i), (5, 0), va="center", color=TEXT[colour])
    axes.axvline(chance, color=INK, lw=1.2, linestyle="--")
    beside(axes, "always one answer", (chance, 0.5), (4, 0), va="bottom")
    axes.set(xlim=(0, 1.12), xlabel="share of the test digits that are right")
    axes.set_yticks(-np.arange(len(names)), names, color=INK)
    listed = "; ".join(f"{name} {share:.3f}" for name, share in accuracies.items())
    return figure, (
        f"test accuracy after the same training with different gradients: {listed}. "
        f"{len(fooled)} of {len(names) - 1} wrong gradients come within {SAME:g} of "
        "the right one or above it; these bars are hatched"
    )
