"""Losses as landscapes: over one weight, and over weight and bias."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, QUIET, TEXT, beside, canvas, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.contour import ContourSet
    from matplotlib.figure import Figure

# The middle first, then its neighbours on a grid: where a search may go next.
STAR = np.moveaxis(np.mgrid[-1:1:9j, -1:1:9j], 0, -1).reshape(-1, 2)
STAR = STAR[np.argsort(np.abs(STAR).max(axis=1), kind="stable")]


@picture
def zero_one_and_cross_entropy() -> tuple[Figure, str]:
    """Share of mistakes and mean cross-entropy of ten points as one weight moves."""
    x = np.array([-2.0, -1.4, -0.9, -0.5, 0.3, 0.6, 0.8, 1.2, 1.7, 2.4])
    y = np.array([0, 0, 1, 0, 0, 1, 0, 1, 1, 1])
    weights, b = np.linspace(-2, 5, 1401), -0.6
    z = weights[:, None] * x + b
    mistakes = np.mean((z >= 0) != (y == 1), axis=1)
    entropy = np.mean(np.logaddexp(0, z) - y * z, axis=1)
    lowest = weights[np.argmin(entropy)], entropy.min()
    figure, (top, bottom) = canvas(4.6, 2, 1, sharex=True)
    top.plot(weights, mistakes, color=FILL["red"], drawstyle="steps-mid")
    top.set(ylabel="share of mistakes", ylim=(0, 1.05))
    top.set_title("0-1 loss", loc="left", color=TEXT["red"])
    bottom.plot(weights, entropy, color=FILL["blue"])
    bottom.plot(*lowest, "o", color=FILL["blue"])
    words = f"lowest: {number(lowest[1])} at w = {number(lowest[0])}"
    beside(bottom, words, lowest, (0, -9), ha="center", va="top")
    bottom.set(ylabel="loss (nats)", xlabel="weight w", ylim=(0, None))
    bottom.set_title("cross-entropy", loc="left", color=TEXT["blue"])
    return figure, (
        "two losses of ten points against one weight from -2 to 5. The share of "
        f"mistakes is a staircase of {1 + np.count_nonzero(np.diff(mistakes))} stairs "
        f"between {number(mistakes.max())} and {number(mistakes.min())}. The mean "
        f"cross-entropy is one smooth valley, {words}"
    )


@picture
def loss_bowl(loss: Callable, path: Sequence) -> tuple[Figure, str]:
    """Contours of loss(w, b) of a neuron with one input, and the descent's path.

    path: list of (w, b) as gradient_descent gives, w a number or of shape (1,).
    """
    track = np.array([[np.ravel(w)[0], b] for w, b in path], dtype=float)
    figure, axes = canvas(4.6)

    def on_grid(w: float, b: float) -> float:
        return float(loss(np.full(np.shape(path[0][0]), w), b))

    _contours(axes, on_grid, track)
    lowest = _lowest(axes, on_grid)
    axes.plot(*track.T, "-o", color=FILL["red"], ms=4, lw=1.6)
    said = []
    for word, point, (w, b) in zip(
        ("start", "end"), track[[0, -1]], (path[0], path[-1]), strict=True
    ):
        value = number(loss(w, b))
        beside(axes, f"{word}, loss {value}", point, (8, 8), color=TEXT["red"])
        said.append(f"w = {number(point[0])}, b = {number(point[1])}, loss {value}")
    axes.set(xlabel="weight w", ylabel="bias b")
    return figure, (
        "contour lines of the loss over weight and bias, and a path of "
        f"{len(track) - 1} steps from {said[0]} to {said[1]}{lowest}"
    )


def _lowest(axes: Axes, loss: Callable) -> str:
    """Mark the lowest place of the frame by a cross, if it lies inside; say where."""
    frame = np.array([axes.get_xlim(), axes.get_ylim()])
    middle, reach = frame.mean(axis=1), np.diff(frame)[:, 0] / 2
    for _ in range(60):
        places = middle + reach * STAR
        best = np.argmin([loss(w, b) for w, b in places])
        middle, reach = places[best], reach if best else reach / 2
    if not np.all(np.abs(middle - frame.mean(axis=1)) < 0.49 * np.diff(frame)[:, 0]):
        return ""
    axes.plot(*middle, "X", color=INK, ms=10, mec="white", zorder=4)
    value = number(loss(*middle))
    beside(axes, f"minimum {value}", middle, (-12, 0), ha="right", va="center")
    return (
        f"; the minimum {value} is marked at w = {number(middle[0])}, "
        f"b = {number(middle[1])}"
    )


def _contours(axes: Axes, loss: Callable, track: np.ndarray) -> None:
    """Level lines around the path, with room on all its sides."""
    low, high = track.min(axis=0), track.max(axis=0)
    room = np.maximum(0.45 * (high - low), 0.3 * (high - low).max() + 0.3)
    across, up = np.linspace(low - room, high + room, 45).T
    height = np.array([[loss(w, b) for w in across] for b in up])
    height = np.ma.masked_invalid(height)
    if not 0 < height.min() < height.max():
        return  # a loss still being mended: the path alone
    levels = np.geomspace(height.min() * 1.02, height.max(), 11)
    axes.contourf(across, up, height, levels, cmap="cividis", alpha=0.3, extend="min")
    lines = axes.contour(across, up, height, levels, colors=QUIET, linewidths=1)
    places = _far_from(track, lines, levels[1:-1:2])
    axes.clabel(lines, levels[1:-1:2], fmt=number, manual=places, colors=INK)


def _far_from(track: np.ndarray, lines: ContourSet, levels: np.ndarray) -> list:
    """On each contour the place farthest from the path, inside the frame's rim."""
    places = []
    to_frame = lines.axes.transData + lines.axes.transAxes.inverted()
    walk = to_frame.transform(track)
    for level, line in zip(lines.levels, lines.get_paths(), strict=True):
        corners = np.asarray(line.vertices)
        if level not in levels or not len(corners):
            continue
        spots = to_frame.transform(corners)
        gaps = np.linalg.norm(spots[:, None] - walk, axis=2).min(axis=1)
        inside = np.all(np.abs(spots - 0.5) < 0.4, axis=1)
        if inside.any():
            places.append(tuple(corners[np.argmax(np.where(inside, gaps, -1))]))
    return places
