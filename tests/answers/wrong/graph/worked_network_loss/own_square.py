"""An op for the square whose slope lacks its 2.

says: In your own op Square backward does not fit forward
"""


class Square(Op):
    def forward(self, a):
        return a**2

    def backward(self, upstream, output, a):
        return (a * upstream,)


def worked_network_loss(params, X, targets):
    hidden, last = params
    z = apply(Add(), apply(MatMul(), Node(X), hidden.W), hidden.b)
    o = apply(Add(), apply(MatMul(), apply(Sigmoid(), z), last.W), last.b)
    return apply(
        MultiplyConstant(1 / 2),
        apply(Sum(), apply(Square(), apply(AddConstant(-targets), o))),
    )
