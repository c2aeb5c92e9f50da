"""Nodes told apart by their values.

says: In a skip node
"""


def topological_order(root):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        n, done = stack.pop()
        if done:
            order.append(n)
        elif repr(n.value) not in seen:
            seen.add(repr(n.value))
            stack.append((n, True))
            stack.extend((p, False) for p in n.parents)
    return order
