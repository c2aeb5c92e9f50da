"""Targets as a leaf."""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    a = apply(Sigmoid(), z)
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(Add(), o, Node(-targets))
    s = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), apply(Sum(), s))
