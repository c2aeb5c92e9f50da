"""Small matrices as images: a gradient whose rows sum to zero, a Jacobian, its VJP."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, QUIET, canvas, listed, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

Array = np.ndarray


@picture
def gradient_matrix(gradient: Array, labels: Sequence) -> tuple[Figure, str]:
    """The gradient at the logits, one row an example, with the sum of every row.

    gradient (n, k), labels (n,) of class numbers; the true class has a frame.
    """
    gradient = np.asarray(gradient, dtype=float)
    n, k = gradient.shape
    figure, (axes, side) = canvas(0.55 * n + 1.3, 1, 2, width_ratios=(k, 1.2))
    _cells(axes, gradient)
    for row, label in enumerate(labels):
        _frame(axes, row, int(label))
    axes.set_xticks(range(k), [f"class {c}" for c in range(k)])
    axes.set_yticks(range(n), [f"example {i}" for i in range(n)])
    axes.set_title("gradient at the logits")
    sums = gradient.sum(axis=1)
    _cells(side, sums[:, None], np.abs(gradient).max())
    side.set_title("row sum")
    side.set(xticks=[], yticks=[])
    negative = int(np.sum(gradient < 0))
    largest = float(np.abs(sums).max())
    return figure, (
        f"gradient at the logits of {n} examples and {k} classes as an image. "
        f"{negative} entries are negative, framed are those of the true class. "
        f"The entries of every row add up to "
        f"{'0' if largest < 1e-9 else 'at most ' + number(largest)}; the largest "
        f"entry is {number(gradient.max())}, the smallest {number(gradient.min())}"
    )


@picture
def jacobian_and_vjp(
    softmax_backward: Callable, probs: ArrayLike, upstream: ArrayLike
) -> tuple[Figure, str]:
    """The Jacobian of softmax at probs (k,), and upstream (k,) taken back through it.

    softmax_backward is the learner's; one unit vector after the other draws out the
    rows of the Jacobian, so a wrong answer shows here as well.
    """
    probs, upstream = np.asarray(probs, float), np.asarray(upstream, float)
    k = len(probs)
    jacobian = softmax_backward(np.eye(k), np.tile(probs, (k, 1)))
    downstream = softmax_backward(upstream[None], probs[None])[0]
    widths = (k, 0.35, k, 0.35, k)
    figure, panels = canvas(0.5 * k + 1.3, 1, 5, width_ratios=widths)
    left, times, middle, equals, right = panels
    _row(left, upstream, k, "upstream\n(k numbers)", "p")
    _cells(middle, jacobian, digits=2)
    middle.set_title(r"Jacobian $\partial p_j / \partial z_i$" + "\n(k × k numbers)")
    middle.set_xticks(range(k), [f"$z_{i}$" for i in range(k)])
    middle.set_yticks(range(k), [f"$p_{i}$" for i in range(k)])
    _row(right, downstream, k, "downstream\n(k numbers)", "z")
    for axes, sign in ((times, "×"), (equals, "=")):
        axes.axis("off")
        look = {"size": 18, "ha": "center", "va": "center"}
        axes.text(0.5, 0.5, sign, transform=axes.transAxes, **look)
    return figure, (
        f"softmax at the probabilities {listed(probs)}: a Jacobian of {k} times {k} "
        f"entries, positive on the diagonal, negative beside it. It takes the "
        f"upstream gradient {listed(upstream)} at the probabilities back to "
        f"{listed(downstream)} at the logits, which adds up to "
        f"{number(abs(round(float(downstream.sum()), 9)))}"
    )


def _row(axes: Axes, values: Array, height: int, title: str, letter: str) -> None:
    """A row of numbers as high as one row of a matrix with so many rows."""
    _cells(axes, values[None], digits=2)
    middle = (height - 1) / 2
    axes.set_ylim(height - 0.5 - middle, -0.5 - middle)
    axes.set_title(title)
    axes.set(xticks=[], yticks=[])
    for i in range(len(values)):
        look: dict = {"ha": "center", "va": "top", "color": QUIET}
        axes.text(i, 0.6, f"${letter}_{i}$", **look)


def _cells(axes: Axes, values: Array, largest: float = 0, digits: int = 3) -> None:
    """An image from blue (negative) over white to red, every number written in it."""
    from matplotlib.colors import LinearSegmentedColormap

    colours = [FILL["blue"], "white", FILL["red"]]
    shade = np.where(np.isfinite(values), values, 0.0)  # of an unfinished answer
    scale = (np.isfinite(largest) and largest) or np.abs(shade).max() or 1.0
    look = LinearSegmentedColormap.from_list("signed", colours)
    axes.imshow(shade, cmap=look, vmin=-1.6 * scale, vmax=1.6 * scale, aspect="auto")
    for (row, column), value in np.ndenumerate(values):
        words = f"{0.0 if abs(value) < 5e-4 else value:.{digits}f}"
        words = words.replace("-", "\N{MINUS SIGN}")
        axes.text(column, row, words, ha="center", va="center", color=INK)
    axes.tick_params(length=0, colors=QUIET)
    axes.spines[:].set_visible(False)


def _frame(axes: Axes, row: int, column: int) -> None:
    from matplotlib.patches import Rectangle

    corner = (column - 0.46, row - 0.44)
    axes.add_patch(Rectangle(corner, 0.92, 0.88, fill=False, edgecolor=INK, lw=2))
