"""In place.

says: Your function changes its argument d_outputs in place.
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        _, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            D = activate_backward(D @ params[i].W.T, trace[i - 1][1])
    d_outputs *= 0
    return grads
