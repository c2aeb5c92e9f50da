"""Empties the trace.

says: Your function changes its argument trace in place.
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        seen, _ = trace.pop()
        d_A, d_W, d_b = affine_backward(D, seen, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
        if trace:
            D = activate_backward(d_A, trace[-1][1])
    return grads
