"""The trace keeps X for every layer.

says: The outputs are right; the trace says that every layer saw X.
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((X, z))
        inputs = activate(z)
    return z, trace
