"""The hidden sigmoid is applied twice.

says: The hidden sums go through
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Sigmoid(), X @ hidden.W + hidden.b))
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * 0.5
