"""A helper that pays."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)

    def pay(node):
        inputs = map(lambda parent: parent.value, node.parents)
        back = node.op.backward(node.grad, node.value, *inputs)
        for parent, payment in zip(node.parents, back):
            parent.grad = np.add(parent.grad, payment)

    for node in order:
        node.grad = 0.0 * np.ones(np.shape(node.value))
    root.grad = np.ones(np.shape(root.value)) * (1.0 if upstream is None else upstream)
    for node in filter(lambda node: node.op is not None, reversed(order)):
        pay(node)
