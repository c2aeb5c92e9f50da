"""The slope at the layer's own z, before the affine step.

says: The last sums go through an
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d = d_outputs
    for i in reversed(range(len(params))):
        inputs, z = trace[i]
        d = activate_backward(d, z)
        d, d_W, d_b = affine_backward(d, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
