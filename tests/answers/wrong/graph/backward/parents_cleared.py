"""Frees the graph on the way.

says: the parents of a node stay what they are
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            for p, g in zip(
                node.parents,
                node.op.backward(
                    node.grad, node.value, *[p.value for p in node.parents]
                ),
            ):
                p.grad = p.grad + g
            node.parents = ()
