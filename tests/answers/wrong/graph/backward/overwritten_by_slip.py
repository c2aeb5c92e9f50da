"""= in place of +=.

says: A node that is used twice keeps only the last
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
        inputs = [p.value for p in node.parents]
        for p, g in zip(node.parents, node.op.backward(node.grad, node.value, *inputs)):
            p.grad = g
