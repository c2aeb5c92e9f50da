"""Divided by n.

says: E adds the examples up; you take the mean.
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), X @ hidden.W + hidden.b)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * (0.5 / len(X))
