"""The activation is forgotten (S2.NN.1).

says: No activation anywhere: without it all layers are a single one.
"""


def mlp_forward(params, X, activation):
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = z
    return z, trace
