"""Upstream ignored.

says: The upstream gradient is not used: the root starts with ones.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value))

    for node in reversed(order):
        if node.op is not None:
            inputs = [parent.value for parent in node.parents]
            back = node.op.backward(node.grad, node.value, *inputs)
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
