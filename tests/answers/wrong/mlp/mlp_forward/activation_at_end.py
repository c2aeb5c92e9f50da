"""Activation at the end.

says: The last layer goes through the activation; its
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z)
    outputs = seen
    return outputs, trace
