"""Sums of the same layer.

located
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        if i < len(params) - 1:
            D = (
                activate_backward(D, trace[i + 1][1])
                if D.shape == trace[i + 1][1].shape
                else activate_backward(D, trace[i][1])
            )
        D, d_W, d_b = affine_backward(D, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
