"""Trace not in pairs.

says: Every entry of the trace must hold two arrays: what the layer saw and
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace += [seen, z]
        seen = activate(z)
    return z, trace
