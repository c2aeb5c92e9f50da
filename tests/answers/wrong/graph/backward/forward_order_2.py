"""In the forward order.

says: The root pays its parents, and nobody else passes anything on. Go
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    for node in order:
        if node.op:
            grads = node.op.backward(
                node.grad, node.value, *[p.value for p in node.parents]
            )
            for p, g in zip(node.parents, grads):
                p.grad = p.grad + g
