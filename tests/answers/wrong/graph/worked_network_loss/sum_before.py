"""Summed before squaring.

says: You square the sum; squares are added up.
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), apply(Sum(), r), apply(Sum(), r))
    return apply(MultiplyConstant(0.5), square)
