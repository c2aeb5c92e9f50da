"""From the leaves up.

says: nobody else passes anything on
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    for node in order:
        if node.op is None:
            continue
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            parent.grad = parent.grad + gradient
