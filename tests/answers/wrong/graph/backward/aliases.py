"""First payment kept.

says: Wrong where an op hands one array to both inputs, as Add does.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                if parent.grad is None:
                    parent.grad = payment
                else:
                    parent.grad += payment
