"""A while loop and an index."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    i = 0
    seen = X
    while i < len(params):
        sums = affine(seen, params[i].W, params[i].b)
        trace.append((seen, sums))
        if i < len(params) - 1:
            seen = activate(sums)
        i += 1
    return sums, trace
