"""Which class a network gives to each place of the plane, before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, MARKERS, TINT, canvas

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = ("blue", "red", "green")
FINENESS = 220


@picture
def decision_regions(
    rules: dict[str, Callable], X: np.ndarray, labels: np.ndarray
) -> tuple[Figure, str]:
    """Regions of up to three classes by one rule a panel, among the points.

    A rule takes places (m, 2) and gives logits (m, k). X (n, 2), labels (n,).
    """
    low, high = X.min(axis=0) - 0.15, X.max(axis=0) + 0.15
    grid = np.meshgrid(*np.linspace(low, high, FINENESS).T)
    places = np.column_stack([axis.ravel() for axis in grid])
    figure, panels = canvas(4.2, 1, len(rules), sharex=True, sharey=True, squeeze=False)
    words = []
    for axes, (title, rule) in zip(panels[0], rules.items(), strict=True):
        area = _classes(rule(places)).reshape(grid[0].shape)
        share = np.mean(_classes(rule(X)) == labels)
        _tint(axes, grid, area)
        for label, colour in enumerate(COLOURS):
            look = {"color": FILL[colour], "markeredgecolor": "white", "ms": 5}
            mine = X[labels == label]
            axes.plot(*mine.T, MARKERS[colour], markeredgewidth=0.5, **look)
        axes.set_title(f"{title}: {share:.0%} right")
        axes.set(xlabel="$x_1$", aspect="equal")
        words.append(f"{title}: {share:.1%} right")
    panels[0, 0].set_ylabel("$x_2$")
    return figure, (
        f"{len(X)} points of {len(np.unique(labels))} classes in the plane and the "
        f"regions of the classes. {'; '.join(words)}"
    )


def _classes(logits: np.ndarray) -> np.ndarray:
    return np.asarray(logits).argmax(axis=1)


def _tint(axes: Axes, grid: Sequence, area: np.ndarray) -> None:
    for label, colour in enumerate(COLOURS):
        mine = np.where(area == label, 1.0, 0.0)
        axes.contourf(*grid, mine, [0.5, 1.5], colors=[TINT[colour]], zorder=0)
        if 0 < mine.mean() < 1:
            axes.contour(*grid, mine, [0.5], colors=[INK], linewidths=0.8, zorder=1)
