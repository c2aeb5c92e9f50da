"""The last layer is known by its width.

located
"""

def mlp_loss(params, X, targets):
    out = Node(X)
    for layer in params:
        out = out @ layer.W + layer.b
        if layer.W.value.shape[1] != targets.shape[1]:
            out = apply(ReLU(), out)
    return apply(CrossEntropy(targets), out)
