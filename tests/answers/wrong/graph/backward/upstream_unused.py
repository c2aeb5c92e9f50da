"""Always starts with ones.

says: The upstream gradient is not
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value))
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [p.value for p in node.parents]
        for p, g in zip(node.parents, node.op.backward(node.grad, node.value, *inputs)):
            p.grad = p.grad + g
