"""Output bias forgotten.

says: b of layer
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    o = apply(MatMul(), a, last.W)
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), apply(Sum(), square))
