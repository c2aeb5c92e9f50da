"""Activation in place: sums of the trace are overwritten.

located
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for i, layer in enumerate(params):
        z = affine(a, layer.W, layer.b)
        trace.append((a, z))
        if i < len(params) - 1:
            z[:] = activate(z)
        a = z
    return a, trace
