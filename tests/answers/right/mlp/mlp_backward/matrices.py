"""Matrices written out."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_W, d_b = inputs.T @ d_z, d_z.sum(axis=0)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_z @ params[i].W.T, trace[i - 1][1])
    return grads
