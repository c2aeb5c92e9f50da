"""Deltas of the output everywhere.

says: The shapes do not fit at
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        d_A, d_W, d_b = affine_backward(d_outputs, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
