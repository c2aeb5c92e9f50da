"""No sum.

says: loss has shape
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    square = apply(Multiply(), r, r)
    return apply(MultiplyConstant(0.5), square)
