"""With a dictionary."""

import numpy as np


def backward(root, upstream=None):
    start = np.ones(np.shape(root.value)) if upstream is None else upstream
    gradients = {root: start}
    for node in topological_order(root)[::-1]:
        node.grad = gradients.pop(node)
        if node.parents:
            inputs = [parent.value for parent in node.parents]
            downstream = node.op.backward(node.grad, node.value, *inputs)
            for parent, gradient in zip(node.parents, downstream, strict=True):
                gradients[parent] = gradients.get(parent, 0) + gradient
