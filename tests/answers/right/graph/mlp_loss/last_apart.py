"""The last layer apart."""


def mlp_loss(params, X, targets):
    output = Node(X)
    for W, b in params[:-1]:
        output = apply(ReLU(), apply(Add(), apply(MatMul(), output, W), b))
    W, b = params[-1]
    return apply(CrossEntropy(targets), apply(Add(), apply(MatMul(), output, W), b))
