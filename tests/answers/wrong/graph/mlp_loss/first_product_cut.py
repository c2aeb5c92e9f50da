"""First product without nodes.

says: W of layer
"""


def mlp_loss(params, X, targets):
    output = None
    for layer in params:
        if output is None:
            output = apply(Add(), Node(X @ layer.W.value), layer.b)
        else:
            output = apply(
                Add(), apply(MatMul(), apply(ReLU(), output), layer.W), layer.b
            )
    return apply(CrossEntropy(targets), output)
