"""The trace is not returned.

says: Return two things: the
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        inputs = activate(z)
    return z
