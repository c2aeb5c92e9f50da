"""Overwrites.

says: A node that is used twice keeps only the last gradient that arrives.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            grads = node.op.backward(
                node.grad, node.value, *[p.value for p in node.parents]
            )
            for p, g in zip(node.parents, grads):
                p.grad = g
