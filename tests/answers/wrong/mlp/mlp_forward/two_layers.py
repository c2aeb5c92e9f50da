"""Two layers only.

says: The shapes do not fit at
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    first, last = params[0], params[-1]
    z = affine(X, first.W, first.b)
    a = activate(z)
    outputs = affine(a, last.W, last.b)
    return outputs, [(X, z), (a, outputs)]
