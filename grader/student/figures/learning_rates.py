"""The same descent with several learning rates, and a slider for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.live import moved_by
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    FILL,
    INK,
    MARKERS,
    PALE,
    TEXT,
    beside,
    canvas,
    listed,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

VERDICTS = {"too small": "green", "good": "blue", "too big": "red"}
RATES = (0.02, 0.05, 0.1, 0.2, 0.5, *range(1, 16), 20, 25, 30, 40, 60)


@picture
def _at_rate(
    gradients: Callable,
    loss: Callable,
    w: np.ndarray,
    b: float,
    rates: Sequence = (),
    steps: int = 25,
    *,
    rate: float,
) -> tuple[Figure, str]:
    """The descent with one learning rate, for the live twin."""
    runs = [_descend(gradients, loss, w, b, rate, steps)]
    rises = int(np.sum(np.diff(runs[0]) > 1e-9))
    said = f"the loss rises {rises} times" if rises else "the loss falls at every step"
    return _drawn(runs, (rate,), (said,), _minimum(gradients, loss, w, b))


RATES = (0.02, 0.05, 0.1, 0.2, 0.5, *range(1, 16), 20, 25, 30, 40, 60)


@moved_by(_at_rate, rate=(RATES, 3))
@picture
def learning_rates(
    gradients: Callable,
    loss: Callable,
    w: np.ndarray,
    b: float,
    rates: Sequence,
    steps: int = 25,
) -> tuple[Figure, str]:
    """The loss along the same descent with three learning rates, or two, or four.

    gradients(w, b) -> (d_w, d_b) and loss(w, b) -> number, both the learner's own.
    """
    runs = [_descend(gradients, loss, w, b, rate, steps) for rate in rates]
    verdicts = _verdicts(runs, rates)
    return _drawn(runs, rates, verdicts, _minimum(gradients, loss, w, b))


def _drawn(
    runs: list, rates: Sequence, verdicts: Sequence, lowest: float
) -> tuple[Figure, str]:
    """A panel for each run with its verdict; the minimum is a dotted line in all."""
    figure, panels = canvas(3.3, 1, len(rates), sharey=True, squeeze=False)
    steps, words = len(runs[0]) - 1, []
    for axes, rate, run, verdict in zip(panels[0], rates, runs, verdicts, strict=True):
        colour = VERDICTS.get(verdict, "blue")
        axes.plot(run, marker=MARKERS[colour], color=FILL[colour], ms=4, lw=1.4)
        axes.set_title(f"rate {number(rate)}: {verdict}", color=TEXT[colour])
        axes.axhline(run[0], color=PALE, lw=1, zorder=0)
        axes.axhline(lowest, color=INK, lw=1.2, linestyle=":", zorder=0)
        axes.set_xlabel(f"step\nends at {shown(run[-1])}")
        words.append(f"rate {number(rate)}: {verdict}, the end is {number(run[-1])}")
    first = panels[0, 0]
    first.set_ylabel("mean loss (nats)")
    first.set_ylim(0, min(1.05 * np.nanmax(runs), 2.5 * runs[0][0]))
    look = {"ha": "right", "va": "top"}
    beside(first, f"minimum {shown(lowest)}", (steps, lowest), (0, -3), **look)
    return figure, (
        f"loss over {steps} steps from {number(runs[0][0])} with learning rates "
        f"{listed(rates)}: {'; '.join(words)}. The minimum is {number(lowest)}"
    )


def _verdicts(runs: list, rates: Sequence) -> list:
    """A rate is good if the loss never rises and falls nearly as far as the best."""
    falls = [-np.inf if np.any(np.diff(r) > 1e-9) else r[0] - r[-1] for r in runs]
    best = int(np.argmax(falls))
    verdicts = []
    for fall, rate in zip(falls, rates, strict=True):
        if fall > 0.9 * max(0, falls[best]):
            verdicts.append("good")
        else:
            small = np.isfinite(fall) and rate < rates[best]
            verdicts.append("too small" if small else "too big")
    return verdicts


def _minimum(
    gradients: Callable, loss: Callable, w: np.ndarray, b: float, steps: int = 200
) -> float:
    """Lowest loss of a descent that halves its rate where the loss would rise."""
    rate, lowest = 1.0, float(loss(w, b))
    for _ in range(steps):
        d_w, d_b = gradients(w, b)
        there = w - rate * d_w, b - rate * d_b
        height = float(loss(*there))
        if height < lowest:
            (w, b), lowest, rate = there, height, 1.5 * rate
        else:
            rate /= 2
    return lowest


def _descend(
    gradients: Callable,
    loss: Callable,
    w: np.ndarray,
    b: float,
    rate: float,
    steps: int,
) -> np.ndarray:
    losses = [float(loss(w, b))]
    for _ in range(steps):
        d_w, d_b = gradients(w, b)
        w, b = w - rate * d_w, b - rate * d_b
        losses.append(float(loss(w, b)))
    return np.array(losses)
