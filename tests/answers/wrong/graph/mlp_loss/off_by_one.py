"""i > 1.

says: There is no ReLU after the first layer
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 1:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
