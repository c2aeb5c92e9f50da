"""Last layer on its own."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    *hidden, last = params
    seen = X
    for layer in hidden:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z)
    outputs = affine(seen, last.W, last.b)
    trace.append((seen, outputs))
    return outputs, trace
