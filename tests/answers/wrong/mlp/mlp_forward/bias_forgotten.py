"""The biases are forgotten.

says: The biases are not used.
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, inputs = [], X
    for layer in params:
        z = inputs @ layer.W
        trace.append((inputs, z))
        inputs = activate(z)
    return z, trace
