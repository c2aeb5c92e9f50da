"""What a typed answer is compared with: points, right values, values of wrong forms."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from grader.student.formula.arithmetic import (
    DOUBLE,
    Arithmetic,
    UndefinedError,
    Value,
    given,
)
from grader.student.formula.evaluate import ShapeError, evaluate
from grader.student.formula.names import Names
from grader.student.formula.tree import Node

SLACK = 8.0  # the error bounds are of first order only


@dataclass(frozen=True)
class Sheet:
    """Points of one question, with the right values there.

    points give every symbol a value, expected is the right value at each point, wrong()
    gives known wrong forms as (sentence, value at each point) when they are needed,
    sizes names the lengths of the axes of arrays.
    """

    names: Names
    points: list[dict[str, Value]]
    expected: list[Value]
    wrong: Callable[[], list[tuple[str, list[Value]]]]
    sizes: dict[str, int]
    arithmetic: Arithmetic = DOUBLE

    def values(self, tree: Node) -> list[Value]:
        """Value of a tree at every point."""
        return [evaluate(tree, point, self.arithmetic) for point in self.points]

    def is_right(self, tree: Node) -> bool:
        """Whether a tree has the right value at every point, found out fast."""
        try:
            for point, right in zip(self.points, self.expected, strict=True):
                found = evaluate(tree, point, self.arithmetic)
                if not agree([found], [right], self.arithmetic):
                    return False
        except (UndefinedError, ShapeError):
            return False
        return True

    def shape(self, shape: tuple) -> str:
        """A shape in the letters of the question: (n, k)."""
        letters = {size: letter for letter, size in self.sizes.items()}
        named = [str(letters.get(size, size)) for size in shape]
        return f"({', '.join(named)}{',' * (len(named) == 1)})"


def agree(got: list[Value], right: list[Value], arithmetic: Arithmetic) -> bool | None:
    """Whether values agree as closely as their errors allow at every point.

    None if they agree only because their errors are large.
    """
    widest, scale = 0.0, 0.0
    for a, b in zip(got, right, strict=True):
        if np.shape(a.value) != np.shape(b.value):
            return False
        slack = SLACK * (a.error + b.error)
        if np.any(arithmetic.size(a.value - b.value) > slack):
            return False
        widest = max(widest, float(np.max(slack)))
        scale = max(scale, float(np.max(arithmetic.size(b.value))))
    return True if widest <= arithmetic.room * (scale or 1.0) else None


def joined(first: Sheet, second: Sheet) -> Sheet:
    """One sheet with the points of two of the same question."""

    def wrong():
        pairs = zip(first.wrong(), second.wrong(), strict=True)
        return [(sentence, ours + theirs) for (sentence, ours), (_, theirs) in pairs]

    return replace(
        first,
        points=first.points + second.points,
        expected=first.expected + second.expected,
        wrong=wrong,
    )


def sheet_from(public: dict) -> Sheet:
    """The sheet that was stored as plain data."""
    names = Names(public["names"], public["allowed"])

    def wrong():
        return [(sentence, _stored(values)) for sentence, values in public["wrong"]]

    points = [
        dict(zip(point, _stored(point.values()), strict=True))
        for point in public["points"]
    ]
    return Sheet(names, points, _stored(public["expected"]), wrong, public["sizes"])


def _stored(values) -> list[Value]:
    numbers = [np.array(v) if isinstance(v, list) else np.float64(v) for v in values]
    return [given(number, DOUBLE) for number in numbers]
