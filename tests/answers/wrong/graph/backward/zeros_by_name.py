"""One array of zeros for all nodes of a name, in the shape of the first.

says: its value has ()
"""

import numpy as np


def backward(root, upstream=None):
    order, zeros = topological_order(root), {}
    for node in order:
        node.grad = zeros.setdefault(node.name, np.zeros(np.shape(node.value)))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op:
            values = [parent.value for parent in node.parents]
            paid = node.op.backward(node.grad, node.value, *values)
            for parent, gradient in zip(node.parents, paid):
                parent.grad = parent.grad + gradient
