"""Contributions multiplied.

says: are multiplied; add them up
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            old = parent.grad
            parent.grad = gradient if old is None else old * gradient
