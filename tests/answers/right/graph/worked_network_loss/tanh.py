"""The sigmoid of exponentials and logarithms."""

def worked_network_loss(params, X, targets):
    hidden, last = params
    z = X @ hidden.W + hidden.b
    one_plus = apply(Exp(), z * -1.0) + 1.0
    a = apply(Exp(), apply(Log(), one_plus) * -1.0)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * 0.5
