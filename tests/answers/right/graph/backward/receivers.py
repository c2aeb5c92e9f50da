"""A function for each node that takes payments."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)

    def receiver(node):
        def receive(g):
            node.grad = node.grad + g

        return receive

    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    receiver(root)(np.ones(np.shape(root.value)) if upstream is None else upstream)
    for node in order[::-1]:
        if node.op is None:
            continue
        gs = node.op.backward(node.grad, node.value, *(p.value for p in node.parents))
        for receive, g in zip(map(receiver, node.parents), gs):
            receive(g)
