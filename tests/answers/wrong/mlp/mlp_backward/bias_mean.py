"""Biases averaged.

says: Biases averaged once more than weights.
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        d_A, d_W, _ = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, D.mean(axis=0)))
        if i > 0:
            D = activate_backward(d_A, trace[i - 1][1])
    return grads
