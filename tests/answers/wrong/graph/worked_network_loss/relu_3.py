"""ReLU.

says: The hidden layer has a ReLU here.
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(ReLU(), X @ hidden.W + hidden.b)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * 0.5
