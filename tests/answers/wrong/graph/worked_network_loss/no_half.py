"""D2: the half forgotten.

says: where is the half
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    a = apply(Sigmoid(), z)
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    s = apply(Multiply(), r, r)
    return apply(Sum(), s)
