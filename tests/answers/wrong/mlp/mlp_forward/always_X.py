"""X into every layer.

says: The shapes do not fit at
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    for layer in params:
        z = affine(X, layer.W[: X.shape[1]], layer.b)
        trace.append((X, z))
    return z, trace
