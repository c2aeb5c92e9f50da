"""Appended, then turned."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in range(len(params) - 1, -1, -1):
        if i < len(params) - 1:
            D = activate_backward(D, trace[i][1])
        D, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.append(Layer(d_W, d_b))
    grads.reverse()
    return grads
