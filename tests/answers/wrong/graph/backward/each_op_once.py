"""Each op once.

says: Wrong where one op object stands at two places of a graph.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    done = set()
    for node in reversed(order):
        if node.op is not None and node.op not in done:
            done.add(node.op)
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
