"""Two layers.

says: The shapes do not fit at
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    last = len(params) - 1
    d_A, d_V, d_c = affine_backward(d_outputs, trace[last][0], params[last].W)
    if last == 0:
        return [Layer(d_V, d_c)]
    D = activate_backward(d_A, trace[0][1])
    _, d_W, d_b = affine_backward(D, trace[0][0], params[0].W)
    return [Layer(d_W, d_b), Layer(d_V, d_c)]
