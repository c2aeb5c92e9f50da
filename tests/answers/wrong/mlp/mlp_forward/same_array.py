"""In place.

located
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = z
        if layer is not params[-1]:
            seen[:] = activate(z)
    return z, trace
