"""In a dictionary."""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    grads = {id(n): 0.0 for n in order}
    grads[id(root)] = np.ones(np.shape(root.value)) if upstream is None else upstream
    for n in reversed(order):
        n.grad = grads[id(n)]
        if n.op:
            for p, g in zip(
                n.parents, n.op.backward(n.grad, n.value, *(q.value for q in n.parents))
            ):
                grads[id(p)] = grads[id(p)] + g
