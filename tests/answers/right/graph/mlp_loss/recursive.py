"""Recursive."""


def mlp_loss(params, X, targets):
    def logits(layers):
        below = Node(X) if len(layers) == 1 else apply(ReLU(), logits(layers[:-1]))
        return apply(Add(), apply(MatMul(), below, layers[-1].W), layers[-1].b)

    return apply(CrossEntropy(targets), logits(list(params)))
