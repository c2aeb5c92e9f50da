"""The tree of a typed formula, and the unambiguous text that shows how it was read."""

from typing import NamedTuple


class Node(NamedTuple):
    """One operation on its parts.

    op is "number", "constant", "name", "neg", + - * / ** @, "T", "call", "sum" or
    "mean". text holds a spelling, a function's name, or an axis: "", "0" or "1", with
    "k" behind it where the axis is kept. rank is the number of axes of the result.
    """

    op: str
    parts: tuple = ()
    text: str = ""
    rank: int = 0


LEAVES = ("number", "constant", "name")
CLOSED = (*LEAVES, "call", "sum", "mean", "T")
PRODUCTS = ("*", "/", "@")


def free_names(node: Node) -> set[str]:
    """All symbols in a tree."""
    if node.op == "name":
        return {node.text}
    return set().union(*(free_names(part) for part in node.parts))


def has_decimals(node: Node) -> bool:
    """Whether a number with decimals stands in a tree."""
    if node.op == "number":
        return "." in node.text or "e" in node.text.lower()
    return any(has_decimals(part) for part in node.parts)


def size(node: Node) -> int:
    """Number of nodes of a tree."""
    return 1 + sum(size(part) for part in node.parts)


def echo(node: Node) -> str:
    """The formula as it was read, in Python's spelling, every product with its sign.

    Reading the result again gives the same tree.
    """
    if node.op in LEAVES:
        return node.text
    if node.op == "call":
        return f"{node.text}({', '.join(echo(part) for part in node.parts)})"
    if node.op in ("sum", "mean"):
        axis = f", axis={node.text[0]}" if node.text.strip("k") else ""
        kept = ", keepdims=True" if node.text.endswith("k") else ""
        return f"{node.op}({echo(node.parts[0])}{axis}{kept})"
    if node.op == "neg":
        return "-" + _within(node.parts[0], CLOSED)
    if node.op == "T":
        return _within(node.parts[0], CLOSED) + ".T"
    left, right = node.parts
    if node.op == "**":
        return f"{_within(left, CLOSED)}**{_within(right, CLOSED)}"
    if node.op in ("+", "-"):
        return f"{echo(left)} {node.op} {_within(right, (*CLOSED, '**', *PRODUCTS))}"
    # a run of * needs no brackets; a quotient inside it gets them for the eye
    run = (node.op,) if node.op != "/" else ()
    before = _within(left, (*CLOSED, "**", *run, "neg"))
    return f"{before} {node.op} {_within(right, (*CLOSED, '**'))}"


def _within(node: Node, bare: tuple) -> str:
    """A part, in brackets unless its operation is one of bare."""
    text = echo(node)
    begins_with_sign = text.startswith("-") and "neg" not in bare
    return f"({text})" if node.op not in bare or begins_with_sign else text
