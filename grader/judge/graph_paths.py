"""Ways through a graph with given slopes: its paths, and orders of its nodes.

A graph maps names to (parents, slopes), parents before children, root last.
"""

from collections import Counter

Graph = dict[str, tuple[list[str], list[int]]]


def right(graph: Graph) -> dict[str, float]:
    """Sum over all paths from the root of the product of the slopes along each."""
    return {name: sum(slopes for slopes, _ in paths(graph, name)) for name in graph}


def paths(graph: Graph, goal: str) -> list[tuple[float, str]]:
    """Every path from the root to a node: the product of its slopes, and as text."""
    found = []

    def walk(node, product, text):
        if node == goal:
            found.append((product, "·".join(text) or "1"))
        for parent, slope in zip(*graph[node], strict=True):
            walk(parent, product * slope, [*text, str(slope)])

    walk(list(graph)[-1], 1.0, [])
    return found


def depth_order(graph: Graph, side: int) -> list[str]:
    """Root first, by depth-first search that turns to the left (1) or right (-1)."""
    order = []

    def visit(node):
        if node not in order:
            for parent in graph[node][0][::side]:
                visit(parent)
            order.append(node)

    visit(list(graph)[-1])
    return order[::-1]


def users_order(graph: Graph, newest: bool) -> list[str]:
    """Root first, every node as soon as all its users are there."""
    *_, root = graph
    waiting = Counter(parent for parents, _ in graph.values() for parent in parents)
    order, ready = [], [root]
    while ready:
        order.append(ready.pop(-1 if newest else 0))
        for parent in graph[order[-1]][0]:
            waiting[parent] -= 1
            if not waiting[parent]:
                ready.append(parent)
    return order
