"""Example by example."""

def worked_network_loss(params, X, targets):
    hidden, last = params
    total = Node(0.0)
    for x, t in zip(X, targets):
        r = apply(Sigmoid(), x[None, :] @ hidden.W + hidden.b) @ last.W + last.b - t[None, :]
        total = total + apply(Sum(), r * r) * 0.5
    return total
