"""Every payment is added up to one number; the root starts rightly with ones.

says: Right for numbers; of arrays the gradient
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op:
            values = [parent.value for parent in node.parents]
            paid = node.op.backward(node.grad, node.value, *values)
            for parent, gradient in zip(node.parents, paid):
                parent.grad = parent.grad + np.sum(gradient)
