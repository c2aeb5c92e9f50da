"""Gradients kept by op.

says: Wrong where one op object stands at two places of a graph
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    paid = set()
    for node in reversed(order):
        if node.op is None or node.op in paid:
            continue
        paid.add(node.op)
        grads = node.op.backward(
            node.grad, node.value, *[p.value for p in node.parents]
        )
        for p, g in zip(node.parents, grads):
            p.grad = p.grad + g
