"""The hidden layer is cut off.

says: is not in your graph. Its node has to be an input of some op
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = Node(sigmoid(X @ hidden.W.value + hidden.b.value))
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r) * 0.5
