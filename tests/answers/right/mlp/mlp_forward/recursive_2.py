"""Recursive."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []

    def walk(layers, seen):
        z = affine(seen, *layers[0])
        pair = [(seen, z)]
        return pair if len(layers) == 1 else pair + walk(layers[1:], activate(z))

    trace = walk(list(params), X)
    return trace[-1][1], trace
