"""A doubled mask in place of the ReLU.

located
"""


def mlp_loss(params, X, targets):
    x = Node(X)
    for i, layer in enumerate(params):
        x = apply(MultiplyConstant((x.value > 0) * 2.0), x) if i else x
        x = apply(Add(), apply(MatMul(), x, layer.W), layer.b)
    return apply(CrossEntropy(targets), x)
