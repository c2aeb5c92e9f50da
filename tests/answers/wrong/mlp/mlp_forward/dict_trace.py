"""The trace is of dictionaries.

says: Every entry of the trace must hold two arrays: what the layer saw and
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for layer in params:
        z = affine(a, layer.W, layer.b)
        trace.append({"inputs": a, "z": z})
        a = activate(z)
    return z, trace
