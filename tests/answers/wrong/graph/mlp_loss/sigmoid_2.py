"""Sigmoid.

says: The hidden layers have a sigmoid here.
"""


def mlp_loss(params, X, targets):
    out = Node(X)
    for i, layer in enumerate(params):
        if i:
            out = apply(Sigmoid(), out)
        out = out @ layer.W + layer.b
    return apply(CrossEntropy(targets), out)
