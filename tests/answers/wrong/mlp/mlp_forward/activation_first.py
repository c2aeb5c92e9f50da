"""Activation on X.

says: X goes through the activation; the first layer
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        seen = activate(seen)
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = z
    return z, trace
