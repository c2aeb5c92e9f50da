"""Trace backwards.

says: The trace begins with the last layer; the first
earns: 1/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.insert(0, (seen, z))
        seen = activate(z)
    return z, trace
