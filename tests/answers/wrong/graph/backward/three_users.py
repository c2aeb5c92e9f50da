"""Takes three payments at most.

located
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    paid = {}
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            for p, g in zip(
                node.parents,
                node.op.backward(
                    node.grad, node.value, *[p.value for p in node.parents]
                ),
            ):
                paid[p] = paid.get(p, 0) + 1
                if paid[p] <= 3:
                    p.grad = p.grad + g
