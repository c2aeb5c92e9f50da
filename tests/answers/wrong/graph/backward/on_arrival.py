"""N16: each node once, on arrival.

says: before all its users have paid in
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = root.grad + (1.0 if upstream is None else upstream)
    done, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node.op is None or node in done:
            continue
        done.add(node)
        inputs = [parent.value for parent in node.parents]
        downstream = node.op.backward(node.grad, node.value, *inputs)
        for parent, gradient in zip(node.parents, downstream, strict=True):
            parent.grad = parent.grad + gradient
            stack.append(parent)
