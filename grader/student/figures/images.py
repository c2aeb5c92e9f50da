"""Digits of 8 by 8 pixels: templates of the classes, and the most confident errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.live import moved_by
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
def _with_penalty(
    fit: Callable, score: Callable, strengths: Sequence = (), *, penalty: float
) -> tuple[Figure, str]:
    """Templates for one strength of the penalty, for the live twin."""
    return _rows(fit, score, (penalty,))


PENALTIES = (0.0, 1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1.0)


@moved_by(_with_penalty, penalty=(PENALTIES, 0.01))
@picture
def penalty_on_templates(
    fit: Callable, score: Callable, strengths: Sequence
) -> tuple[Figure, str]:
    """Templates of models trained with penalties of several strengths, a row for each.

    fit(l2) -> (W (64, k), b (k,)) and score(W, b) -> share of right answers are the
    learner's; every row has a grey scale of its own, with zero in the middle.
    """
    return _rows(fit, score, strengths)


def _rows(fit: Callable, score: Callable, strengths: Sequence) -> tuple[Figure, str]:
    models = [fit(strength) for strength in strengths]
    classes = models[0][0].shape[1]
    figure = canvas(1.0 * len(models) + 0.2)[0]
    figure.clear()
    words = []
    for strip, strength, (W, b) in zip(
        np.ravel(figure.subfigures(len(models), 1)), strengths, models, strict=True
    ):
        high = np.abs(W[np.isfinite(W)]).max(initial=0.0) or 1.0
        for c, axes in enumerate(strip.subplots(1, classes)):
            axes.axis("off")
            _image(axes, W[:, c], -high, high)
        said = f"largest weight {high:.2g}, {score(W, b):.1%} right"
        strip.suptitle(f"penalty {strength:g}: {said}", fontsize=11)
        words.append(f"penalty {strength:g}: {said}")
    return figure, (
        f"{classes} templates of 8 by 8 pixels in each row, black for positive weights "
        f"and white for negative ones. {'; '.join(words)}"
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
