"""The shape ledger of a network, drawn: what goes forward, and what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from grader.student.figures.picture import picture
from grader.student.figures.style import QUIET, TEXT, TINT, canvas

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORWARD, BACK, PARAMETERS = 2.1, 0.82, 3.4  # heights of the three rows
BOX = (0.74, 0.62)


@picture
def shape_ledger(layer_sizes: Sequence, n: int) -> tuple[Figure, str]:
    """Arrays of a network of two layers, [d, h, k], for n examples, with shapes."""
    d, h, k = layer_sizes
    figure, axes = canvas(4.2)
    axes.set(xlim=(0.2, 7.3), ylim=(-0.4, 3.8))
    axes.axis("off")
    walk = (
        ("X", (n, d), "d_X"),
        ("Z", (n, h), "d_Z"),
        ("A", (n, h), "d_A"),
        ("O", (n, k), "d_O"),
    )
    places = [0.75 + 2.0 * i for i in range(4)]
    for place, (name, shape, back) in zip(places, walk, strict=True):
        _box(axes, (place, FORWARD), name, shape, "blue")
        _box(axes, (place, BACK), back, shape, "red")
    steps: tuple[tuple, ...] = (
        ("affine", "W", (d, h), "b"),
        ("activation",),
        ("affine", "V", (h, k), "c"),
    )
    for start, end, step in zip(places, places[1:], steps, strict=False):
        _arrow(axes, start, end, FORWARD, step[0])
        _arrow(axes, end, start, BACK, f"{step[0]}, back")
        if len(step) > 1:
            _parameters(axes, (start + end) / 2, *step[1:])
    axes.text(places[0], 2.5, "forward", ha="center", color=TEXT["blue"])
    axes.text(places[-1], 1.22, "back", ha="center", color=TEXT["red"])
    return figure, (
        f"shapes in a {d}-{h}-{k} network for {n} examples. Forward: X ({n}, {d}), "
        f"with W ({d}, {h}) and b ({h},) to Z ({n}, {h}), by the activation to A "
        f"({n}, {h}), with V ({h}, {k}) and c ({k},) to O ({n}, {k}). Back: d_O, d_A, "
        "d_Z and d_X; d_V, d_c, d_W and d_b fall out on the way. Each has the shape of "
        "what it belongs to"
    )


def _box(
    axes: Axes, place: tuple[float, float], name: str, shape: tuple, colour: str
) -> None:
    from matplotlib.patches import Rectangle

    corner = (place[0] - BOX[0] / 2, place[1] - BOX[1] / 2)
    look: dict = {"facecolor": TINT[colour], "edgecolor": TEXT[colour], "lw": 1.4}
    axes.add_patch(Rectangle(corner, *BOX, **look))
    words = f"{name}\n{_written(shape)}"
    axes.text(*place, words, ha="center", va="center", linespacing=1.3)


def _arrow(axes: Axes, start: float, end: float, height: float, word: str) -> None:
    room = 0.42 if end > start else -0.42
    look = {"arrowstyle": "-|>", "color": QUIET, "lw": 1.4}
    ends = (end - room, height), (start + room, height)
    axes.annotate("", *ends, arrowprops=look)
    middle = (start + end) / 2
    axes.text(middle, height + 0.08, word, ha="center", va="bottom", color=QUIET)


def _parameters(axes: Axes, place: float, name: str, shape: tuple, bias: str) -> None:
    """What a layer brings along going forward, and the gradients it leaves behind."""
    look: dict = {"facecolor": TINT["green"], "edgecolor": TEXT["green"], "pad": 5}
    arrow = {"arrowstyle": "-|>", "color": QUIET, "lw": 1.4}
    for height, mark in ((PARAMETERS, ""), (0.02, "d_")):
        words = f"{mark}{name} {_written(shape)}\n{mark}{bias} {_written(shape[1:])}"
        axes.text(place, height, words, ha="center", va="center", bbox=look)
    axes.annotate("", (place, FORWARD + 0.36), (place, 3.1), arrowprops=arrow)
    axes.annotate("", (place, 0.32), (place, BACK - 0.04), arrowprops=arrow)


def _written(shape: tuple) -> str:
    return f"({shape[0]},)" if len(shape) == 1 else f"({', '.join(map(str, shape))})"
