"""All ways.

says: Right in small graphs; in a chain of
earns: 3/4
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))

    def pay(node, gradient):
        node.grad = node.grad + gradient
        if node.op is not None:
            back = node.op.backward(
                gradient, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                pay(parent, payment)

    pay(root, np.ones(np.shape(root.value)) if upstream is None else upstream)
