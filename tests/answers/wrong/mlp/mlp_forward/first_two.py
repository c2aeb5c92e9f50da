"""Activation after the first two.

located
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for i, layer in enumerate(params):
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z) if i < 2 else z
    return z, trace
