"""First layer left out.

says: There are
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in range(len(params) - 1, 0, -1):
        d_A, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        D = activate_backward(d_A, trace[i - 1][1])
    return grads
