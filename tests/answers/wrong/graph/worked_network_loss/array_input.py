"""Plain X.

says: AttributeError at
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), X, hidden.W), hidden.b))
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), apply(Sum(), square))
