"""A room's guesses against the truth, for a bug hunt that runs before its eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.student.figures.picture import picture
from grader.student.figures.style import FILL, INK, TEXT, beside, canvas

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@picture
def hands_and_truth(
    hands: dict[str, int], room: int, truth: dict[str, bool]
) -> tuple[Figure, str]:
    """Hands for "right" by name, of a room of so many people, and what is true.

    The bar of a name is hatched where most of the room is mistaken.
    """
    figure, axes = canvas(0.5 * len(truth) + 1.1)
    told = []
    for i, (name, right) in enumerate(truth.items()):
        share = hands.get(name, 0) / room
        fooled = share < 0.5 if right else share > 0.5
        colour = "red" if fooled else "blue"
        look = {"hatch": "//" if fooled else "", "edgecolor": "white"}
        axes.barh(-i, share, color=FILL[colour], height=0.72, **look)
        word = "truly right" if right else "truly wrong"
        ink = TEXT["green" if right else "red"]
        beside(axes, word, (1, -i), (9, 0), va="center", color=ink, weight="bold")
        told.append(f"{name}: {share:.0%} of the hands, {word}")
    axes.axvline(0.5, color=INK, lw=1.2, linestyle="--")
    axes.set(xlim=(0, 1.25), xlabel='share of the room that says "right"')
    axes.set_xticks([0, 0.5, 1], ["0", "1/2", "1"])
    axes.set_yticks(range(0, -len(truth), -1), list(truth), color=INK)
    return figure, f"a room's guesses against the truth. {'; '.join(told)}"
