"""Every layer sees X in the trace.

says: The outputs are right; the trace says that every layer saw X.
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for layer in params:
        z = affine(a, layer.W, layer.b)
        trace.append((X, z))
        a = activate(z)
    return z, trace
