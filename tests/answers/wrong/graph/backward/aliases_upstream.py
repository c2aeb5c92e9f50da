"""+= on a shared array.

says: Wrong where an op hands one array to both inputs, as Add does
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is None:
            continue
        grads = node.op.backward(
            node.grad, node.value, *[p.value for p in node.parents]
        )
        for p, g in zip(node.parents, grads):
            if p.grad is None:
                p.grad = g
            else:
                p.grad += g
