"""Everyday slips in a formula, each told only if it explains every point exactly.

A slip is told as a question or as the place to look at, not as the right formula.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import permutations, repeat

import numpy as np

from grader.student.formula.arithmetic import UndefinedError, Value, combine
from grader.student.formula.evaluate import ShapeError
from grader.student.formula.formula_points import Sheet, agree
from grader.student.formula.one_edit import substitute
from grader.student.formula.pen_slips import (
    brackets,
    one_edit,
    one_factor,
    one_name,
    other_slash,
)
from grader.student.formula.tree import Node, echo, free_names, has_decimals
from grader.student.formula.wide_slips import wide_slip

CLOSE = 1e-3
ONE = Node("number", text="1")
EVERYWHERE = "at every point tried"
FACTORS = {
    -1: f"Right but for the sign, {EVERYWHERE}: which step turns it round?",
    2: f"Twice the right answer {EVERYWHERE}: where does the 2 come from?",
    0.5: f"Half the right answer {EVERYWHERE}: where did a factor 2 go?",
}


def explain(text: str, tree: Node, got: list[Value], sheet: Sheet) -> str:
    """The first slip that explains a wrong answer, or ""."""
    searches = (
        lambda: _of_values(_constant_factor, tree, got, sheet),
        lambda: one_edit(tree, sheet, signs=True),
        lambda: brackets(text, tree, sheet),
        lambda: _zero(got, sheet),  # a fact, whatever lies between the labels
        lambda: other_slash(text, tree, sheet),
        lambda: one_edit(tree, sheet, signs=False),
        lambda: renamed(tree, sheet, free_names(tree)),
        lambda: one_name(tree, sheet),
        lambda: one_factor(tree, sheet),
        lambda: _same_everywhere(got, sheet),  # a fact, and the next would tell all
        lambda: _of_values(_symbol_factor, tree, got, sheet),
        lambda: wide_slip(text, tree, sheet),
        lambda: _of_values(_constant_offset, tree, got, sheet),
        lambda: _close(tree, got, sheet),
    )
    return next((found for search in searches if (found := search())), "")


def renamed(tree: Node, sheet: Sheet, suspects: set[str]) -> str:
    """Sentence if another name in place of one suspect makes the answer right."""
    ranks = sheet.names.ranks
    leaf = {n: Node("name", text=n, rank=rank) for n, rank in ranks.items()}
    pairs = [
        (old, new)
        for old in sorted(suspects)
        for new in sheet.names.allowed
        if new != old and ranks[new] == ranks[old]
    ]
    swaps = [({old: leaf[new]}, f"{new} in place of {old}") for old, new in pairs]
    swaps += [
        ({old: leaf[new], new: leaf[old]}, f"{old} and {new} exchanged")
        for old, new in pairs
        if old < new
    ]
    swaps += [
        ({n: Node("-", (ONE, leaf[n]), rank=ranks[n])}, f"1 - {n} in place of {n}")
        for n in sorted(suspects)
    ]
    for swap, what in swaps:
        if sheet.is_mended(substitute(tree, swap)):
            return f"With {what} your answer would be right."
    return ""


def _of_values(
    slip: Callable[[list[Value], Sheet], str],
    tree: Node,
    got: list[Value],
    sheet: Sheet,
) -> str:
    """A slip that the values show, if they show the same one between the labels."""
    said = slip(got, sheet)
    if not said or sheet.between is None:
        return said
    try:
        there = sheet.between.values(tree)
    except (UndefinedError, ShapeError):
        return ""
    return said if slip(there, sheet.between) == said else ""


def _zero(got: list[Value], sheet: Sheet) -> str:
    sizes = [(sheet.arithmetic.size(v.value), v.error) for v in got]
    if all(np.all(value <= error) for value, error in sizes):
        why = "what cancels in it, or which factor is always 0?"
        return f"Your answer is 0 {EVERYWHERE}: {why}"
    return ""


def _same_everywhere(got: list[Value], sheet: Sheet) -> str:
    mine, right = (
        all(agree([value], values[:1], sheet.arithmetic) for value in values)
        for values in (got, sheet.expected)
    )
    if mine and not right:
        why = "the right one changes. What does it depend on?"
        return f"Your answer is the same number {EVERYWHERE}; {why}"
    return ""


def _constant_factor(got: list[Value], sheet: Sheet) -> str:
    """Minus one, two, a half, or another small fraction."""
    pair = _largest(got, sheet)
    if pair is None:
        return ""
    factor = combine("/", *pair, sheet.arithmetic)
    if not _holds(sheet, zip(repeat(factor), sheet.expected, got, strict=False)):
        return ""
    number = float(factor.value)
    if not number:
        return ""
    for below in range(1, 13):
        above = round(number * below)
        if abs(number * below - above) < 1e-12:
            ratio = f"{above}/{below}" if below > 1 else f"{above}"
            what = "which constant is too much or missing?"
            other = f"Your answer is {ratio} times the right one {EVERYWHERE}: {what}"
            return FACTORS.get(above / below, other)
    return ""


def _symbol_factor(got: list[Value], sheet: Sheet) -> str:
    """A factor such as x or y (1 - y) that is missing or too much."""
    missing, extra = [], []
    for form in _factors(sheet):
        try:
            values = sheet.values(form)
        except (UndefinedError, ShapeError):
            continue
        if _holds(sheet, zip(values, got, sheet.expected, strict=True)):
            missing.append(echo(form))
        if _holds(sheet, zip(values, sheet.expected, got, strict=True)):
            extra.append(echo(form))
    if len(missing) == 1:
        where = "where did this factor go?"
        return f"Multiplied by {missing[0]} your answer would be right: {where}"
    if len(extra) == 1:
        where = "where does this factor come from?"
        return f"Your answer is the right one multiplied by {extra[0]}: {where}"
    return ""


def _factors(sheet: Sheet) -> Iterator[Node]:
    for text in sheet.names.allowed:
        rank = sheet.names.ranks[text]
        name = Node("name", text=text, rank=rank)
        rest = Node("-", (ONE, name), rank=rank)
        alone = (name, rest, Node("*", (name, rest), rank=rank))
        yield from alone
        if rank:
            yield from (Node("T", (form,), rank=rank) for form in alone)
    yield from _differences(sheet)


def _differences(sheet: Sheet) -> Iterator[Node]:
    """Each name minus each other one of its rank, such as the error o - t."""
    ranks = sheet.names.ranks
    for one, other in permutations(sheet.names.allowed, 2):
        if ranks[one] == ranks[other]:
            pair = (Node("name", text=n, rank=ranks[n]) for n in (one, other))
            yield Node("-", tuple(pair), rank=ranks[one])


def _constant_offset(got: list[Value], sheet: Sheet) -> str:
    pair = _largest(got, sheet)
    if pair is None:
        return ""
    offset = combine("-", *pair, sheet.arithmetic)
    rows = zip(repeat(offset), sheet.expected, got, strict=False)
    if not _holds(sheet, rows, "+"):
        return ""
    by = f"{float(offset.value):+.6g}"
    return f"Your answer is off by the same {by} {EVERYWHERE}: which term is it?"


def _close(tree: Node, got: list[Value], sheet: Sheet) -> str:
    """A rounded number, or a tiny term that does not belong there."""
    worst = 0.0
    for a, b in zip(got, sheet.expected, strict=True):
        if np.shape(a.value) != np.shape(b.value):
            return ""
        gap = np.max(sheet.arithmetic.size(a.value - b.value))
        scale = np.max(sheet.arithmetic.size(b.value))
        if gap > CLOSE * scale:
            return ""
        worst = max(worst, float(gap / scale) if scale else 0.0)
    digits = int(0.01 - np.log10(worst))
    why = "is a number in it rounded?" if has_decimals(tree) else "which term is tiny?"
    return f"Your answer is right to {digits} digits only: {why}"


def _largest(got: list[Value], sheet: Sheet) -> tuple[Value, Value] | None:
    """The entries of answer and right value where the right one is largest."""
    pairs = []
    for a, b in zip(got, sheet.expected, strict=True):
        if np.shape(a.value) != np.shape(b.value):
            return None
        columns = [np.ravel(part) for value in (a, b) for part in value]
        pairs += [
            (Value(p, e), Value(q, f)) for p, e, q, f in zip(*columns, strict=True)
        ]
    largest = max(pairs, key=lambda pair: sheet.arithmetic.size(pair[1].value))
    return largest if sheet.arithmetic.size(largest[1].value) > 0 else None


def _holds(
    sheet: Sheet, rows: Iterable[tuple[Value, Value, Value]], sign: str = "*"
) -> bool:
    """Whether a sign b is c at every point, of each of which rows has (a, b, c)."""
    for a, b, c in rows:
        try:
            found = combine(sign, a, b, sheet.arithmetic)
        except ValueError:  # no value, or shapes that do not fit
            return False
        if not agree([found], [c], sheet.arithmetic):
            return False
    return True
