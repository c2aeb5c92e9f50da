"""Numbers only: 0.0 + broadcasting.

says: In a tangle the grad of node x has shape
"""


def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = 0.0
    root.grad = 1.0 if upstream is None else upstream
    for node in reversed(order):
        if node.op is None:
            continue
        grads = node.op.backward(
            node.grad, node.value, *[p.value for p in node.parents]
        )
        for p, g in zip(node.parents, grads):
            p.grad = p.grad + g
