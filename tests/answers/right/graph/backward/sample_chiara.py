"""Chiara of the sample class."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    paid = {id(node): [] for node in order}
    paid[id(root)].append(
        np.ones(np.shape(root.value)) if upstream is None else upstream
    )
    for node in order[::-1]:
        node.grad = sum(paid[id(node)])
        if node.op:
            inputs = [parent.value for parent in node.parents]
            gradients = node.op.backward(node.grad, node.value, *inputs)
            for number in range(len(inputs)):
                paid[id(node.parents[number])].append(gradients[number])
