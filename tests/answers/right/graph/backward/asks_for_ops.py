"""Asks whether there is an op by its class."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value), dtype=np.float64)
    root.grad = np.ones(np.shape(root.value)) * (1 if upstream is None else upstream)
    for node in reversed(order):
        if isinstance(node.op, Op):
            for parent, d in zip(
                node.parents,
                node.op.backward(
                    node.grad, node.value, *(p.value for p in node.parents)
                ),
            ):
                parent.grad = np.asarray(parent.grad) + np.asarray(d)
