"""Bias as first input of the sum."""


def mlp_loss(params, X, targets):
    output, i = Node(X), 0
    while i < len(params):
        sums = apply(MatMul(), output, params[i].W)
        sums = apply(Add(), params[i].b, sums)
        output = apply(ReLU(), sums)
        i += 1
    return apply(CrossEntropy(targets), sums)
