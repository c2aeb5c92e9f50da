"""Value of a formula's tree at one point, arrays included."""

from collections.abc import Callable

import numpy as np

from grader.student.formula.arithmetic import (
    Arithmetic,
    UndefinedError,
    Value,
    apply,
    combine,
    given,
    rounded,
)
from grader.student.formula.names import shown
from grader.student.formula.tree import Node, echo

PI = "3.14159265358979323846264338327950288419716939937510582"


class ShapeError(ValueError):
    """Two arrays do not fit together in a node of the tree."""

    def __init__(self, node: Node, left: tuple, right: tuple):
        super().__init__("shapes do not fit")
        self.node, self.left, self.right = node, left, right


def evaluate(node: Node, table: dict[str, Value], arithmetic: Arithmetic) -> Value:
    """Value of a tree where table gives the symbols. UndefinedError, ShapeError."""
    if node.op == "name":
        return table[node.text]
    if node.op == "number":
        return given(arithmetic.number(node.text), arithmetic)
    if node.op == "constant":
        return _constant(node.text, arithmetic)
    parts = [evaluate(part, table, arithmetic) for part in node.parts]
    _check_shapes(node, parts)
    try:
        return _operate(node, parts, arithmetic)
    except UndefinedError as reason:
        raise UndefinedError(f"'{shown(echo(node), 60)}' {reason}") from None


def _constant(text: str, arithmetic: Arithmetic) -> Value:
    if text == "pi":
        return given(arithmetic.number(PI), arithmetic)
    return apply("exp", [Value(arithmetic.number("1"), 0.0)], arithmetic)


def _operate(node: Node, parts: list[Value], arithmetic: Arithmetic) -> Value:
    first = parts[0]
    if node.op == "neg":
        return Value(-first.value, first.error)
    if node.op == "T":
        return Value(first.value.T, first.error.T)
    if node.op in ("sum", "mean"):
        return _reduced(node, first, arithmetic)
    if node.op == "call":
        if node.text in ARRAY_CALLS:
            return ARRAY_CALLS[node.text](*parts, arithmetic)
        return apply(node.text, parts, arithmetic)
    left, right = parts
    return combine(node.op, left, right, arithmetic)


def _check_shapes(node: Node, parts: list[Value]) -> None:
    """Refuse arrays that do not fit together, before NumPy does."""
    if len(parts) < 2 or not all(part.rank for part in node.parts):
        return
    left, right = parts[0].value.shape, parts[1].value.shape
    if node.op == "@":
        if left[-1] != right[0]:
            raise ShapeError(node, left, right)
        return
    if node.text == "outer":
        return
    try:
        np.broadcast_shapes(left, right)
    except ValueError:
        raise ShapeError(node, left, right) from None


def _reduced(node: Node, array: Value, arithmetic: Arithmetic) -> Value:
    axis = int(node.text[0]) if node.text.strip("k") else None
    total = _sum(array, arithmetic, axis, node.text.endswith("k"))
    if node.op == "sum":
        return total
    count = array.value.size / np.size(total.value)
    return Value(total.value / count, total.error / count)


def _sum(array: Value, arithmetic: Arithmetic, axis=None, keepdims=False) -> Value:
    entries = array.error + array.value.size * arithmetic.rounding * np.abs(array.value)
    total = array.value.sum(axis=axis, keepdims=keepdims)
    return rounded(total, entries.sum(axis=axis, keepdims=keepdims), arithmetic)


def _norm(array: Value, arithmetic: Arithmetic) -> Value:
    squares = combine("*", array, array, arithmetic)
    return apply("sqrt", [_sum(squares, arithmetic)], arithmetic)


def _diag(array: np.ndarray) -> np.ndarray:
    """A vector or column on the diagonal of a matrix; of a matrix its diagonal."""
    return np.diag(array.ravel() if array.shape[1:] == (1,) else array)


def _softmax(scores: Value, arithmetic: Arithmetic) -> Value:
    top = scores.value.max(axis=-1, keepdims=True)
    powers = apply("exp", [Value(scores.value - top, scores.error)], arithmetic)
    return combine("/", powers, _sum(powers, arithmetic, -1, True), arithmetic)


def _outer(a: Value, b: Value, arithmetic: Arithmetic) -> Value:
    column = Value(a.value[:, None], a.error[:, None])
    return combine("*", column, b, arithmetic)


ARRAY_CALLS: dict[str, Callable[..., Value]] = {
    "diag": lambda a, arithmetic: Value(_diag(a.value), _diag(a.error)),
    "outer": _outer,
    "norm": _norm,
    "len": lambda a, arithmetic: Value(np.float64(len(a.value)), 0.0),
    "softmax": _softmax,
}
