"""Recursion from the last layer down."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    d_X, d_W, d_b = affine_backward(d_outputs, trace[-1][0], params[-1].W)
    if len(params) == 1:
        return [Layer(d_W, d_b)]
    d_z = activate_backward(d_X, trace[-2][1])
    return [*mlp_backward(params[:-1], trace[:-1], d_z, activation), Layer(d_W, d_b)]
