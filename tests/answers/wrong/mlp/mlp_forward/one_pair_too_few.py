"""The last pair is missing.

says: The last layer has no entry in the trace.
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for layer in params[:-1]:
        z = affine(a, layer.W, layer.b)
        trace.append((a, z))
        a = activate(z)
    return affine(a, params[-1].W, params[-1].b), trace
