"""The first hidden layer lacks its slope.

says: The hidden layer's own slope is missing from the product.
earns: 1/2
"""

def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        d_seen, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        d_z = activate_backward(d_seen, trace[i - 1][1]) if i > 1 else d_seen
    return grads
