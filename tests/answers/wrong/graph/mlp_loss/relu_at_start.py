"""ReLU on X.

says: The features go through a ReLU; it stands
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for layer in params:
        output = apply(Add(), apply(MatMul(), apply(ReLU(), output), layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
