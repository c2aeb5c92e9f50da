"""d_outputs *= mask.

says: Your slope function applies the activation itself; it was handed a
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    for i in reversed(range(len(params))):
        d_in, d_W, d_b = affine_backward(d_outputs, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i:
            d_outputs = activate_backward(d_in, trace[i][0])
    return grads
