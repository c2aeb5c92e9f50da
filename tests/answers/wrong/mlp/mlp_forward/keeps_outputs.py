"""The trace keeps what a layer gave (S1.5).

says: The second entry of a pair has gone through the activation; z is asked
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, activate(z)))
        inputs = activate(z)
    return z, trace
