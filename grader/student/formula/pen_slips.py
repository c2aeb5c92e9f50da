"""Slips of the pen: one sign, name, factor or pair of brackets, and the rest is right.

A slip is told only if the formula without it is right at every point; where two places
would do, both are told.
"""

import re
from collections.abc import Iterator

from grader.student.formula.arithmetic import DOUBLE
from grader.student.formula.cursor import Words
from grader.student.formula.evaluate import evaluate
from grader.student.formula.expression import parse
from grader.student.formula.formula_points import Sheet
from grader.student.formula.names import ReadingError, shown
from grader.student.formula.one_edit import OPPOSITE, TWO, edits, single_swaps
from grader.student.formula.tree import Node, echo, free_names, size

ONE = Node("number", text="1")
OPERATIONS = ("+", "*", "/", "@", "^", "**", ",")
BY_ONE = re.compile(r"[*/]\s*1\s*[-+]")
MOST_WORDS = 40  # of a longer text no brackets are tried
LARGEST_TREE = 40  # larger ones are not searched for a single slip


def one_edit(tree: Node, sheet: Sheet, signs: bool) -> str:
    """The one place in which a sign, or anything else (if not signs), is off."""
    if size(tree) > LARGEST_TREE:
        return ""
    tried = ((w, node, t) for w, node, t in edits(tree) if (w == "the sign") == signs)
    mends = sheet.is_right if signs else sheet.is_mended  # no sign is off by chance
    found = [(what, node) for what, node, t in tried if mends(t)]
    found = [f for f in found if f[0] == found[0][0]]
    if not found:
        return ""
    places = list(dict.fromkeys(f"'{shown(echo(node), 48)}'" for _, node in found))
    if len(places) > 1:
        told = f"Look again at {found[0][0]} in {places[0]} or in {places[1]}"
        return f"{told}: one of the two is off."
    return f"Look again at {found[0][0]} in {places[0]}: the rest is right."


def one_name(tree: Node, sheet: Sheet) -> str:
    """One of several equal names that stands where another belongs, or 1 - name."""
    ranks = sheet.names.ranks

    def swap(leaf: Node) -> Iterator[Node]:
        yield Node("-", (ONE, leaf), rank=leaf.rank)
        for name in sheet.names.allowed:
            if name != leaf.text and ranks[name] == leaf.rank:
                yield Node("name", text=name, rank=leaf.rank)

    if size(tree) > LARGEST_TREE:
        return ""
    for name, changed in single_swaps(tree, swap):
        if sheet.is_mended(changed):
            told = f"Look again at every {name} in '{shown(echo(tree), 60)}'"
            return f"{told}: one of them is off, the rest is right."
    return ""


def one_factor(tree: Node, sheet: Sheet) -> str:
    """A factor that is missing in one term, or one of two that became a square."""
    ranks = sheet.names.ranks
    names = [Node("name", text=n, rank=ranks[n]) for n in sheet.names.allowed]
    scalars = [name for name in names if not name.rank]

    def here(node: Node) -> Iterator[tuple[str, Node]]:
        if node.op == "**" and node.parts[0].op == "name" and node.parts[1] == TWO:
            base = node.parts[0]
            for other in scalars:
                if other != base:
                    yield "", Node("*", (base, other), rank=node.rank)
        for i, term in enumerate(node.parts if node.op in OPPOSITE else ()):
            for name in scalars if free_names(term) else ():
                product = Node("*", (term, name), rank=term.rank)
                parts = (*node.parts[:i], product, *node.parts[i + 1 :])
                yield echo(term), node._replace(parts=parts)

    if size(tree) > LARGEST_TREE:
        return ""
    for term, node, changed in edits(tree, here):
        if sheet.is_mended(changed):
            place = f"in '{shown(echo(node), 48)}'"
            if not term:
                return f"Look again at the power {place}: the rest is right."
            told = f"Look again at '{shown(term, 24)}' {place}"
            return f"{told}: a factor is missing there, the rest is right."
    return ""


def brackets(text: str, tree: Node, sheet: Sheet) -> str:
    """What lacks a pair of brackets, if one pair makes the answer right."""
    read = Words(text, sheet.names)
    if len(read.words) > MOST_WORDS:
        return ""
    for i, first in enumerate(read.words):
        for last in read.words[i + 2 :]:
            inside = read.text[first.start : last.end]
            if first.value in OPERATIONS or not _balanced(inside):
                continue
            before, after = read.text[: first.start], read.text[last.end :]
            try:
                other = parse(f"{before}({inside}){after}", sheet.names)
            except ReadingError:
                continue
            if other == tree or _is_one(inside, sheet):
                continue
            if sheet.is_mended(other):
                return f"Are brackets missing round '{shown(inside, 48)}'?"
    return ""


def by_one(text: str) -> bool:
    """Whether a text multiplies or divides by 1 and goes on: brackets are missing."""
    return bool(BY_ONE.search(text))


def _is_one(inside: str, sheet: Sheet) -> bool:
    """Whether numbers alone stand there and make 1, as 2 / 2: nobody brackets these."""
    try:
        return float(evaluate(parse(inside, sheet.names), {}, DOUBLE).value) == 1
    except (ReadingError, KeyError, TypeError):
        return False


def other_slash(text: str, tree: Node, sheet: Sheet) -> str:
    """A product without a sign below a slash, meant to stay there."""
    try:
        other = parse(text, sheet.names, wide_slash=True)
    except ReadingError:
        return ""
    if other == tree or not sheet.is_mended(other):
        return ""
    read = shown(echo(tree), 60)
    return f"Put brackets round all that stands below the slash: this reads as {read}."


def _balanced(text: str) -> bool:
    """Whether every bracket in a text has its other half there."""
    depth = 0
    for sign in text:
        depth += (sign in "([{") - (sign in ")]}")
        if depth < 0:
            return False
    return not depth
