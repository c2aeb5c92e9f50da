"""Walks forward.

says: The shapes do not fit at
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in range(len(params)):
        d_A, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.append(Layer(d_W, d_b))
        D = activate_backward(d_A, trace[i][1])
    return grads
