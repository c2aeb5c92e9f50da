"""The loss over the steps of a descent, alone or for several learning rates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    MARKERS,
    ORDER,
    PALE,
    TEXT,
    apart,
    beside,
    canvas,
    listed,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

VERDICTS = {"too small": "green", "good": "blue", "too big": "red"}


@picture
def loss_curve(
    losses: Sequence | dict, log: bool = False, unit: str = "step"
) -> tuple[Figure, str]:
    """Loss over steps or other units: a list, or {"name": list} for up to four."""
    curves = losses if isinstance(losses, dict) else {"loss": losses}
    curves = {name: np.asarray(run, dtype=float) for name, run in curves.items()}
    colours = ORDER[: len(curves)]
    figure, axes = canvas(3.6)
    for run, colour in zip(curves.values(), colours, strict=True):
        axes.plot(run, color=FILL[colour], linestyle=DASHES[colour])
    axes.set(xlabel=unit, ylabel="mean loss (nats)")
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.set_yscale("log" if log else "linear")
    if not log:
        axes.set_ylim(bottom=0)
    ends = [(len(run) - 1, np.nan_to_num(run[-1])) for run in curves.values()]
    heights = axes.transData.transform(ends)[:, 1] * 72 / figure.dpi
    floor = axes.transAxes.transform((0, 0))[1] * 72 / figure.dpi
    shifts = apart(heights, 16, floor + 9)  # words never stand on the axis
    for name, end, colour, shift in zip(curves, ends, colours, shifts, strict=True):
        words = f"{name} {shown(curves[name][-1])}"
        beside(axes, words, end, (7, shift), va="center", color=TEXT[colour])
    return figure, "; ".join(
        f"{name} goes from {number(run[0])} to {number(run[-1])} "
        f"in {len(run) - 1} {unit}s"
        for name, run in curves.items()
    )


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
    figure, panels = canvas(3.3, 1, len(rates), sharey=True)
    verdicts = _verdicts(runs, rates)
    words = []
    for axes, rate, run, verdict in zip(panels, rates, runs, verdicts, strict=True):
        colour = VERDICTS[verdict]
        axes.plot(run, marker=MARKERS[colour], color=FILL[colour], ms=4, lw=1.4)
        axes.set_title(f"rate {number(rate)}: {verdict}", color=TEXT[colour])
        axes.axhline(run[0], color=PALE, lw=1, zorder=0)
        axes.set_xlabel(f"step\nends at {shown(run[-1])}")
        words.append(f"rate {number(rate)} is {verdict}, the end is {number(run[-1])}")
    panels[0].set_ylabel("mean loss (nats)")
    panels[0].set_ylim(0, min(1.05 * np.nanmax(runs), 2.5 * runs[0][0]))
    return figure, (
        f"loss over {steps} steps from {number(runs[0][0])} with learning rates "
        f"{listed(rates)}: {'; '.join(words)}"
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
