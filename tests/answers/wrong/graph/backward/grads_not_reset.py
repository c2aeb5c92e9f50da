"""Old gradients are kept.

says: Called twice on one graph,
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        if node.grad is None:
            node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [p.value for p in node.parents]
        for p, g in zip(node.parents, node.op.backward(node.grad, node.value, *inputs)):
            p.grad = p.grad + g
