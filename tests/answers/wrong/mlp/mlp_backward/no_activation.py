"""No activation on the way back.

says: The hidden layer's own slope is missing from
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        D, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
