"""All payments are listed first."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    paid = {node: [] for node in order}
    paid[root].append(np.ones(np.shape(root.value)) if upstream is None else np.asarray(upstream, dtype=float))
    for node in reversed(order):
        node.grad = sum(paid[node], np.zeros(np.shape(node.value)))
        if node.op:
            for p, d in zip(node.parents, node.op.backward(node.grad, node.value, *(q.value for q in node.parents))):
                paid[p].append(d)
