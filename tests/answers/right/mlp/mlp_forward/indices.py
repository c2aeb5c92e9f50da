"""With indices."""


def mlp_forward(params, X, activation):
    activate = activation_pair(activation)[0]
    trace = []
    h = X
    for i in range(len(params)):
        z = h.dot(params[i].W) + params[i].b
        trace.append((h, z))
        if i != len(params) - 1:
            h = activate(z)
    return trace[-1][1], trace
