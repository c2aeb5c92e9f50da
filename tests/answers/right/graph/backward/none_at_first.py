"""None until something arrives."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = None
    if upstream is None:
        upstream = np.ones(np.shape(root.value))
    root.grad = upstream
    for node in reversed(order):
        if node.op is None:
            continue
        for p, d in zip(
            node.parents,
            node.op.backward(node.grad, node.value, *[q.value for q in node.parents]),
        ):
            p.grad = d if p.grad is None else p.grad + d
