"""The outgoing weights are forgotten (S2.NN.4b, C1).

says: Through which weight does this unit reach the loss?
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        _, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            total = d_z.sum(axis=1, keepdims=True)
            d_z = activate_backward(total + 0 * inputs, trace[i - 1][1])
    return grads
