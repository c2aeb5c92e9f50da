"""What the root of a graph is worth when its leaves hold other values.

A graph of ops is told by lists, parents before children and the root last: the op of
each node (None for a leaf), the places of its parents, its value. Where one judge has
lent all ops, it computes the root on its own side: one question in place of hundreds.
"""

from collections.abc import Sequence

from grader.student.rpc.proxies import ROOTS, Lent, LentFunction


def ordered(root) -> tuple[list, list[list[int]]]:
    """All nodes below a root, parents before children, and the places of parents."""
    nodes: list = []
    parents: list[list[int]] = []
    place: dict[int, int] = {}

    def placed(node) -> int:
        if id(node) not in place:
            above = [placed(parent) for parent in node.parents]
            place[id(node)] = len(nodes)
            nodes.append(node)
            parents.append(above)
        return place[id(node)]

    placed(root)
    return nodes, parents


def roots(ops: list, parents: list, values: list, moves: Sequence) -> list:
    """The value of the root after each move: the place of one leaf, and its new value.

    Every node that is no leaf is computed by its op, whatever its value was.
    """
    lent = _lender(ops)
    if lent:
        return lent(ops, parents, values, moves)
    before = _computed(ops, parents, values, {})
    found = []
    for place, value in moves:
        moved = {place}
        for node, above in enumerate(parents):
            if not moved.isdisjoint(above):
                moved.add(node)
        known = {n: v for n, v in before.items() if n not in moved} | {place: value}
        found.append(_computed(ops, parents, values, known)[len(ops) - 1])
    return found


def _computed(ops: list, parents: list, values: list, known: dict) -> dict:
    """What all nodes are worth, from what is known of some."""
    found = dict(known)
    for node, (op, above) in enumerate(zip(ops, parents, strict=True)):
        if node not in found:
            inputs = [found[parent] for parent in above]
            found[node] = values[node] if op is None else op.forward(*inputs)
    return found


def _lender(ops: list) -> LentFunction | None:
    """The question to a judge that lent all of these ops; None if there is no such."""
    made = [op for op in ops if op is not None]
    peers = {id(op._peer) if isinstance(op, Lent) else 0 for op in made}
    if len(peers) != 1 or 0 in peers:
        return None
    return LentFunction(made[0]._peer, made[0]._number, "roots", ROOTS)
