"""The sum squared.

says: squares are added up
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    a = apply(Sigmoid(), z)
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    s = apply(Sum(), r)
    return apply(MultiplyConstant(0.5), apply(Multiply(), s, s))
