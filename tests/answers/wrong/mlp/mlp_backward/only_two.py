"""Two layers from the end.

says: list index out of range
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    d_in, d_W, d_b = affine_backward(d_outputs, trace[-1][0], params[-1].W)
    d_z = activate_backward(d_in, trace[-2][1])
    _, d_W1, d_b1 = affine_backward(d_z, trace[-2][0], params[-2].W)
    return [Layer(d_W1, d_b1), Layer(d_W, d_b)]
