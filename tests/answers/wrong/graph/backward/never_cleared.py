"""Not started afresh.

says: Called twice on one graph, backward keeps something of the first call
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        if node.grad is None:
            node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            grads = node.op.backward(
                node.grad, node.value, *[p.value for p in node.parents]
            )
            for p, g in zip(node.parents, grads):
                p.grad = p.grad + g
