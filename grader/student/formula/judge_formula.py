"""Judges a typed derivation by its values, and says in one sentence what is off.

The grader and the notebook share this code: the notebook has values at public points,
the grader more points and more digits.
"""

from collections.abc import Set
from typing import NamedTuple

import numpy as np

from grader.student.formula.arithmetic import UndefinedError, Value
from grader.student.formula.evaluate import ShapeError, evaluate
from grader.student.formula.expression import parse
from grader.student.formula.formula_mistakes import explain, renamed
from grader.student.formula.formula_points import Sheet, agree, sheet_from
from grader.student.formula.names import ReadingError, listing, shown
from grader.student.formula.number_form import kind_of
from grader.student.formula.pen_slips import brackets, by_one
from grader.student.formula.tree import Node, echo, free_names

BLURRED = (
    "Your answer adds and subtracts numbers so large that no digit of its value is "
    "left to compare; write it more simply."
)


class Finding(NamedTuple):
    """What was found: passed or not, how far the answer came, and one sentence.

    stage is "type" (no text), "cannot run" (not readable), "not finite" (no value at
    some point), "shape", "value" or "passed". read is the formula as it was read.
    """

    passed: bool
    stage: str
    sentence: str
    read: str = ""


def judge_typed(answer, public: dict) -> Finding:
    """Judge one typed answer by stored points. Any answer gives a finding."""
    return judge_by(answer, sheet_from(public))


def judge_parts(answer, sheets: list[Sheet]) -> list[Finding]:
    """Judge an answer made of several texts, one finding for each text asked for."""
    if not isinstance(answer, (tuple, list)):
        got = kind_of(answer)
    elif len(answer) != len(sheets):
        got = str(len(answer))
    else:
        return [judge_by(a, sheet) for a, sheet in zip(answer, sheets, strict=True)]
    asked = f"{len(sheets)} formulas are asked for, with commas between them"
    return [Finding(False, "type", f"{asked}; you returned {got}.")] * len(sheets)


def judge_by(answer, sheet: Sheet) -> Finding:
    """Judge one typed answer by a sheet. Any answer gives a finding."""
    if not isinstance(answer, str):
        return Finding(False, "type", _not_text(answer))
    text = str.__str__(answer)
    with np.errstate(all="ignore"):
        try:
            tree = parse(text, sheet.names)
        except ReadingError as reason:
            return Finding(False, "cannot run", str(reason))
        try:
            got = _values(tree, sheet)
        except UndefinedError as reason:
            return Finding(False, "not finite", str(reason))
        except ShapeError as clash:
            return Finding(False, "shape", _clash(clash, sheet))
        found = _compare(text, tree, got, sheet)._replace(read=shown(echo(tree), 80))
        further = sheet.beyond(tree) if found.passed else None
    return judge_by(answer, further) if further else found


def _values(tree: Node, sheet: Sheet) -> list[Value]:
    """Value at every point, or an error that names the first point without one."""
    got = []
    for point in sheet.points:
        try:
            got.append(evaluate(tree, point, sheet.arithmetic))
        except UndefinedError as reason:
            place = _where(point, tree, sheet)
            message = f"Your answer has no value{place}: {reason}."
            raise UndefinedError(message) from None
    return got


def _compare(text: str, tree: Node, got: list[Value], sheet: Sheet) -> Finding:
    alike = agree(got, sheet.expected, sheet.arithmetic)
    foreign = sorted(free_names(tree) - set(sheet.names.allowed))
    if alike is None:
        return Finding(False, "not finite", BLURRED)
    if alike and not foreign:
        return Finding(True, "passed", f"Right: read as {shown(echo(tree), 80)}.")
    if alike:
        rule = f"write it without {listing(foreign)}, {sheet.names.rule()}"
        return Finding(False, "value", f"The value is right; {rule}.")
    if by_one(text) and (told := brackets(text, tree, sheet)):
        return Finding(False, "value", told)
    for sentence, values in sheet.wrong():
        if agree(got, values, sheet.arithmetic):
            return Finding(False, "value", sentence)
    if foreign:
        used = f"You wrote '{foreign[0]}'; {sheet.names.rule()}."
        return Finding(False, "value", renamed(tree, sheet, set(foreign)) or used)
    if np.shape(got[0].value) != np.shape(sheet.expected[0].value):
        return Finding(False, "shape", _other_shape(got, sheet))
    sentence = explain(text, tree, got, sheet) or _difference(tree, got, sheet)
    return Finding(False, "value", sentence)


def _where(point, tree: Node, sheet: Sheet, more: Set[str] = frozenset()) -> str:
    """The numbers that a point gives to the names of a formula: " where z = 1.2".

    more: names that the right formula may hold; without them it cannot be redone.
    """
    told = free_names(tree) | more
    names = [n for n in point if n in told and not sheet.names.ranks[n]]
    values = [f"{name} = {_short(point[name].value)}" for name in names]
    return f" where {listing(values)}" if values else ""


def _short(number) -> str:
    """Four digits; by way of twelve, so that both arithmetics round alike."""
    return f"{float(f'{float(number):.12g}') + 0.0:.4g}"


def _difference(tree: Node, got: list[Value], sheet: Sheet) -> str:
    """Evidence: the answer and the right value at one point."""
    for point, a, b in zip(sheet.points, got, sheet.expected, strict=True):
        if agree([a], [b], sheet.arithmetic):
            continue
        place, entry = _where(point, tree, sheet, {*sheet.names.allowed}), ""
        k = int(np.argmax(np.abs(np.ravel(np.asarray(a.value - b.value, float)))))
        if np.shape(b.value):
            index = [int(i) for i in np.unravel_index(k, np.shape(b.value))]
            entry = f"entry {index} of "
        read = shown(echo(tree), 60)
        mine, right = (_short(np.ravel(v.value)[k]) for v in (a, b))
        numbers = f"{mine}; {right} is right"
        return f"Not equal: {entry}{read}{place} is {numbers}."
    return BLURRED


def _other_shape(got: list[Value], sheet: Sheet) -> str:
    asked = np.shape(sheet.expected[0].value)
    found = np.shape(got[0].value)
    turned = [Value(np.transpose(v.value), np.transpose(v.error)) for v in got]
    hint = ""
    if len(asked) == 2 and agree(turned, sheet.expected, sheet.arithmetic):
        hint = ": it is the transpose of the right one"
    shape = f"has shape {sheet.shape(found)}" if found else "is one number"
    right = f"shape {sheet.shape(asked)}" if asked else "one number"
    return f"Your answer {shape}, {right} is asked for{hint}."


def _clash(clash: ShapeError, sheet: Sheet) -> str:
    left, right = sheet.shape(clash.left), sheet.shape(clash.right)
    rule = "entry by entry the shapes must be equal"
    if clash.node.op == "@":
        rule = "the last length of the left must be the first of the right"
    text = shown(echo(clash.node), 60)
    return f"In '{text}' the shapes are {left} and {right}; {rule}."


def _not_text(answer) -> str:
    if answer is None or answer is Ellipsis:
        return "Nothing is returned yet: return your formula as text in quotes."
    if isinstance(answer, bytes):
        return "Leave out the b before the quotes: text is asked for, not bytes."
    return f"A formula in quotes is asked for; you returned {kind_of(answer)}."
