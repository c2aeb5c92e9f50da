"""Last layer not in the trace.

says: The last layer has no entry in the trace.
earns: 3/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params[:-1]:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z)
    return affine(seen, params[-1].W, params[-1].b), trace
