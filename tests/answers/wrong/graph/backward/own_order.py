"""Preorder.

says: A node passes on its gradient before all its
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream

    stack, seen = [root], set()
    while stack:
        node = stack.pop()
        if node in seen or node.op is None:
            continue
        seen.add(node)
        back = node.op.backward(node.grad, node.value, *(p.value for p in node.parents))
        for parent, payment in zip(node.parents, back):
            parent.grad = parent.grad + payment
            stack.append(parent)
