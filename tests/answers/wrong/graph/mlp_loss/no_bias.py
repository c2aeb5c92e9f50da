"""Biases forgotten.

says: is not in your graph
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(MatMul(), output, layer.W)
    return apply(CrossEntropy(targets), output)
