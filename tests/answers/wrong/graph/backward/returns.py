"""Returns.

says: In a chain the grad of any node is still None.
"""

import numpy as np


def backward(root, upstream=None):
    order = topological_order(root)
    grads = {id(node): np.zeros(np.shape(node.value)) for node in order}
    grads[id(root)] = np.ones(np.shape(root.value)) if upstream is None else upstream
    for node in reversed(order):
        if node.op is not None:
            back = node.op.backward(
                grads[id(node)], node.value, *(p.value for p in node.parents)
            )
            for parent, payment in zip(node.parents, back):
                grads[id(parent)] = grads[id(parent)] + payment
    return [grads[id(node)] for node in order]
