"""The trace holds the activated values.

says: The second entry of a pair
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, activate(z)))
        inputs = activate(z)
    return z, trace
