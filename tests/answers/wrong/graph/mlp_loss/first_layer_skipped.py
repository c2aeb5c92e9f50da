"""The first hidden layer has no ReLU.

says: There is no ReLU after the
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 1:
            output = apply(ReLU(), output)
        output = output @ layer.W + layer.b
    return apply(CrossEntropy(targets), output)
