"""Mean of the payments.

says: Gradients that arrive at one node are averaged;
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    bags = {id(node): [] for node in order}
    bags[id(root)].append(
        np.ones(np.shape(root.value)) if upstream is None else upstream
    )
    for node in reversed(order):
        node.grad = sum(bags[id(node)]) / len(bags[id(node)])
        if node.op is not None:
            back = node.op.backward(
                node.grad, node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                bags[id(parent)].append(payment)
