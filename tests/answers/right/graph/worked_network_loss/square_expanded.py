"""Square as targets minus output."""


def worked_network_loss(params, X, targets):
    hidden, last = params

    def dense(node, layer):
        return apply(Add(), apply(MatMul(), node, layer.W), layer.b)

    o = dense(apply(Sigmoid(), dense(Node(X), hidden)), last)
    minus_o = apply(MultiplyConstant(-1.0), o)
    missing = apply(AddConstant(targets), minus_o)
    return apply(
        Multiply(), Node(0.5), apply(Sum(), apply(Multiply(), missing, missing))
    )
