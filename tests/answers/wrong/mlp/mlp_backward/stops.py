"""The sums of the last hidden layer, wherever they fit.

located
earns: 1/2
"""

def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        d_seen, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_seen, trace[-2][1]) if trace[-2][1].shape == d_seen.shape else activate_backward(d_seen, trace[i - 1][1])
    return grads
