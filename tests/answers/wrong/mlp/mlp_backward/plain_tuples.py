"""Tuples for Layers.

says: of every tuple in what your function returns
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        d_inputs, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        grads.insert(0, (d_W, d_b))
        if i:
            d_z = activate_backward(d_inputs, trace[i - 1][1])
    return grads
