"""With an op of its own."""

def worked_network_loss(params, X, targets):
    hidden, last = params
    class Square(Op):
        def forward(self, a):
            return a * a
        def backward(self, upstream, output, a):
            return (2 * upstream * a,)
    r = apply(AddConstant(-targets), apply(Sigmoid(), X @ hidden.W + hidden.b) @ last.W + last.b)
    return apply(Sum(), apply(Square(), r)) * 0.5
