"""The line where a neuron's pre-activation is zero, among the points it parts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.student.figures.live import moved_by
from grader.student.figures.picture import picture
from grader.student.figures.style import (
    INK,
    TEXT,
    beside,
    canvas,
    class_key,
    half_plane,
    number,
    shown,
    two_classes,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import ArrayLike

DEFAULT_NAMES = (("$x_1$", "$x_2$"), ("class 0", "class 1"))
BOX = np.array([0.1, 0.135, 0.88, 0.765])  # left, bottom, width, height


@picture
def decision_line(
    X: np.ndarray, y: np.ndarray, w: ArrayLike, b: float, names: tuple = DEFAULT_NAMES
) -> tuple[Figure, str]:
    """Points, the line w1 x1 + w2 x2 + b = 0, its normal and the origin's distance.

    X (n, 2), y (n,) of 0 and 1, w (2,), b (); names: (features, classes) as data gives.
    """
    w, classes = np.asarray(w, dtype=float), names[1]
    wrong = int(np.sum((X @ w + b >= 0) != (np.asarray(y) == 1)))
    count = f"{wrong} of {len(y)} points on the wrong side"
    figure, axes = _points(X, y, names, count)
    if not w.any():
        _frame(axes, X)
        return figure, f"{len(y)} points; the weights are 0, so there is no line"
    foot = -b * w / (w @ w)
    landmarks = np.vstack([X, [0, 0], foot / 2, foot])
    # A line far away would shrink the points to a dot: then they are shown alone.
    far = np.abs(foot).max() > 4 * np.abs(X).max()
    _frame(axes, X if far else landmarks)
    half_plane(axes, w, b)
    if not far:
        _origin(axes, foot)
        _normal(axes, w, b, landmarks)
    return figure, (
        f"{len(y)} points, {classes[0]} and {classes[1]}, and the line "
        f"{_equation(w, b)}, {number(math.hypot(*foot))} away from the origin; the "
        f"normal ({number(w[0])}, {number(w[1])}) points to the side z > 0; {count}"
    )


def _points(X: np.ndarray, y: np.ndarray, names: tuple, title: str) -> tuple:
    figure, axes = canvas(4.4)
    figure.set_layout_engine("none")
    axes.set_position(BOX)
    two_classes(axes, X, y, zorder=3)
    class_key(figure, names[1])
    axes.set(xlabel=names[0][0], ylabel=names[0][1])
    axes.set_title(title, loc="right", fontsize=11)
    return figure, axes


def _equation(w: np.ndarray, b: float) -> str:
    signs = ["-" if term < 0 else "+" for term in (w[1], b)]
    second, last = number(abs(w[1])), number(abs(b))
    return f"{number(w[0])} x1 {signs[0]} {second} x2 {signs[1]} {last} = 0"


def _frame(axes: Axes, points: np.ndarray) -> None:
    """Show all points with equal units on both axes, or the normal looks skew."""
    low, high = points.min(axis=0), points.max(axis=0)
    rim = 0.14 * (high - low).max()
    figure: Any = axes.figure  # never a part of another one
    box = figure.get_size_inches() * BOX[2:]
    unit = max((high - low + 2 * rim) / box)
    middle, reach = (low + high) / 2, unit * box / 2
    ends = np.column_stack([middle - reach, middle + reach])
    axes.set(xlim=ends[0], ylim=ends[1], aspect="equal")


def _origin(axes: Axes, foot: np.ndarray) -> None:
    """The origin, its shortest way to the line, and that way's length."""
    axes.plot(0, 0, "+", color=INK, ms=11, mew=2, zorder=4)
    axes.plot([0, foot[0]], [0, foot[1]], ":", color=INK, zorder=1)
    left, right = axes.get_xlim()
    at_rim = -left < 0.3 * (right - left)
    up = foot[1] < 0  # words on the side that the way does not take
    words = f"origin, {shown(math.hypot(*foot))} from the line"
    look = {"ha": "left" if at_rim else "center", "va": "bottom" if up else "top"}
    beside(axes, words, (0, 0), (-8 * at_rim, 9 if up else -9), **look)


