"""Digits of 8 by 8 pixels: templates of the classes, and the most confident errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import TEXT, canvas, listed

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

Array = np.ndarray


@picture
def templates(W: Array, title: str = "", each: str = "class") -> tuple[Figure, str]:
    """One image for each class or unit. W (64, k): column j is the template of j.

    One grey scale serves all: zero is the same grey everywhere, white lies below it,
    black above it.
    """
    W = np.asarray(W, dtype=float)
    W = np.where(np.isinf(W), np.nan, W)  # of an unfinished answer
    columns = 5
    rows = -(-W.shape[1] // columns)
    figure, panels = canvas(1.6 * rows + 0.4 * bool(title), rows, columns)
    signed = W.min() < 0
    high = np.abs(W[np.isfinite(W)]).max(initial=0.0) or 1.0
    for axes in panels.flat:
        axes.axis("off")
    for c, axes in enumerate(panels.flat[: W.shape[1]]):
        _image(axes, W[:, c], -high if signed else 0.0, high)
        axes.set_title(f"{each} {c}")
    if title:
        figure.suptitle(title, fontsize=12)
    lengths = np.linalg.norm(W, axis=0)
    return figure, (
        f"{W.shape[1]} images of 8 by 8 pixels, one for each {each}"
        f"{': ' + title if title else ''}. Grey values run from {W.min():.2g} to "
        f"{W.max():.2g}; the longest template is that of {each} {lengths.argmax()}, "
        f"the shortest that of {each} {lengths.argmin()}"
    )


@picture
def confident_errors(
    X: Array, labels: Array, probs: Array, most: int = 10
) -> tuple[Figure, str]:
    """The digits whose wrong answer was given with the highest probability.

    X (n, 64), labels (n,), probs (n, k).
    """
    labels, probs = np.asarray(labels), np.asarray(probs, dtype=float)
    answers, sure = probs.argmax(axis=1), probs.max(axis=1)
    wrong = np.flatnonzero(answers != labels)
    worst = wrong[np.argsort(-sure[wrong], kind="stable")][:most]
    figure, panels = canvas(4.1, 2, -(-most // 2))
    for axes in panels.flat:
        axes.axis("off")
    words = []
    for axes, i in zip(panels.flat, worst, strict=False):
        _image(axes, X[i], 0.0, 16.0)
        said = f"{answers[i]} with {sure[i]:.2f}"
        axes.set_title(f"a {labels[i]}, called\n{said}", color=TEXT["red"], fontsize=11)
        words.append(f"a {labels[i]} called {said}")
    share = 1 - len(wrong) / len(labels)
    return figure, (
        f"{len(wrong)} of {len(labels)} digits are called wrongly ({share:.1%} right); "
        f"the most confident errors: {listed(words)}"
    )


def _image(axes: Axes, pixels: ArrayLike, low: float, high: float) -> None:
    axes.imshow(np.reshape(pixels, (8, 8)), cmap="gray_r", vmin=low, vmax=high)
