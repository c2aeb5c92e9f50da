"""Last layer apart."""


def mlp_loss(params, X, targets):
    def dense(node, layer):
        return apply(Add(), apply(MatMul(), node, layer.W), layer.b)

    *hidden, last = params
    node = Node(X)
    for layer in hidden:
        node = apply(ReLU(), dense(node, layer))
    return apply(CrossEntropy(targets), dense(node, last))
