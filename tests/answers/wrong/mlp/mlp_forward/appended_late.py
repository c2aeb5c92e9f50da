"""The pair is appended after the activation has replaced what the layer saw.

says: The trace holds what a layer gave; what it saw is asked for.
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        seen = activate(z)
        trace.append((seen, z))
    return z, trace
