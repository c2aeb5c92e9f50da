"""The loop returns in its first round.

says: Only the first layer is computed.
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = activate(z)
        return z, trace
