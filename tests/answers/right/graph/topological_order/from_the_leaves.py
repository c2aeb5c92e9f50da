"""Kahn's way, from the leaves up."""

from collections import deque


def topological_order(root):
    order = []
    nodes, todo, children = [], [root], {}
    seen = {id(root)}
    while todo:
        n = todo.pop()
        nodes.append(n)
        for p in n.parents:
            children.setdefault(id(p), []).append(n)
            if id(p) not in seen:
                seen.add(id(p))
                todo.append(p)
    missing = {id(n): len(n.parents) for n in nodes}
    ready = deque(n for n in nodes if not n.parents)
    while ready:
        n = ready.popleft()
        order.append(n)
        for c in children.get(id(n), []):
            missing[id(c)] -= 1
            if missing[id(c)] == 0:
                ready.append(c)
    return order
