"""The slope is taken at the activated values (double activation).

says: Your slope function applies
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_inputs, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_inputs, inputs)
    return grads
