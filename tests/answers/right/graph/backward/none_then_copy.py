"""None at first, copies."""

import numpy as np


def backward(root, upstream=None):
    nodes = topological_order(root)
    for n in nodes:
        n.grad = None
    root.grad = (
        np.ones(np.shape(root.value))
        if upstream is None
        else np.array(upstream, dtype=float)
    )
    for n in reversed(nodes):
        if not n.parents:
            continue
        values = [p.value for p in n.parents]
        for p, g in zip(n.parents, n.op.backward(n.grad, n.value, *values)):
            p.grad = np.array(g) if p.grad is None else p.grad + g
