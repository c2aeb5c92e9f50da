"""Nodes whose gradient is zero are passed over.

says: In a tangle the grad of node e is still None
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for n in order:
        n.grad = None
    root.grad = (
        np.ones(np.shape(root.value)) if upstream is None else np.asarray(upstream)
    )
    for n in reversed(order):
        if n.op and n.grad is not None and np.any(n.grad):
            for p, d in zip(
                n.parents, n.op.backward(n.grad, n.value, *[q.value for q in n.parents])
            ):
                p.grad = d if p.grad is None else p.grad + d
