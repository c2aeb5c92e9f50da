"""The ReLU comes before the bias.

says: The ReLU stands before the
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        output = output @ layer.W
        if i < len(params) - 1:
            output = apply(ReLU(), output)
        output = output + layer.b
    return apply(CrossEntropy(targets), output)
