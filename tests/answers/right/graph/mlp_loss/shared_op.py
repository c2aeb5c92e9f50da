"""One ReLU for all layers."""


def mlp_loss(params, X, targets):
    relu_op = ReLU()
    h = X
    for k, (W, b) in enumerate(params):
        h = h @ W + b
        if k < len(params) - 1:
            h = apply(relu_op, h)
    return apply(CrossEntropy(targets), h)
