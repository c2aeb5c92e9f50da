"""By recursion."""

def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    def back(i, d_z):
        d_seen, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        below = back(i - 1, activate_backward(d_seen, trace[i - 1][1])) if i else []
        return below + [Layer(d_W, d_b)]
    grads = back(len(params) - 1, d_outputs)
    return grads
