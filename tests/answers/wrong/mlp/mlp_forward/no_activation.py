"""No activation at all.

says: No activation anywhere: without it all layers
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = z
    return z, trace
