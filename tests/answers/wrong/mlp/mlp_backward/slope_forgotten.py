"""No slope between the layers.

says: The hidden layer's own slope
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_z, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
