"""Last layer first.

says: Your gradients come in reverse order: the first layer goes first.
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, z = trace[i]
        d_inputs, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.append(Layer(d_W, d_b))
        if i:
            d_z = activate_backward(d_inputs, trace[i - 1][1])
    return grads
