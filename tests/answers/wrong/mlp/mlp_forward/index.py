"""params.index.

says: The shapes do not fit at
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        if params.index(layer) < len(params) - 1:
            seen = activate(z)
    return z, trace
