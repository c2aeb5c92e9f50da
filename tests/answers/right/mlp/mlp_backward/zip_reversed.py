"""zip of reversed lists."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    below = [None, *[z for _, z in trace[:-1]]]
    for layer, (seen, _), z in zip(reversed(params), reversed(trace), reversed(below)):
        d_seen, *gradient = affine_backward(D, seen, layer.W)
        grads = [Layer(*gradient), *grads]
        D = None if z is None else activate_backward(d_seen, z)
    return grads
