"""The order is used up."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    while order:
        node = order.pop()
        if not node.parents:
            continue
        values = [p.value for p in node.parents]
        downs = node.op.backward(node.grad, node.value, *values)
        for i in range(len(values)):
            node.parents[i].grad = node.parents[i].grad + downs[i]
