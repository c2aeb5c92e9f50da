"""Half of the residual.

says: is half as long as it should be: where did a
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b))
    o = apply(Add(), apply(MatMul(), a, last.W), last.b)
    r = apply(AddConstant(-targets), o)
    square = apply(
        Multiply(), apply(MultiplyConstant(0.5), r), apply(MultiplyConstant(0.5), r)
    )
    return apply(Sum(), square)
