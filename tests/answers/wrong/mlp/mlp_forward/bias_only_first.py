"""The biases of the first layer everywhere they fit.

located
earns: 1/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for i, layer in enumerate(params):
        z = a @ layer.W
        if i < 3:
            z = z + layer.b
        trace.append((a, z))
        a = activate(z)
    return z, trace
