"""ReLU at the end.

says: The logits go through a ReLU; it stands between
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for layer in params:
        output = apply(ReLU(), apply(Add(), apply(MatMul(), output, layer.W), layer.b))
    return apply(CrossEntropy(targets), output)
