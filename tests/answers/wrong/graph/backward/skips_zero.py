"""Ends at the first gradient of 0.

located
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if not np.any(node.grad):
            break
        if node.op:
            downs = node.op.backward(node.grad, node.value, *(p.value for p in node.parents))
            for p, d in zip(node.parents, downs):
                p.grad = p.grad + d
