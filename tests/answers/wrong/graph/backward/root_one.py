"""1.0 at the root.

says: In a tangle the grad of node r has shape
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = 1.0 if upstream is None else upstream

    for node in reversed(order):
        if node.op is not None:
            inputs = [parent.value for parent in node.parents]
            back = node.op.backward(node.grad, node.value, *inputs)
            for parent, payment in zip(node.parents, back):
                parent.grad = parent.grad + payment
