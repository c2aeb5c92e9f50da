"""First product without nodes.

says: W of layer
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), Node(X @ hidden.W.value), hidden.b)
    o = apply(Add(), apply(MatMul(), apply(Sigmoid(), z), last.W), last.b)
    r = apply(AddConstant(-targets), o)
    return apply(MultiplyConstant(0.5), apply(Sum(), apply(Multiply(), r, r)))
