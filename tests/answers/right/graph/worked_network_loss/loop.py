"""A loop over the layers, shared ops."""


def worked_network_loss(params, X, targets):
    hidden, last = params
    product, plus, squash = MatMul(), Add(), Sigmoid()
    node = Node(X)
    for layer in (hidden, last):
        if layer is last:
            node = apply(squash, node)
        node = apply(plus, apply(product, node, layer.W), layer.b)
    node = apply(AddConstant(-targets), node)
    return apply(MultiplyConstant(1 / 2), apply(Sum(), apply(Multiply(), node, node)))
