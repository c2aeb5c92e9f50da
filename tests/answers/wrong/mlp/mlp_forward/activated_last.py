"""The activation goes on the last layer too.

says: The last layer goes through
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = activate(z)
    return inputs, trace
