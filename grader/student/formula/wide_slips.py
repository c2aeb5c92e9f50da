"""Slips that take more than one place of a formula: a slope, all terms, two brackets.

Each is told only if the formula without it is right at every point, as in pen_slips.
"""

from collections.abc import Callable, Iterator
from functools import partial, reduce
from itertools import chain, product

from grader.student.formula.cursor import Words
from grader.student.formula.expression import parse
from grader.student.formula.formula_points import Sheet
from grader.student.formula.names import ReadingError, shown
from grader.student.formula.one_edit import edits
from grader.student.formula.tree import Node, echo, size

ONE = Node("number", text="1")
REST = "the rest is right"
LARGEST_TREE = 40  # larger ones are not searched


def wide_slip(text: str, tree: Node, sheet: Sheet) -> str:
    """The sentence on the first such slip that explains a wrong answer, or ""."""
    if size(tree) > LARGEST_TREE:
        return ""
    products = edits(tree, partial(_in_product, sheet))
    one_place = ((told, mended) for told, _, mended in products)
    for told, mended in chain(_everywhere(tree), one_place):
        if mended != tree and sheet.is_mended(mended):
            return told
    return _brackets_too_many(text, tree, sheet)


def _everywhere(tree: Node) -> Iterator[tuple[str, Node]]:
    """The tree with one change at all places of a kind."""
    changes: dict[str, Callable[[Node], Node]] = {
        "quotient": lambda node: _turned(node) if node.op == "/" else node,
        "slash": lambda node: node._replace(op="*") if node.op == "/" else node,
        "log": lambda node: _slope_of_log(node) if node.text == "log" else node,
        "power": lambda node: node.parts[0] if node.op == "**" else node,
        "difference": lambda node: _bracketed(node) if node.op == "-" else node,
        "slope": _without_slope,
    }
    told = {
        "quotient": f"Every quotient is upside down: {REST}.",
        "slash": f"Look again at every quotient: {REST}.",
        "log": f"A logarithm stands where its slope belongs: {REST}.",
        "power": f"Look again at every power: {REST}.",
        "difference": f"Are brackets missing round every difference? If so, {REST}.",
        "slope": f"A slope such as y * (1 - y) is multiplied in: {REST}.",
    }
    for name, change in changes.items():
        yield told[name], _mapped(tree, change)


def _mapped(node: Node, change: Callable[[Node], Node]) -> Node:
    """The tree with every node changed, leaves first."""
    return change(
        node._replace(parts=tuple(_mapped(part, change) for part in node.parts))
    )


def _turned(node: Node) -> Node:
    return node._replace(parts=node.parts[::-1])


def _slope_of_log(node: Node) -> Node:
    return Node("/", (ONE, node.parts[0]), rank=node.rank)


def _bracketed(node: Node) -> Node:
    """a - b c as (a - b) c, where a may be the last of several terms."""
    left, right = node.parts
    first, *more = _factors(right)
    if not more:
        return node
    if left.op == "+":
        before, last = left.parts
        inner = _product([node._replace(parts=(last, first)), *more])
        return left._replace(parts=(before, inner))
    return _product([node._replace(parts=(left, first)), *more])


def _without_slope(node: Node) -> Node:
    """A product without y (1 - y), if that is in it."""
    factors = _factors(node)
    for name, rest in _slopes(factors):
        kept = [f for f in factors if f is not name and f is not rest]
        return _product(kept) if kept else node
    return node


def _in_product(sheet: Sheet, node: Node) -> Iterator[tuple[str, Node]]:
    """A product after each slip that could have happened in it."""
    if node.op != "*":
        return
    factors = _factors(node)
    for old, rest in _slopes(factors):
        for new in sheet.names.allowed:
            if sheet.names.ranks[new] == old.rank and new != old.text:
                name = Node("name", text=new, rank=old.rank)
                other = {old: name, rest: rest._replace(parts=(ONE, name))}
                told = f"With {new} in place of {old.text} in '{echo(rest)}' and "
                told += f"in the factor beside it {REST}."
                yield told, _product([other.get(f, f) for f in factors])
    for i in range(1, len(factors)):
        left, right = _product(factors[:i]), _product(factors[i:])
        told = f"'{shown(echo(left), 40)}' and '{shown(echo(right), 40)}' are "
        told += f"multiplied; look at what joins them: {REST}."
        yield told, Node("+", (left, right), rank=node.rank)
    yield from _of_sums(node, factors)


def _of_sums(node: Node, factors: list[Node]) -> Iterator[tuple[str, Node]]:
    """Two sums multiplied, as the sum of two products."""
    for i, one in enumerate(factors):
        for other in factors[i + 1 :]:
            told = f"In '{shown(echo(node), 60)}' every term of one sum meets every "
            told += f"term of the other; each belongs to one: {REST}."
            more = [f for f in factors if f is not one and f is not other]
            for (a, b), (c, d) in product(_cuts(one), _cuts(other)):
                pair = Node("+", (_product([a, c]), _product([b, d])), rank=node.rank)
                yield told, _product([pair, *more])


def _cuts(node: Node) -> Iterator[tuple[Node, Node]]:
    """A sum cut in two, at every place where its second half begins with a plus."""
    if node.op == "+":
        yield node.parts
    if node.op in ("+", "-"):
        left, last = node.parts
        for one, other in _cuts(left):
            yield one, node._replace(parts=(other, last))


def _slopes(factors: list[Node]) -> Iterator[tuple[Node, Node]]:
    """Pairs of a name and 1 minus it among the factors of a product."""
    for rest in factors:
        if rest.op == "-" and rest.parts[0] == ONE:
            yield from ((f, rest) for f in factors if f == rest.parts[1])


def _factors(node: Node) -> list[Node]:
    """The factors of a product, in order; a node that is none is its only one."""
    if node.op != "*":
        return [node]
    return [f for part in node.parts for f in _factors(part)]


def _product(factors: list[Node]) -> Node:
    return reduce(lambda a, b: Node("*", (a, b), rank=max(a.rank, b.rank)), factors)


def _brackets_too_many(text: str, tree: Node, sheet: Sheet) -> str:
    """What has a pair of brackets round it without which the answer is right."""
    read = Words(text, sheet.names)
    opened: list[int] = []
    for word in read.words:
        if word.value == "(":
            opened.append(word.start)
        if word.value != ")" or not opened:
            continue
        start = opened.pop()
        inside = read.text[start + 1 : word.start]
        if not any(sign in inside for sign in "+-*/"):
            continue
        bare = f"{read.text[:start]} {inside} {read.text[word.end :]}"
        try:
            other = parse(bare, sheet.names)
        except ReadingError:
            continue
        if other != tree and sheet.is_mended(other):
            return f"Are the brackets round '{shown(inside, 48)}' too much?"
    return ""
