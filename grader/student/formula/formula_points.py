"""What a typed answer is compared with: points, right values, values of wrong forms."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from grader.student.formula.arithmetic import (
    DOUBLE,
    Arithmetic,
    UndefinedError,
    Value,
    given,
    somewhere,
)
from grader.student.formula.evaluate import ShapeError, evaluate
from grader.student.formula.names import Names
from grader.student.formula.tree import Node
from grader.student.judging.points_codec import decode

ROUNDED = 1e-7  # wrong forms are stored in single precision
SLACK = 8.0  # the error bounds are of first order only


@dataclass(frozen=True)
class Sheet:
    """Points of one question, with the right values there.

    points give every symbol a value, expected is the right value at each point, wrong()
    gives known wrong forms as (sentence, value at each point) when they are needed,
    sizes names the lengths of the axes of arrays. beyond(tree) gives another sheet if
    a tree that is right here has to be judged by that as well. between has real numbers
    in the place of labels: a slip is told only if undoing it makes an answer right
    there, too, and not by the chance that y (1 - y) is 0 for a label.
    """

    names: Names
    points: list[dict[str, Value]]
    expected: list[Value]
    wrong: Callable[[], list[tuple[str, list[Value]]]]
    sizes: dict[str, int]
    arithmetic: Arithmetic = DOUBLE
    beyond: Callable[[Node], "Sheet | None"] = lambda tree: None
    between: "Sheet | None" = None

    def values(self, tree: Node) -> list[Value]:
        """Value of a tree at every point."""
        return [evaluate(tree, point, self.arithmetic) for point in self.points]

    def is_right(self, tree: Node) -> bool:
        """Whether a tree has the right value at every point, found out fast."""
        try:
            if self.arithmetic is not DOUBLE and self._is_far(tree):
                return False
            for point, right in zip(self.points, self.expected, strict=True):
                found = evaluate(tree, point, self.arithmetic)
                if not agree([found], [right], self.arithmetic):
                    return False
        except (UndefinedError, ShapeError):
            return False
        return True

    def _is_far(self, tree: Node) -> bool:
        """Whether sixteen digits are enough to see that a tree is wrong at a point."""
        point, right = self._in_double
        return agree([evaluate(tree, point, DOUBLE)], [right], DOUBLE) is False

    @cached_property
    def _in_double(self) -> tuple[dict[str, Value], Value]:
        """The first point of numbers and the right value there, in double precision."""
        first = {name: _doubled(value) for name, value in self.points[0].items()}
        return first, _doubled(self.expected[0])

    def is_mended(self, tree: Node) -> bool:
        """Whether an answer with a slip undone is right, and not by chance."""
        return self.is_right(tree) and (
            self.between is None or self.between.is_right(tree)
        )

    def shape(self, shape: tuple) -> str:
        """A shape in the letters of the question: (n, k)."""
        letters = {size: letter for letter, size in self.sizes.items()}
        named = [str(letters.get(size, size)) for size in shape]
        return f"({', '.join(named)}{',' * (len(named) == 1)})"


def _doubled(value: Value) -> Value:
    return given(np.float64(float(value.value)), DOUBLE)


def agree(got: list[Value], right: list[Value], arithmetic: Arithmetic) -> bool | None:
    """Whether values agree as closely as their errors allow at every point.

    None if they agree only because their errors are large.
    """
    widest, scale = 0.0, 0.0
    for a, b in zip(got, right, strict=True):
        if getattr(a.value, "shape", ()) != getattr(b.value, "shape", ()):
            return False
        slack = SLACK * (a.error + b.error)
        if somewhere(arithmetic.size(a.value - b.value) > slack):
            return False
        widest = max(widest, _largest(slack))
        scale = max(scale, _largest(arithmetic.size(b.value)))
    return True if widest <= arithmetic.room * (scale or 1.0) else None


def _largest(numbers) -> float:
    return float(numbers.max() if isinstance(numbers, np.ndarray) else numbers)


def sheet_from(public: dict) -> Sheet:
    """The sheet that was stored as plain data."""
    names, sizes = Names(public["names"], public["allowed"]), public["sizes"]

    def wrong():
        told = zip(public["wrong"], decode(public["values"]), strict=True)
        return [(sentence, _stored(held, ROUNDED)) for sentence, held in told]

    between = None
    if "between" in public:
        between = Sheet(names, *_points_from(public["between"]), list, sizes)
    points, right = _points_from(public)
    return Sheet(names, points, right, wrong, sizes, between=between)


def _points_from(held: dict) -> tuple[list[dict[str, Value]], list[Value]]:
    """Points and the right values there."""
    columns = [_stored(values) for values in held["points"].values()]
    rows = zip(*columns, strict=True)
    points = [dict(zip(held["points"], row, strict=True)) for row in rows]
    return points, _stored(held["expected"])


def _stored(held: Iterable, error: float = 0.0) -> list[Value]:
    """Values at all points; error is what storing them cost, in parts of each."""
    numbers = [np.float64(decode(value)) for value in held]
    values = [given(number, DOUBLE) for number in numbers]
    return [Value(v, e + error * np.abs(v)) for v, e in values]
