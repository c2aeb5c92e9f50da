"""Mechanical faults of an order of nodes, put on the right one by machine.

Each shows at some class of graphs only: nodes without names, of equal names or values,
ops that made several nodes, shared parents, a second call, long chains.
"""

from collections.abc import Callable, Mapping

import numpy as np

Change = Callable[[Callable], Callable]


def listed(change: Callable) -> Change:
    """The right order, changed."""
    return lambda right: lambda root: change(right(root))


def _one_list(right: Callable) -> Callable:
    """One list for all calls."""
    kept: list = []

    def order(root):
        kept.extend(right(root))
        return kept

    return order


def _told_apart_by(key: Callable) -> Change:
    """Of nodes with one key only the first."""

    def put_on(right):
        def order(root):
            nodes = right(root)
            kept = {key(node): node for node in reversed(nodes)}
            return [node for node in nodes if kept[key(node)] is node]

        return order

    return put_on


def _marked(right: Callable) -> Callable:
    """Nodes are marked as visited, and stay so."""

    def order(root):
        nodes = [node for node in right(root) if not getattr(node, "visited", False)]
        for node in nodes:
            node.visited = True
        return nodes

    return order


def _skips_where_one_is_met(right: Callable) -> Callable:
    """A walk that skips all parents of a node if it has met any of them."""

    def order(root):
        met: set[int] = set()
        stack, listed = [(root, False)], []
        while stack:
            node, done = stack.pop()
            if done:
                listed.append(node)
            elif id(node) not in met:
                stack.append((node, True))
                if met.isdisjoint(map(id, node.parents)):
                    stack += [(parent, False) for parent in node.parents]
                met.add(id(node))
        return listed

    return order


def _nested(right: Callable) -> Callable:
    """A call inside a call for every parent."""

    def order(root):
        seen, listed = set(), []

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for parent in node.parents:
                    visit(parent)
                listed.append(node)

        visit(root)
        return listed

    return order


ORDER_FAULTS: Mapping[str, Change] = {
    "puts the root first": listed(lambda nodes: nodes[::-1]),
    "leaves out the root": listed(lambda nodes: nodes[:-1]),
    "leaves out a leaf": listed(lambda nodes: nodes[1:]),
    "leaves out all leaves": listed(lambda nodes: [n for n in nodes if n.parents]),
    "gives three nodes at most": listed(lambda nodes: nodes[-3:]),
    "lists the root twice": listed(lambda nodes: [*nodes, nodes[-1]]),
    "gives a set": listed(set),
    "keeps one list": _one_list,
    "tells nodes apart by their names": _told_apart_by(lambda node: node.name),
    "tells nodes apart by names that they have": _told_apart_by(
        lambda node: node.name or id(node)
    ),
    "tells nodes apart by their values": _told_apart_by(
        lambda node: np.asarray(node.value).tobytes()
    ),
    "tells nodes apart by their ops": _told_apart_by(
        lambda node: id(node.op) if node.op else id(node)
    ),
    "skips parents where one is met": _skips_where_one_is_met,
    "marks the nodes": _marked,
    "calls itself": _nested,
}
