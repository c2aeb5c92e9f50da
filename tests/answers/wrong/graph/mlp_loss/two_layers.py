"""Two layers.

says: The shapes do not fit at
"""


def mlp_loss(params, X, targets):
    hidden, last = params[0], params[-1]
    a = apply(ReLU(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    return apply(
        CrossEntropy(targets), apply(Add(), apply(MatMul(), a, last.W), last.b)
    )
