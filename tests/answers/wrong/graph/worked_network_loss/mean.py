"""B1: the mean.

says: E adds the examples up; you take the mean
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    a = apply(Sigmoid(), z)
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    s = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5 / len(X)), apply(Sum(), s))
