"""Always ones.

says: is not used: the root starts with ones
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + 1.0
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            parent.grad = parent.grad + gradient
