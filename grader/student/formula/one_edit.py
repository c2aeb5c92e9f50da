"""Trees that differ from a formula in one place, as a slip of the pen does."""

from collections.abc import Callable, Iterator

from grader.student.formula.tree import PRODUCTS, Node

TWO = Node("number", text="2")
OPPOSITE = {"+": "-", "-": "+"}


def substitute(node: Node, names: dict[str, Node]) -> Node:
    """The tree with something else in place of some names."""
    if node.op == "name":
        return names.get(node.text, node)
    return node._replace(parts=tuple(substitute(part, names) for part in node.parts))


def single_swaps(node: Node, swap: Callable) -> Iterator[tuple[str, Node]]:
    """(name, whole tree) with one of several equal leaves replaced by swap(leaf)."""
    if node.op == "name":
        yield from ((node.text, new) for new in swap(node))
    for i, part in enumerate(node.parts):
        for name, changed in single_swaps(part, swap):
            parts = (*node.parts[:i], changed, *node.parts[i + 1 :])
            yield name, node._replace(parts=parts)


def edits(
    node: Node, here: Callable[[Node], Iterator[tuple[str, Node]]] | None = None
) -> Iterator[tuple[str, Node, Node]]:
    """(what was changed, the node it was changed in, the whole tree after it).

    here(node) gives (what, node after it) of the slips in one node; without it, those
    that need no names.
    """
    for what, changed in (here or _here)(node):
        if changed.rank == node.rank:
            yield what, node, changed
    for i, part in enumerate(node.parts):
        for what, culprit, changed in edits(part, here):
            parts = (*node.parts[:i], changed, *node.parts[i + 1 :])
            yield what, culprit, node._replace(parts=parts)


def _here(node: Node) -> Iterator[tuple[str, Node]]:
    """One node after each slip that could have happened in it."""
    parts = node.parts
    if node.op in OPPOSITE:
        yield "the sign", node._replace(op=OPPOSITE[node.op])
    if node.op in OPPOSITE and parts[0].op in PRODUCTS:  # which has lost its minus
        minus = Node("neg", parts[:1], rank=parts[0].rank)
        yield "the sign", node._replace(parts=(minus, parts[1]))
    if node.op == "neg":
        yield "the sign", parts[0]
    if node.op == "call" and len(parts) == 1 and parts[0].op != "neg":
        minus = Node("neg", parts, rank=parts[0].rank)
        yield "the sign", node._replace(parts=(minus,))
    if node.op == "call" and len(parts) == 1:
        yield f"'{node.text}'", parts[0]
    if node.op in ("-", "/", "@"):
        yield "the order", node._replace(parts=parts[::-1])
    if node.op == "**":
        yield "the power", parts[0]
        yield from (("the power", other) for other in _neighbours(node))
    if node.op in ("*", "/"):
        yield "the last factor", parts[0]
    if node.op == "*":
        yield "the first factor", parts[1]
        yield "the product", node._replace(op="/")
    if node.op == "/":
        yield "the quotient", node._replace(op="*")
    if node.op == "T":
        yield "the transpose", parts[0]
    yield from _other_operations(node, parts)


def _neighbours(node: Node) -> Iterator[Node]:
    """A power after its exponent is one larger or smaller; 1 is no power."""
    base, exponent = node.parts
    if exponent.op == "number" and exponent.text.isdecimal():
        for other in (int(exponent.text) + 1, int(exponent.text) - 1):
            if other > 1:
                number = exponent._replace(text=str(other))
                yield node._replace(parts=(base, number))


def _other_operations(node: Node, parts: tuple) -> Iterator[tuple[str, Node]]:
    """Sums for products, doubles for squares, logarithms and rests taken apart."""
    if node.op in OPPOSITE:
        yield "the last term", parts[0]
        yield "the sum", node._replace(op="*")
    if node.op == "-":
        yield "the first term", parts[1]
        if parts[1].op == "call" and parts[1].text == "log":
            inner = node._replace(parts=(parts[0], *parts[1].parts))
            yield "the logarithm", parts[1]._replace(parts=(inner,))
    if node.op == "*":
        yield "the product", node._replace(op="+")
        yield "the product", node._replace(op="-")
        if parts[0] == TWO:
            yield "the factor 2", node._replace(op="**", parts=parts[::-1])
    if node.op == "**" and parts[1] == TWO:
        yield "the power", node._replace(op="*", parts=parts[::-1])