def _normal(axes: Axes, w: np.ndarray, b: float, crowd: np.ndarray) -> None:
    """An arrow along w where the line runs emptiest, and words at its tip."""
    unit = w / np.linalg.norm(w)
    start, reach = _emptiest(axes, unit, float(b / np.linalg.norm(w)), crowd)
    tip, up = start + reach * unit, unit[1] >= 0
    look = {"color": TEXT["green"], "lw": 2.6, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", tip, start, arrowprops={"arrowstyle": "-|>", **look}, zorder=5)
    words = f"w = ({shown(w[0])}, {shown(w[1])})\nside z > 0"
    look = {"ha": "center", "va": "bottom" if up else "top", "color": TEXT["green"]}
    beside(axes, words, tip, (0, 5 if up else -5), **look)


def _emptiest(axes: Axes, unit: np.ndarray, offset: float, crowd: np.ndarray) -> tuple:
    """Foot and length of an arrow on the line, away from the crowd, well in the frame.

    The line is unit @ x + offset = 0; an arrow that fits nowhere starts in the middle.
    """
    limits = np.array([axes.get_xlim(), axes.get_ylim()])
    middle, span = limits.mean(axis=1), np.diff(limits)[:, 0]
    reach = 0.24 * span[1]
    along = np.linspace(-1, 1, 201)[:, None] * span.max() * [-unit[1], unit[0]]
    starts = middle - (middle @ unit + offset) * unit + along
    gaps = starts[:, None] + 0.5 * reach * unit - crowd
    gaps = np.linalg.norm(gaps, axis=2).min(axis=1)
    rims = np.abs(starts - middle), np.abs(starts + reach * unit - middle)
    inside = np.all(np.maximum(rims[0] - 0.1 * span, rims[1]) < 0.34 * span, axis=1)
    best = np.argmax(np.where(inside, gaps, -np.linalg.norm(along, axis=1)))
    return starts[best], reach


@picture
def _moved_line(w1: float, w2: float, b: float) -> tuple[Figure, str]:
    """The twelve points and one line, for the live twin."""
    X, y = _two_clouds()
    figure, axes = canvas(3.6)
    words = _panel(axes, X, y, (w1, w2), b)
    axes.set(xlabel="$x_1$", ylabel="$x_2$")
    return figure, f"one line among {len(y)} points. {words}"


WEIGHTS, BIASES = np.linspace(-2, 2, 17), np.linspace(-3, 3, 25)


@moved_by(_moved_line, w1=(WEIGHTS, 1.0), w2=(WEIGHTS, 0.0), b=(BIASES, 0.0))
@picture
def boundary_explorer() -> tuple[Figure, str]:
    """Nine lines among twelve points: b moves the line by column, w turns it by row.

    In the last row all three numbers of the row above are doubled.
    """
    X, y = _two_clouds()
    rows = (((1, 0), 1), ((1, 1), 1), ((2, 2), 2))
    figure, panels = canvas(6.6, 3, 3, sharex=True, sharey=True)
    words = []
    for row, (w, size) in zip(panels, rows, strict=True):
        for axes, b in zip(row, np.multiply(size, (-1.5, 0, 1.5)), strict=True):
            words.append(_panel(axes, X, y, w, float(b)))
    figure.supxlabel("$x_1$", fontsize=11)
    figure.supylabel("$x_2$", fontsize=11)
    return figure, (
        f"nine lines among {len(y)} points; along a row b moves the line, from the "
        "first row to the second w turns it, and in the third row all numbers of the "
        f"second are doubled and the lines are the same. {'; '.join(words)}"
    )


def _panel(axes: Axes, X: np.ndarray, y: np.ndarray, w: tuple, b: float) -> str:
    """Points and one line, with its numbers and mistakes above; says them."""
    axes.set(xlim=(-3.4, 3.4), ylim=(-2.6, 2.6), aspect="equal")
    axes.set(xticks=(-2, 0, 2), yticks=(-2, 0, 2))
    two_classes(axes, X, y, zorder=3)
    half_plane(axes, np.array(w), b)
    wrong = int(np.sum((X @ w + b >= 0) != y))
    numbers = ", ".join(shown(part) for part in w)
    axes.set_title(f"w = ({numbers}), b = {shown(b)}\n{wrong} wrong", fontsize=11)
    return f"w = ({number(w[0])}, {number(w[1])}), b = {number(b)}: {wrong} wrong"


def _two_clouds() -> tuple[np.ndarray, np.ndarray]:
    """Twelve points, none of them on any of the nine lines."""
    x1 = [-2, -1.7, -0.5, -1.3, 0.4, -2.5, 2, 0.6, 1.7, -0.6, 1.2, 2.5]
    x2 = [-0.6, 0.4, -1.6, -0.4, -2, 1.2, 0.7, 1.6, -0.4, 2.2, 0.5, -1.3]
    return np.column_stack([x1, x2]), np.repeat([0, 1], 6)
