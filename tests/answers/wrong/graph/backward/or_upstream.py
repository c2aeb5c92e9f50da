"""upstream or ones.

says: one True or False is needed there, and an array holds one for each entry
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = upstream or np.ones(np.shape(root.value))
    for node in reversed(order):
        if node.op:
            grads = node.op.backward(
                node.grad, node.value, *[p.value for p in node.parents]
            )
            for p, g in zip(node.parents, grads):
                p.grad = p.grad + g
