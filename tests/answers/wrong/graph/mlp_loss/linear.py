"""No activation.

says: one linear layer
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for layer in params:
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
