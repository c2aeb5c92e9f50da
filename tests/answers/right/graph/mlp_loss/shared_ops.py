"""One op object of each kind."""


def mlp_loss(params, X, targets):
    product, plus, switch, head = MatMul(), Add(), ReLU(), CrossEntropy(targets)
    node = apply(plus, apply(product, Node(X), params[0].W), params[0].b)
    for W, b in params[1:]:
        node = apply(plus, apply(product, apply(switch, node), W), b)
    return apply(head, node)
