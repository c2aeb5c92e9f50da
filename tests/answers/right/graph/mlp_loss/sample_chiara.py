"""Chiara of the sample class."""


def mlp_loss(params, X, targets):
    first, *rest = params
    output = apply(Add(), apply(MatMul(), Node(X), first.W), first.b)
    for W, b in rest:
        output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, W), b)
    return apply(CrossEntropy(targets), output)
