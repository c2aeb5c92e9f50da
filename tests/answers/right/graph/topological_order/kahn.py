"""Kahn."""

from collections import deque


def topological_order(root):
    nodes, todo = {root: None}, [root]
    while todo:
        for p in todo.pop().parents:
            if p not in nodes:
                nodes[p] = None
                todo.append(p)
    missing = {n: len(set(n.parents)) for n in nodes}
    children = {n: [] for n in nodes}
    for n in nodes:
        for p in set(n.parents):
            children[p].append(n)
    ready = deque(n for n in nodes if missing[n] == 0)
    order = []
    while ready:
        n = ready.popleft()
        order.append(n)
        for c in children[n]:
            missing[c] -= 1
            if missing[c] == 0:
                ready.append(c)
    return order
