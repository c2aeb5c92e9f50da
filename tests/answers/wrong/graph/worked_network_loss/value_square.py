"""The residual times its value.

located
earns: 1/2
"""

def worked_network_loss(params, X, targets):
    hidden, last = params
    r = apply(Sigmoid(), X @ hidden.W + hidden.b) @ last.W + last.b - targets
    return apply(Sum(), r * r.value) * 0.5
