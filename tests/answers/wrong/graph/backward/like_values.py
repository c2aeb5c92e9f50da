"""zeros_like of the values.

says: Cannot cast ufunc 'add' output from dtype
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros_like(node.value)
    root.grad = np.ones_like(root.value) if upstream is None else upstream
    for node in reversed(order):
        if node.op is None:
            continue
        grads = node.op.backward(
            node.grad, node.value, *[p.value for p in node.parents]
        )
        for p, g in zip(node.parents, grads):
            p.grad += g
