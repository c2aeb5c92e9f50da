"""Users are counted down."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
        node.waiting = 0
    for node in order:
        for p in node.parents:
            p.waiting += 1
    root.grad = np.ones(np.shape(root.value)) if upstream is None else np.array(upstream, dtype=float)
    ready = [root]
    while ready:
        node = ready.pop()
        if node.op is None:
            continue
        downs = node.op.backward(node.grad, node.value, *(p.value for p in node.parents))
        for p, d in zip(node.parents, downs):
            p.grad = p.grad + d
            p.waiting -= 1
            if p.waiting == 0:
                ready.append(p)
