"""Sums first, inputs second.

says: The two entries of a pair are exchanged: first what the layer saw.
earns: 1/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((z, inputs))
        inputs = activate(z)
    return z, trace
