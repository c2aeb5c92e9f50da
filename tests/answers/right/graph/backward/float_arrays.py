"""Float arrays and +=, each its own."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value), dtype=float)
    root.grad += 1.0 if upstream is None else upstream
    for node in order[::-1]:
        if node.op is not None:
            values = (parent.value for parent in node.parents)
            back = node.op.backward(node.grad, node.value, *values)
            for k in range(len(node.parents)):
                node.parents[k].grad += back[k]
