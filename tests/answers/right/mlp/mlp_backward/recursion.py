"""From layer to layer by recursion."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []

    def down(i, D):
        if i < 0:
            return []
        d_X, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        if i > 0:
            d_X = activate_backward(d_X, trace[i - 1][1])
        return down(i - 1, d_X) + [Layer(d_W, d_b)]

    grads = down(len(params) - 1, d_outputs)
    return grads
