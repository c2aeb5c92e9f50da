"""No activation at all.

says: No activation anywhere:
"""


def mlp_forward(params, X, activation):
    trace = []
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = z
    return z, trace
