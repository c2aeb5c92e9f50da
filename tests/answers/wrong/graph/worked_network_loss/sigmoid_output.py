"""Sigmoid at the output.

says: The output is linear; it goes through a sigmoid
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    o = apply(Sigmoid(), apply(Add(), apply(MatMul(), a, last.W), last.b))
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), apply(Sum(), square))
