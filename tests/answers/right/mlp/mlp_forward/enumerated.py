"""Activation before each layer but the first."""


def mlp_forward(params, X, activation):
    activate = activation_pair(activation)[0]
    z, trace = X, []
    for i, layer in enumerate(params):
        inputs = activate(z) if i else z
        z = affine(inputs, *layer)
        trace.append([inputs, z])
    return z, trace
