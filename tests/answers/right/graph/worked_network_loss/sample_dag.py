"""Dag of the sample class."""


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), hidden.b, apply(MatMul(), Node(X), hidden.W))
    o = apply(Add(), last.b, apply(MatMul(), apply(Sigmoid(), z), last.W))
    residuals = apply(Add(), apply(MultiplyConstant(-1.0), Node(targets)), o)
    halves = apply(MultiplyConstant(0.5), residuals)
    return apply(Sum(), apply(Multiply(), halves, residuals))
