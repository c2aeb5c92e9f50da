"""Recursive."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []

    def down(i, D):
        d_A, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        below = [] if i == 0 else down(i - 1, activate_backward(d_A, trace[i - 1][1]))
        return below + [Layer(d_W, d_b)]

    return down(len(params) - 1, d_outputs)
