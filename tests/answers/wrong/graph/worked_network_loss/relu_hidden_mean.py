"""No half and a mean.

says: E is half a sum; you take the mean
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), X @ hidden.W + hidden.b)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * (1 / len(X))
