"""The story of a graph that a learner has built of nodes, as the stepper tells it.

The values are the learner's, and so are the local derivatives: each op is asked for
what it pays when 1 comes from above.
"""

from __future__ import annotations

import numpy as np

from grader.student.figures.graph_trace import Box, Trace, told_by
from grader.student.figures.style import number

WORDS = {"Add": "{} + {}", "Multiply": "{} * {}"}
MOST = 16  # boxes that a picture has room for


def trace_of(root) -> Trace:
    """Trace of the graph below a node; its values must be single numbers.

    Leaves without a name are constants, and so is what is made of them alone: they
    stand in the formulas and have no box.
    """
    nodes = _in_order(root)
    if any(np.ndim(node.value) for node in nodes):
        raise ValueError("Only graphs of single numbers can be drawn, not of arrays.")
    boxed = _variables(nodes)
    if len(boxed) > MOST:
        raise ValueError(f"This graph has {len(boxed)} nodes, {MOST} can be drawn.")
    names = _names(boxed)
    return told_by({names[id(node)]: _box(node, names) for node in boxed})


def _in_order(root) -> list:
    """Nodes below the root, each once, parents first and the root last."""
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        node, parents_done = stack.pop()
        if parents_done:
            order.append(node)
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((parent, False) for parent in reversed(node.parents))
    return order


def _variables(nodes: list) -> list:
    """Nodes that a named leaf leads to, in the same order."""
    found = {}
    for node in nodes:
        above = any(id(parent) in found for parent in node.parents)
        if above or (node.name and not node.parents):
            found[id(node)] = node
    return list(found.values())


def _names(nodes: list) -> dict[int, str]:
    """A name for each node: its own if it can be one, else n1, n2 and so on."""
    taken = {node.name for node in nodes}
    names: dict[int, str] = {}
    fresh = (f"n{i}" for i in range(1, 2 * len(nodes) + 2) if f"n{i}" not in taken)
    for node in nodes:
        own = str(node.name).isidentifier() and node.name not in names.values()
        names[id(node)] = node.name if own else next(fresh)
    return names


def _box(node, names: dict[int, str]) -> Box:
    name, value = names[id(node)], float(node.value)
    if not node.parents:
        return Box(name, "", value)
    inputs = [parent.value for parent in node.parents]
    slopes = node.op.backward(np.ones(()), node.value, *inputs)  # as an engine asks
    used = [
        (names[id(parent)], float(slope))
        for parent, slope in zip(node.parents, slopes, strict=True)
        if id(parent) in names
    ]
    words = _words(node, names)
    return Box(name, words, value, [n for n, _ in used], [s for _, s in used])


def _words(node, names: dict[int, str]) -> str:
    """How a node was made, in the names of its inputs."""
    said = [names.get(id(p)) or number(p.value) for p in node.parents]
    kind = type(node.op).__name__
    if getattr(node.op, "constant", None) is not None:
        said.append(number(node.op.constant))
        kind = kind.removesuffix("Constant")
    pattern = WORDS.get(kind, f"{kind.lower()}({{}})")
    if pattern.count("{}") != len(said):
        return pattern.format(", ".join(said))
    return pattern.format(*said).replace("+ -", "- ")
