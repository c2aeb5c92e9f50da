"""The trace is a global list and grows (N15).

says: gives two answers
"""

KEPT = []


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    inputs = X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        KEPT.append((inputs, z))
        inputs = activate(z)
    return z, KEPT[:]
