"""The upstream is added to ones.

says: The upstream gradient is
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value))
    if upstream is not None:
        root.grad = root.grad + upstream
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [p.value for p in node.parents]
        for p, g in zip(node.parents, node.op.backward(node.grad, node.value, *inputs)):
            p.grad = p.grad + g
