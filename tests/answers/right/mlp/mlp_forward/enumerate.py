"""Activation before every layer but the first."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    z = None
    for i, (W, b) in enumerate(params):
        seen = X if i == 0 else activate(z)
        z = seen @ W + b
        trace.append((seen, z))
    return z, trace
