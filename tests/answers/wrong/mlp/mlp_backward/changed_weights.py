"""The weights are changed before they are used (C4).

says: All gradients belong to one and the same set of weights: some were changed
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        _, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        d_inputs = d_z @ (params[i].W - 0.1 * d_W).T
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_inputs, trace[i - 1][1])
    return grads
