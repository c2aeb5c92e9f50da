"""A small graph of numbers, written in lines, and the story of its two passes.

Lines are "w = 2" for leaves and "o = p + b", "o = p * 3", "o = max(p, b)" for the rest,
the root last. The trace holds where each node is drawn, and one sentence a step.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from grader.student.figures.style import listed, shown

LINE = re.compile(
    r"\s*(?P<name>[A-Za-z]\w*)\s*=\s*"
    r"(?:(?P<function>max|min|sin|exp)\((?P<args>[^()]*)\)"
    r"|(?P<left>[\w.-]+)(?:\s*(?P<sign>[-+*])\s*(?P<right>[\w.-]+))?)\s*"
)


@dataclass
class Box:
    """One node: how it was made, its slopes in its inputs, its place, its gradient."""

    name: str
    words: str  # how it is computed, empty for a leaf
    value: float
    inputs: list[str] = field(default_factory=list)
    slopes: list[float] = field(default_factory=list)
    column: int = 0
    row: float = 0.0
    gradient: float = 0.0


@dataclass(frozen=True)
class Step:
    """One step: what is said, which node and edge it is about, what is then known."""

    sentence: str
    node: str
    edge: tuple[str, int] | None = None  # the node made, and which of its inputs
    gradient: float | None = None  # of the node, after this step


@dataclass(frozen=True)
class Trace:
    """Boxes in order, root last, the steps, and what each edge carries back."""

    boxes: dict[str, Box]
    steps: tuple[Step, ...]
    carried: dict[tuple[str, int], float]


def trace(lines: str) -> Trace:
    """Read the lines, compute forward and backward, and tell it step by step."""
    boxes: dict[str, Box] = {}
    for line in filter(str.strip, lines.splitlines()):
        box = _read(line, boxes)
        boxes[box.name] = box
    return told_by(boxes)


def told_by(boxes: dict[str, Box]) -> Trace:
    """Give boxes, inputs first and the root last, their places and their story."""
    _place(boxes)
    carried: dict[tuple[str, int], float] = {}
    told = [*_forward(boxes), *_backward(boxes, carried)]
    return Trace(boxes, tuple(told), carried)


def _read(line: str, boxes: dict[str, Box]) -> Box:
    found = LINE.fullmatch(line)
    if not found:
        raise ValueError(f"A line like 'o = p + b' or 'w = 2' is asked, not {line!r}.")
    name, words = found["name"], line.split("=", 1)[1].strip()
    if found["function"]:
        args, rule = [a.strip() for a in found["args"].split(",")], found["function"]
    else:
        args = [a for a in (found["left"], found["right"]) if a]
        rule = found["sign"] or "leaf"
    numbers = [boxes[a].value if a in boxes else _number(a, line) for a in args]
    if rule == "leaf" and args[0] not in boxes:
        return Box(name, "", numbers[0])
    value, slopes = _rule(rule, numbers)
    used = [(a, s) for a, s in zip(args, slopes, strict=True) if a in boxes]
    return Box(name, words, value, [a for a, _ in used], [s for _, s in used])


def _number(text: str, line: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(
            f"{text!r} in {line!r} is no number and no earlier node."
        ) from None


def _rule(rule: str, x: list[float]) -> tuple[float, list[float]]:
    """Value of an op and its slope in each of its inputs."""
    if rule == "*":
        return x[0] * x[1], [x[1], x[0]]
    if rule in "+-":
        sign = 1.0 if rule == "+" else -1.0
        return x[0] + sign * x[1], [1.0, sign]
    if rule in ("max", "min"):
        first = x[0] >= x[1] if rule == "max" else x[0] <= x[1]
        return x[0] if first else x[1], [float(first), float(not first)]
    if rule == "sin":
        return math.sin(x[0]), [math.cos(x[0])]
    if rule == "exp":
        return math.exp(x[0]), [math.exp(x[0])]
    return x[0], [1.0]


def _place(boxes: dict[str, Box]) -> None:
    """Columns by the longest way from a leaf; leaves stand just before their user."""
    for box in boxes.values():
        if box.inputs:
            box.column = 1 + max(boxes[name].column for name in box.inputs)
    for box in boxes.values():
        users = [b.column for b in boxes.values() if box.name in b.inputs]
        if not box.inputs and users:
            box.column = min(users) - 1
    columns = {c: _column(boxes, c) for c in sorted({b.column for b in boxes.values()})}
    most = max(map(len, columns.values()))
    for stack in columns.values():
        stack.sort(key=lambda b: _height(b, boxes))
        for i, box in enumerate(stack):
            box.row = (i + 0.5) * most / len(stack)


def _column(boxes: dict[str, Box], column: int) -> list[Box]:
    """Boxes of a column, and an empty place for each node that a line passes by."""
    mine = [box for box in boxes.values() if box.column == column]
    passing = {
        name
        for box in boxes.values()
        for name in box.inputs
        if boxes[name].column < column < box.column
    }
    return mine + [Box("", "", 0.0, [name]) for name in sorted(passing)]


def _height(box: Box, boxes: dict[str, Box]) -> float:
    """Mean height of the inputs; a leaf in a later column goes below."""
    if not box.inputs:
        return 99.0 if box.column else 0.0
    return sum(boxes[name].row for name in box.inputs) / len(box.inputs)


def _forward(boxes: dict[str, Box]):
    leaves = [box for box in boxes.values() if not box.inputs]
    given = listed(f"{box.name} = {shown(box.value)}" for box in leaves)
    yield Step(f"Given: {given}.", leaves[0].name)
    for box in boxes.values():
        if box.inputs:
            numbers = box.words
            for name in sorted(set(box.inputs), key=len, reverse=True):
                value = shown(boxes[name].value)
                numbers = re.sub(rf"\b{name}\b", value, numbers)
            words = f"{box.name} = {box.words} = {numbers} = {shown(box.value)}"
            yield Step(f"Forward: {words}.", box.name)


def _backward(boxes: dict[str, Box], carried: dict):
    *_, root = boxes.values()
    root.gradient = 1.0
    paid: dict = {}
    start = f"Backward starts at the root: d{root.name}/d{root.name} = 1."
    yield Step(start, root.name, gradient=1.0)
    for box in reversed(boxes.values()):
        for i, (name, slope) in enumerate(zip(box.inputs, box.slopes, strict=True)):
            share = box.gradient * slope
            before, target = paid.get(name), boxes[name]
            target.gradient += share
            paid[name], carried[box.name, i] = True, share
            total = shown(target.gradient)
            sum_ = f" For {name} that makes {total} in all." if before else ""
            sentence = (
                f"Backward through {box.name} = {box.words}: gradient "
                f"{shown(box.gradient)} times local derivative {shown(slope)} "
                f"pays {shown(share)} to {name}.{sum_}"
            )
            edge = (box.name, i)
            yield Step(sentence, name, edge, target.gradient)
