"""Hidden bias forgotten.

says: b of layer
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(MatMul(), Node(X), hidden.W))
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), apply(Sum(), square))
