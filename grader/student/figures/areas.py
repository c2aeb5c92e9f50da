"""Which class networks give to each place of the plane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.live import moved_by
from grader.student.figures.picture import Picture, picture
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
    columns = min(len(rules), 3)
    rows = -(-len(rules) // columns)
    height = (4.2 if columns < 3 else 3.2) * rows
    look = {"sharex": True, "sharey": True, "squeeze": False}
    figure, panels = canvas(height, rows, columns, **look)
    words = [
        _panel(axes, title, rule, X, labels)
        for axes, (title, rule) in zip(panels.flat, rules.items(), strict=True)
    ]
    for axes in panels[:, 0]:
        axes.set_ylabel("$x_2$")
    for axes in panels[-1]:
        axes.set_xlabel("$x_1$")
    return figure, (
        f"{len(X)} points of {len(np.unique(labels))} classes in the plane and the "
        f"regions of the classes. {'; '.join(words)}"
    )


def _panel(
    axes: Axes, title: str, rule: Callable, X: np.ndarray, labels: np.ndarray
) -> str:
    """Draw the regions of one rule; gives its title and its share of right answers."""
    low, high = X.min(axis=0) - 0.15, X.max(axis=0) + 0.15
    grid = np.meshgrid(*np.linspace(low, high, FINENESS).T)
    places = np.column_stack([axis.ravel() for axis in grid])
    area = _classes(rule(places)).reshape(grid[0].shape)
    share = np.mean(_classes(rule(X)) == labels)
    _tint(axes, grid, area)
    for label, colour in enumerate(COLOURS):
        look: dict = {"color": FILL[colour], "markeredgecolor": "white", "ms": 5}
        axes.plot(*X[labels == label].T, MARKERS[colour], markeredgewidth=0.5, **look)
    axes.set_title(f"{title}: {share:.0%} right")
    axes.set(aspect="equal")
    return f"{title}: {share:.1%} right"


def _one_network(
    fit: Callable, X: np.ndarray, labels: np.ndarray, *, width: int, layers: int
) -> Picture:
    name = f"{_layers(layers)} of {width}"
    return decision_regions({name: fit(width, layers)}, X, labels)


@moved_by(_one_network, width=((1, 2, 4, 8, 16, 32), 4), layers=((1, 2, 3), 1))
def width_and_depth(fit: Callable, X: np.ndarray, labels: np.ndarray) -> Picture:
    """Regions of networks with one or two hidden layers of 2, 4 or 16 units.

    fit(width, layers) trains one and gives its rule: places (m, 2) to logits (m, k).
    """
    rules = {
        f"{_layers(layers)} of {width}": fit(width, layers)
        for layers in (1, 2)
        for width in (2, 4, 16)
    }
    return decision_regions(rules, X, labels)


def _layers(count: int) -> str:
    return f"{count} layer{'s' if count > 1 else ''}"


def _classes(logits: np.ndarray) -> np.ndarray:
    return np.asarray(logits).argmax(axis=1)


def _tint(axes: Axes, grid: Sequence, area: np.ndarray) -> None:
    for label, colour in enumerate(COLOURS):
        mine = np.where(area == label, 1.0, 0.0)
        axes.contourf(*grid, mine, [0.5, 1.5], colors=[TINT[colour]], zorder=0)
        if 0 < mine.mean() < 1:
            axes.contour(*grid, mine, [0.5], colors=[INK], linewidths=0.8, zorder=1)
