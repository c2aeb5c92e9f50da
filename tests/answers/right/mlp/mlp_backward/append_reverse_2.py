"""Append, reverse."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    upstream = d_outputs
    for i, layer in reversed(list(enumerate(params))):
        if i < len(params) - 1:
            upstream = activate_backward(upstream, trace[i][1])
        upstream, d_W, d_b = affine_backward(upstream, trace[i][0], layer.W)
        grads.append(Layer(d_W, d_b))
    grads.reverse()
    return grads
