"""The slope of the hidden layers is forgotten (S2.CG.13d8, A2).

says: The hidden layer's own slope is missing from the product.
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_inputs, d_W, d_b = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = d_inputs
    return grads
