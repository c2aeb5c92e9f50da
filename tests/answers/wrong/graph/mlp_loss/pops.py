"""Empties the list.

says: losses with one parameter moved is missing
earns: 3/8
"""


def mlp_loss(params, X, targets):
    output = Node(X)
    while params:
        layer = params.pop(0)
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
        if params:
            output = apply(ReLU(), output)
    return apply(CrossEntropy(targets), output)
