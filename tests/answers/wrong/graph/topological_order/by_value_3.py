"""Seen by value.

says: In a skip node v is missing
"""

import numpy as np


def topological_order(root):
    order, seen, stack = [], [], [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif not any(np.array_equal(node.value, v) for v in seen):
            seen.append(node.value)
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
