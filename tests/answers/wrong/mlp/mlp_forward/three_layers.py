"""First three layers.

says: outputs has shape
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params[:3]:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z)
    return z, trace
