"""The value for the node.

says: b of layer 1 is not in your graph
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, layer.W), Node(layer.b.value))
    return apply(CrossEntropy(targets), output)
