"""The weight gradients see sums, not outputs (C3).

says: A weight gradient needs what the layer actually saw.
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        seen = trace[i - 1][1] if i else inputs
        d_inputs, d_W, d_b = affine_backward(d_z, seen, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_inputs, trace[i - 1][1])
    return grads
