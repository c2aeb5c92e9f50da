"""Pairs turned.

says: The two entries of a pair are exchanged: first
earns: 1/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((z, seen))
        seen = activate(z)
    return z, trace
