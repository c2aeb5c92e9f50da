"""1/n in every layer.

says: Averaged twice: n times too short.
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        d_A, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W / len(D), d_b / len(D)))
        if i > 0:
            D = activate_backward(d_A, trace[i - 1][1])
    return grads
