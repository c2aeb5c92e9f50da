"""N10: += on an array that two hold.

says: hands one array to both inputs
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is None:
            continue
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            if parent.grad is None:
                parent.grad = np.asarray(gradient)
            else:
                parent.grad += gradient
