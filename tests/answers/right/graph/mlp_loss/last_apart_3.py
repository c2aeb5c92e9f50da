"""The last layer apart."""


def mlp_loss(params, X, targets):
    *hidden, last = params
    h = as_node(X)
    for layer in hidden:
        h = apply(ReLU(), h @ layer.W + layer.b)
    return apply(CrossEntropy(targets), h @ last.W + last.b)
