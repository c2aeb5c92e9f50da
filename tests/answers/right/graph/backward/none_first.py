"""None first, and sums that make new arrays."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    root.grad = np.array(
        np.ones(np.shape(root.value)) if upstream is None else upstream, dtype=float
    )
    for node in reversed(order):
        if node.op is None:
            continue
        back = node.op.backward(node.grad, node.value, *(p.value for p in node.parents))
        for parent, payment in zip(node.parents, back):
            parent.grad = payment if parent.grad is None else parent.grad + payment
