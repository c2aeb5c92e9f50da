"""One look for every figure: colours, markers, dashes, sizes and number formats.

A figure is 800 CSS pixels wide, the column of JupyterLab, and is saved at twice that.
Colour never stands alone: each class has its marker, each curve its dashes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 8.0  # inches, at 100 CSS pixels an inch
SCREEN_DPI = 100
FILE_DPI = 2 * SCREEN_DPI

INK = "#1f1f1f"
QUIET = "#595959"  # axes and side remarks, still 7:1 on white
PALE = "#d9d9d9"

# Okabe and Ito's colours, made to stay apart for colour-blind readers. FILL is for
# lines and markers (3:1 on white), TEXT for words (4.5:1), TINT for areas behind them.
FILL = {"blue": "#0072b2", "red": "#d55e00", "green": "#009e73", "black": INK}
TEXT = {"blue": "#005b8f", "red": "#a33b00", "green": "#00664a", "black": INK}
TINT = {"blue": "#dcebf5", "red": "#fbe6d8", "green": "#d9f0e8", "black": "#eeeeee"}
ORDER = ("blue", "red", "green", "black")
DASHES = {"blue": "-", "red": "--", "green": "-.", "black": ":"}
MARKERS = {"blue": "o", "red": "^", "green": "s", "black": "D"}

# Words that stand on lines or points keep a little white around them.
HALO = {"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.8}

STYLE = {
    "figure.facecolor": "white",
    "font.family": "DejaVu Sans",
    "font.size": 11,
    "axes.titlesize": 12,
    "axes.labelsize": 11,
    "axes.labelcolor": INK,
    "axes.edgecolor": QUIET,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.labelsize": 11,
    "ytick.labelsize": 11,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "text.color": INK,
    "lines.linewidth": 2.2,
    "lines.markersize": 6.5,
    "legend.frameon": False,
    "legend.fontsize": 11,
    "hatch.linewidth": 0.8,
}


def canvas(height: float, rows: int = 1, columns: int = 1, **options) -> tuple:
    """Give a figure of the usual width, and its axes as plt.subplots would.

    Made without pyplot: nothing stays open and no window or backend is asked for.
    """
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=0.08, h_pad=0.08)
    figure = Figure(figsize=(WIDTH, height), dpi=SCREEN_DPI, layout=layout)
    return figure, figure.subplots(rows, columns, **options)


def number(value: float) -> str:
    """Three significant digits, as a reader would write them: 0.646, 1234, 2e-11."""
    value = float(value)
    if 1000 <= abs(value) < 1e6:
        return f"{value:.0f}"
    return f"{value + 0.0:.3g}".replace("e-0", "e-").replace("e+0", "e")


def shown(value: float) -> str:
    """The same number for a picture, with a real minus sign."""
    return number(value).replace("-", "\N{MINUS SIGN}")


def listed(values: Iterable) -> str:
    """Numbers or words in a sentence: 1, 2 and 3."""
    words = [v if isinstance(v, str) else number(v) for v in values]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def beside(axes: Axes, words: str, point: Sequence, offset: Sequence, **look) -> None:
    """Write words next to a point, the offset in typographic points."""
    look = {"bbox": HALO, "zorder": 6, **look}
    place, away = (point[0], point[1]), (offset[0], offset[1])
    axes.annotate(words, place, away, textcoords="offset points", **look)


def apart(heights: np.ndarray, gap: float, floor: float = -np.inf) -> np.ndarray:
    """Shifts that keep labels above a floor and at least a gap apart, in order."""
    order = np.argsort(heights, kind="stable")
    placed = np.maximum(heights, floor)
    for lower, upper in itertools.pairwise(order):
        placed[upper] = max(placed[upper], placed[lower] + gap)
    return placed - heights


def two_classes(axes: Axes, X: np.ndarray, y: np.ndarray, **options) -> None:
    """Draw the points of class 0 as blue circles, of class 1 as red triangles."""
    for label, colour in ((0, "blue"), (1, "red")):
        axes.plot(
            *X[np.asarray(y) == label].T,
            linestyle="",
            marker=MARKERS[colour],
            color=FILL[colour],
            markeredgecolor="white",
            markeredgewidth=0.7,
            **options,
        )


def half_plane(axes: Axes, w: np.ndarray | Sequence, b: float) -> None:
    """Tint the side w1 x1 + w2 x2 + b > 0 of a frame whose limits are set."""
    across, up = np.array(axes.get_xlim()), np.array(axes.get_ylim())
    z = w[0] * across[None, :] + w[1] * up[:, None] + b
    if z.max() > 0:
        axes.contourf(across, up, z, [0, np.inf], colors=[TINT["red"]], zorder=0)
    if z.min() < 0 < z.max():
        axes.contour(across, up, z, [0], colors=[INK], linewidths=2.2, zorder=2)


def class_key(figure: Figure, classes: tuple) -> None:
    """Say above the figure which marker is which class, in words of its colour."""
    from matplotlib.lines import Line2D

    handles = [
        Line2D([], [], linestyle="", marker=MARKERS[colour], color=FILL[colour])
        for colour in ("blue", "red")
    ]
    key = figure.legend(handles, classes, loc="outside upper left", ncols=2)
    for text, colour in zip(key.get_texts(), ("blue", "red"), strict=True):
        text.set_color(TEXT[colour])
