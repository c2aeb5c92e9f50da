"""apply throughout."""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    a = apply(Sigmoid(), z)
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    return apply(MultiplyConstant(0.5), apply(Sum(), apply(Multiply(), r, r)))
