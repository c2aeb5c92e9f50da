"""Indices."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream

    for i in range(len(order) - 1, -1, -1):
        node = order[i]
        if not node.parents:
            continue
        inputs = [parent.value for parent in node.parents]
        for parent, payment in zip(
            node.parents, node.op.backward(node.grad, node.value, *inputs), strict=True
        ):
            parent.grad = payment + parent.grad
