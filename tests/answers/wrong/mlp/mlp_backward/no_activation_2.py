"""Straight through the activation.

says: The hidden layer's own slope is missing from the product.
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        d_z, d_W, d_b = (
            affine_backward(d_z, trace[i][0], params[i].W)
            if i == len(params) - 1
            else affine_backward(d_z, trace[i][0], params[i].W)
        )
        grads.insert(0, Layer(d_W, d_b))
    return grads
