"""New leaves.

says: W of layer
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(
            Add(), apply(MatMul(), output, Node(layer.W.value)), Node(layer.b.value)
        )
    return apply(CrossEntropy(targets), output)
