"""Biases left out.

says: b of layer 1 is not in your
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = output @ layer.W
    return apply(CrossEntropy(targets), output)
