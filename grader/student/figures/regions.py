"""Three classes of points, and which class each place of the plane belongs to."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, MARKERS, QUIET, TEXT, TINT, canvas

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Array = np.ndarray
COLOURS = ("blue", "red", "green")
OPEN = -1  # a place that belongs to no class, or to several
FINENESS = 300


@picture
def class_regions(X: Array, y: Array, names: tuple) -> tuple[Figure, str]:
    """Regions of three classes: one against all, one against one, highest logit.

    X (n, 2), y (n,) of 0, 1 and 2; names: (features, classes) as data gives them.
    """
    features, classes = names
    low, high = X.min(axis=0) - 0.5, X.max(axis=0) + 0.5
    grid = np.meshgrid(*np.linspace(low, high, FINENESS).T)
    places = np.column_stack([axis.ravel() for axis in grid])
    figure, panels = canvas(3.7, 1, 3, sharex=True, sharey=True)
    words, torn = [], []
    for axes, (title, decide) in zip(panels, _rules(X, y).items(), strict=True):
        area = decide(places)
        _regions(axes, grid, area)
        _points(axes, X, y)
        found = decide(X)
        said = f"{_count(found == OPEN)} undecided, {_count(found != y, found)} wrong"
        axes.set_title(f"{title}\n{said}", fontsize=11)
        words.append(f"{title}: {said}")
        torn += [title] * bool(np.any(area == OPEN))
    panels[1].set_xlabel(features[0])
    panels[0].set_ylabel(features[1])
    _key(figure, classes)
    return figure, (
        f"{len(X)} flowers of three kinds, {', '.join(classes)}, and the regions of "
        f"three rules. {'; '.join(words)}. Hatched regions, for no class or several of "
        f"them: {', '.join(torn) or 'none'}"
    )


def _count(chosen: Array, found: Array | None = None) -> int:
    decided = True if found is None else found != OPEN
    return int(np.sum(chosen & decided))


def _rules(X: Array, y: Array) -> dict:
    """Name and rule; a rule gives a class for every row of places, or OPEN."""
    alone = [_fit(X, y == c) for c in range(3)]
    pairs = list(itertools.combinations(range(3), 2))
    duels = [
        _fit(X[(y == a) | (y == b)], y[(y == a) | (y == b)] == b) for a, b in pairs
    ]

    def against_all(places: Array) -> Array:
        claims = np.column_stack([_score(places, model) > 0 for model in alone])
        return np.where(claims.sum(axis=1) == 1, claims.argmax(axis=1), OPEN)

    def against_one(places: Array) -> Array:
        votes = np.zeros((len(places), 3), dtype=int)
        for (a, b), model in zip(pairs, duels, strict=True):
            winner = np.where(_score(places, model) > 0, b, a)
            votes[np.arange(len(places)), winner] += 1
        return np.where(votes.max(axis=1) == 2, votes.argmax(axis=1), OPEN)

    def highest(places: Array) -> Array:
        return np.column_stack([_score(places, m) for m in alone]).argmax(axis=1)

    return {
        "one against all": against_all,
        "one against one": against_one,
        "highest logit": highest,
    }


def _fit(X: Array, yes: Array) -> Array:
    """Weights and bias of a neuron by Newton's method, kept small. -> (3,)."""
    A = np.column_stack([X, np.ones(len(X))])
    model = np.zeros(3)
    keep = 0.02 * np.diag([1.0, 1.0, 0.0])
    for _ in range(30):
        p = 0.5 + 0.5 * np.tanh(0.5 * (A @ model))
        slope = A.T @ (p - yes) + keep @ model
        model = model - np.linalg.solve((A.T * (p * (1 - p))) @ A + keep, slope)
    return model


def _score(places: Array, model: Array) -> Array:
    return places @ model[:2] + model[2]


def _regions(axes: Axes, grid: Sequence, found: Array) -> None:
    area = found.reshape(grid[0].shape)
    for label, colour in enumerate(COLOURS):
        mine = np.where(area == label, 1.0, 0.0)
        axes.contourf(*grid, mine, [0.5, 1.5], colors=[TINT[colour]], zorder=0)
    undecided = np.where(area == OPEN, 1.0, 0.0)
    if undecided.any():
        axes.contourf(
            *grid, undecided, [0.5, 1.5], colors="white", hatches=["////"], zorder=0
        )
    for label in (OPEN, *range(len(COLOURS))):
        edge = np.where(area == label, 1.0, 0.0)
        if 0 < edge.mean() < 1:
            axes.contour(*grid, edge, [0.5], colors=[INK], linewidths=0.8, zorder=1)
    axes.tick_params(colors=QUIET)


def _points(axes: Axes, X: Array, y: Array) -> None:
    for label, colour in enumerate(COLOURS):
        look: dict = {"color": FILL[colour], "markeredgecolor": "white", "ms": 5}
        axes.plot(*X[y == label].T, MARKERS[colour], markeredgewidth=0.6, **look)


def _key(figure: Figure, classes: tuple) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles: list = [
        Line2D([], [], linestyle="", marker=MARKERS[c], color=FILL[c]) for c in COLOURS
    ]
    handles.append(Patch(facecolor="white", edgecolor=INK, hatch="////"))
    labels = [*classes, "undecided"]
    key = figure.legend(handles, labels, loc="outside upper left", ncols=4)
    for text, colour in zip(key.get_texts(), (*COLOURS, "black"), strict=True):
        text.set_color(TEXT[colour])
