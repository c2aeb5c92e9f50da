"""The weights of the layer below, wherever they fit.

located
earns: 1/2
"""

def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        d_seen, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        if i > 0 and params[i - 1].W.shape == params[i].W.shape:
            d_seen = d_z @ params[i - 1].W.T
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_seen, trace[i - 1][1])
    return grads
