"""Every node asks its users."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    users = {id(node): [] for node in order}
    for node in order:
        for place, parent in enumerate(node.parents):
            users[id(parent)].append((node, place))
    handed = {}
    for node in reversed(order):
        total = np.zeros(np.shape(node.value))
        if node is root:
            total = total + (1.0 if upstream is None else upstream)
        for user, place in users[id(node)]:
            total = total + handed[id(user)][place]
        node.grad = total
        if node.op is not None:
            handed[id(node)] = node.op.backward(
                total, node.value, *(p.value for p in node.parents)
            )
