"""The mask of the layer above.

says: Your slope function applies the activation itself; it was handed a
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for layer, (inputs, z) in zip(reversed(params), reversed(trace)):
        d_inputs, d_W, d_b = affine_backward(d_z, inputs, layer.W)
        grads.append(Layer(d_W, d_b))
        d_z = activate_backward(d_inputs, inputs)
    return grads[::-1]
