"""The trace is emptied.

says: Your function changes its argument trace in place
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for layer in reversed(params):
        inputs, _ = trace.pop()
        d_in, d_W, d_b = affine_backward(d_z, inputs, layer.W)
        grads.insert(0, Layer(d_W, d_b))
        if trace:
            d_z = activate_backward(d_in, trace[-1][1])
    return grads
