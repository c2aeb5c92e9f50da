"""A while loop and tuples."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    current, k = X, 0
    while k < len(params):
        W, b = params[k]
        s = affine(current, W, b)
        trace += [(current, s)]
        current = activate(s)
        k += 1
    return s, trace
