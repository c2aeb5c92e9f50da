"""The first layer again and again.

says: The shapes do not fit
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, params[0].W), params[0].b)
    return apply(CrossEntropy(targets), output)
