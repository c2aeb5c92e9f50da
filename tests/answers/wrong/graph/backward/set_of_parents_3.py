"""A set of parents.

says: A node that one op uses twice, as in a * a, is paid only once.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    for node in reversed(order):
        if node.op is None:
            continue
        grads = node.op.backward(
            node.grad, node.value, *[p.value for p in node.parents]
        )
        for p, g in dict(zip(node.parents, grads)).items():
            p.grad = p.grad + g
