"""The loss over the steps of a descent, or over its epochs, for one run or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import (
    DASHES,
    FILL,
    ORDER,
    TEXT,
    apart,
    beside,
    canvas,
    number,
    shown,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure


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
