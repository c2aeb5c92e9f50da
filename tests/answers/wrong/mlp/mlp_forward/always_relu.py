"""ReLU, whatever is asked.

says: The activation is always ReLU; which one was asked for?
"""


def mlp_forward(params, X, activation):
    trace, inputs = [], X
    for layer in params:
        z = affine(inputs, layer.W, layer.b)
        trace.append((inputs, z))
        inputs = relu(z)
    return z, trace
