"""Helper above."""


def _aff(h, layer):
    W, b = layer
    return apply(Add(), apply(MatMul(), h, W), b)


def mlp_loss(params, X, targets):
    out = _aff(Node(X, name="X"), params[0])
    for layer in params[1:]:
        out = _aff(apply(ReLU(), out), layer)
    loss = apply(CrossEntropy(targets), out)
    loss.name = "loss"
    return loss
