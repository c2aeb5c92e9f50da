"""Softmax before the op.

located
earns: 3/8
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(
        CrossEntropy(targets), Node(softmax(output.value), output.op, output.parents)
    )
