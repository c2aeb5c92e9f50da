"""Three layers.

says: The shapes do not fit at
"""


def mlp_loss(params, X, targets):
    layers = params if len(params) <= 3 else [*params[:2], params[-1]]
    output = Node(X)
    for i, layer in enumerate(layers):
        if i > 0:
            output = apply(ReLU(), output)
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
