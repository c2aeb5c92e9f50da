"""Sigmoid on the logits.

says: before the softmax
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    output = apply(Sigmoid(), output)
    return apply(CrossEntropy(targets), output)
