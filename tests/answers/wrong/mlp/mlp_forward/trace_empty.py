"""Nothing is ever appended to the trace.

says: inputs 1 is missing
earns: 1/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        seen = activate(z)
    return z, trace
