"""Trace of the outputs.

says: The second entry of a pair has gone through the
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        a = activate(z)
        trace.append((seen, a))
        seen = a
    return z, trace
