"""The outputs are taken as activated.

says: The last sums go through an activation on your way back; on the way
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, upstream = [], d_outputs
    for layer, (inputs, z) in zip(params[::-1], trace[::-1]):
        d_z = activate_backward(upstream, z)
        upstream, d_W, d_b = affine_backward(d_z, inputs, layer.W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
