"""The inputs are activated too.

says: X goes through the activation; the first layer sees it as it is.
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, z = [], X
    for layer in params:
        a = activate(z)
        z = affine(a, layer.W, layer.b)
        trace.append((a, z))
    return z, trace
