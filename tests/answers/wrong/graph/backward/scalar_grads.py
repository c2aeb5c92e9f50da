"""Sum of each payment.

says: Right without an upstream gradient; where one is handed over
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + np.sum(payment) / np.size(parent.value)
