"""Each parent once.

says: A node that one op uses twice, as in a * a, is
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream

    for node in reversed(order):
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            paid = set()
            for parent, payment in zip(node.parents, back):
                if parent not in paid:
                    parent.grad = parent.grad + payment
                    paid.add(parent)
