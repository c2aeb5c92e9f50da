"""Nodes with a 0 in their gradient pay nothing; the root starts with upstream.

says: Right without an upstream gradient; where one is handed over
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op and np.all(node.grad != 0):
            values = [parent.value for parent in node.parents]
            paid = node.op.backward(node.grad, node.value, *values)
            for parent, gradient in zip(node.parents, paid):
                parent.grad = parent.grad + gradient
