"""Kept by value.

located
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    bag = {}
    for node in order:
        bag[str(node.value)] = np.zeros(np.shape(node.value))
    bag[str(root.value)] = (
        np.ones(np.shape(root.value)) if upstream is None else upstream
    )
    for node in reversed(order):
        node.grad = bag[str(node.value)]
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                bag[str(parent.value)] = bag[str(parent.value)] + payment
