"""Trees that differ from a formula in one place, as a slip of the pen does."""

from collections.abc import Iterator

from grader.student.formula.tree import Node

OPPOSITE = {"+": "-", "-": "+"}


def substitute(node: Node, names: dict[str, Node]) -> Node:
    """The tree with something else in place of some names."""
    if node.op == "name":
        return names.get(node.text, node)
    return node._replace(parts=tuple(substitute(part, names) for part in node.parts))


def edits(node: Node) -> Iterator[tuple[str, Node, Node]]:
    """(what was changed, the node it was changed in, the whole tree after it)."""
    for what, changed in _here(node):
        if changed.rank == node.rank:
            yield what, node, changed
    for i, part in enumerate(node.parts):
        for what, culprit, changed in edits(part):
            parts = (*node.parts[:i], changed, *node.parts[i + 1 :])
            yield what, culprit, node._replace(parts=parts)


def _here(node: Node) -> Iterator[tuple[str, Node]]:
    """One node after each slip that could have happened in it."""
    parts = node.parts
    if node.op in OPPOSITE:
        yield "the sign", node._replace(op=OPPOSITE[node.op])
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
    if node.op in ("*", "/"):
        yield "the last factor", parts[0]
    if node.op == "*":
        yield "the first factor", parts[1]
        yield "the product", node._replace(op="/")
    if node.op == "/":
        yield "the quotient", node._replace(op="*")
    if node.op == "T":
        yield "the transpose", parts[0]
