"""Dag of the sample class."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros_like(node.value, dtype=float)
    root.grad = np.broadcast_to(1.0 if upstream is None else upstream, root.grad.shape)
    for node in order[::-1]:
        if node.parents:
            inputs = (parent.value for parent in node.parents)
            paid = node.op.backward(node.grad, node.value, *inputs)
            for parent, gradient in zip(node.parents, paid):
                parent.grad = np.add(parent.grad, gradient)
