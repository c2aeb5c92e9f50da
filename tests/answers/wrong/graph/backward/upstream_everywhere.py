"""Upstream at every node.

says: the gradient of e is wrong. In a tangle an entry of it is
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream

    for node in reversed(order):
        if node.op is not None:
            inputs = [parent.value for parent in node.parents]
            back = node.op.backward(
                node.grad * (1 if upstream is None else upstream), node.value, *inputs
            )
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
