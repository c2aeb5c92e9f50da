"""Payments in a dictionary, added up at a node's turn."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    payments = {id(node): [] for node in order}
    payments[id(root)].append(
        np.ones(np.shape(root.value)) if upstream is None else upstream
    )
    while order:
        node = order.pop()
        node.grad = np.zeros(np.shape(node.value))
        for payment in payments[id(node)]:
            node.grad = node.grad + payment
        if node.op:
            back = node.op.backward(
                node.grad, node.value, *[p.value for p in node.parents]
            )
            for parent, payment in zip(node.parents, back):
                payments[id(parent)].append(payment)
