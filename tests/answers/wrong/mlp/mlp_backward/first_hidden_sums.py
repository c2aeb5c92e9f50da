"""Always the first sums.

located
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        d_A, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            z = trace[0][1] if trace[0][1].shape == d_A.shape else trace[i - 1][1]
            D = activate_backward(d_A, z)
    return grads
