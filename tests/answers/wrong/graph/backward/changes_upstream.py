"""Root holds the upstream.

says: The array that is handed over as upstream is changed.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream

    if upstream is not None and np.ndim(upstream):
        root.grad += 0.5

    for node in reversed(order):
        if node.op is not None:
            inputs = [parent.value for parent in node.parents]
            back = node.op.backward(node.grad, node.value, *inputs)
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
