"""Backward passes as learners write them wrong, on graphs with given slopes.

A graph maps names to (parents, slopes), parents before children, root last. Every
engine gives the gradient of each node by name.
"""

from collections.abc import Callable
from functools import partial

from grader.judge.graph_paths import Graph, depth_order, users_order


def _sorted(graph: Graph, pay: Callable, *, order=reversed, seed=1.0) -> dict:
    """Go through the nodes root first; pay(old, new) joins contributions."""
    *_, root = graph
    gradients = {root: seed}
    for node in order(graph):
        for parent, slope in zip(*graph[node], strict=True):
            new = gradients.get(node, 0.0) * slope
            gradients[parent] = pay(gradients.get(parent), new)
    return gradients


ORDERS = (
    reversed,
    partial(depth_order, side=1),
    partial(depth_order, side=-1),
    partial(users_order, newest=True),
    partial(users_order, newest=False),
)


def _added(old, new):
    return new + (old or 0.0)


def overwritten(graph, order):
    """Keeps the last contribution, which depends on the order."""
    return _sorted(graph, lambda old, new: new, order=order)


def first_kept(graph, order):
    """Keeps the first contribution, which depends on the order."""
    return _sorted(graph, lambda old, new: new if old is None else old, order=order)


def multiplied(graph):
    """Multiplies contributions."""
    return _sorted(graph, lambda old, new: new if old is None else old * new)


def averaged(graph):
    """Divides by the number of contributions."""
    used = [parent for parents, _ in graph.values() for parent in parents]

    def shares(parents, slopes):
        pairs = zip(parents, slopes, strict=True)
        return [slope / used.count(parent) for parent, slope in pairs]

    return _sorted({n: (p, shares(p, s)) for n, (p, s) in graph.items()}, _added)


def unseeded(graph):
    """Starts with zero at the root."""
    return _sorted(graph, _added, seed=0.0)


def counted_once(graph):
    """Takes a node that is used twice by one op for one input."""
    single = {n: (list(d), list(d.values())) for n, d in _slopes(graph).items()}
    return _sorted(single, _added)


def _slopes(graph):
    return {n: dict(zip(p, s, strict=True)) for n, (p, s) in graph.items()}


def first_use_only(graph):
    """The same, with the slope of the first input of the two."""
    single = {
        n: (list(d), list(d.values()))
        for n, d in _slopes(
            {n: (p[::-1], s[::-1]) for n, (p, s) in graph.items()}
        ).items()
    }
    return _sorted(single, _added)


def first_parent_only(graph):
    """Pays the first parent of a node alone."""
    return _zeros(graph) | _sorted(
        {n: (p[:1], s[:1]) for n, (p, s) in graph.items()}, _added
    )


def leaves_unpaid(graph):
    """Takes leaves for constants."""
    found = _sorted(graph, _added)
    *_, root = graph
    return {n: found[n] if graph[n][0] or n == root else 0.0 for n in graph}


def _zeros(graph):
    return dict.fromkeys(graph, 0.0)


def first_slope(graph):
    """Gives every parent the gradient that belongs to the first."""
    return _sorted({n: (p, s[:1] * len(s)) for n, (p, s) in graph.items()}, _added)


def slopes_only(graph):
    """Adds up local slopes without what comes from above."""
    gradients = dict.fromkeys(graph, 0.0)
    gradients[list(graph)[-1]] = 1.0
    for parents, slopes in graph.values():
        for parent, slope in zip(parents, slopes, strict=True):
            gradients[parent] += slope
    return gradients


def root_first_lost(graph):
    """Goes through the order forwards: parents pass on before they have anything."""
    gradients = dict.fromkeys(graph, 0.0)
    gradients[list(graph)[-1]] = 1.0
    for node, (parents, slopes) in graph.items():
        for parent, slope in zip(parents, slopes, strict=True):
            gradients[parent] += gradients[node] * slope
    return gradients


def unsorted(graph: Graph, *, newest: bool, again: bool, side: int) -> dict:
    """Follow the parents from the root without waiting for all users of a node.

    newest: depth first, else level by level; again: pass on at every visit, else at
    the first one only; side: turn to the first parent or to the last.
    """
    *_, root = graph
    gradients, done, waiting = {root: 1.0}, set(), [root]
    while waiting:
        node = waiting.pop(-1 if newest else 0)
        if node in done and not again:
            continue
        done.add(node)
        for parent, slope in list(zip(*graph[node], strict=True))[::side]:
            gradients[parent] = gradients.get(parent, 0.0) + gradients[node] * slope
            waiting.append(parent)
    return gradients


def pushed_again(graph: Graph, *, late: bool) -> dict[str, float]:
    """Call itself for every parent and pass on all that it has by then.

    late: pay all parents first and then call, else one after the other.
    """
    *_, root = graph
    gradients = {root: 1.0}

    def visit(node):
        for parent, slope in zip(*graph[node], strict=True):
            gradients[parent] = gradients.get(parent, 0.0) + gradients[node] * slope
            if not late:
                visit(parent)
        for parent in graph[node][0] if late else ():
            visit(parent)

    visit(root)
    return gradients


def _unsorted(newest: bool, again: bool) -> list[Callable]:
    return [partial(unsorted, newest=newest, again=again, side=s) for s in (1, -1)]


MISTAKES: dict[str, list[Callable]] = {
    "A node that is used twice keeps only the last gradient that arrives. Every use "
    "pays in: add them up.": [partial(overwritten, order=o) for o in ORDERS],
    "A node that is used twice keeps only the first gradient that arrives. Every use "
    "pays in: add them up.": [partial(first_kept, order=o) for o in ORDERS],
    "Gradients that arrive at one node are multiplied; add them up.": [multiplied],
    "Gradients that arrive at one node are averaged; add them up.": [averaged],
    "The root starts with zero: the slope of the root in itself is 1.": [unseeded],
    "A node that one op uses twice, as in a * a, is paid only once.": [
        counted_once,
        first_use_only,
    ],
    "Only the first parent of each node is paid; every input has a gradient.": [
        first_parent_only
    ],
    "The leaves get nothing; their gradients are what is wanted.": [leaves_unpaid],
    "All parents of a node get the gradient of its first parent.": [first_slope],
    "Local slopes are added up; multiply each by what comes from above.": [slopes_only],
    "The root pays its parents, and nobody else passes anything on. Go through all "
    "nodes, the root first, so that each has its gradient before it passes it on.": [
        root_first_lost
    ],
    "A node passes on its gradient before all its users have paid in. Go through the "
    "nodes in reverse topological order.": _unsorted(newest=True, again=False),
    "Level by level is too early for a node that is used on two levels. Go through "
    "the nodes in reverse topological order.": _unsorted(newest=False, again=False),
    "Level by level, a node passes on all it has at every visit, old parts once more. "
    "Visit each node once, when all its users have paid in.": (
        _unsorted(newest=False, again=True)
    ),
    "Path by path, a node passes on all it has collected, old parts once more. Pass "
    "on once, when all its users have paid in.": [
        partial(pushed_again, late=False),
        partial(pushed_again, late=True),
        *_unsorted(newest=True, again=True),
    ],
}
