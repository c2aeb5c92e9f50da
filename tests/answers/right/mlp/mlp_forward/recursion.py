"""From layer to layer by recursion."""


def mlp_forward(params, X, activation):
    def go(layers, a):
        z = affine(a, *layers[0])
        if len(layers) == 1:
            return z, [(a, z)]
        out, rest = go(layers[1:], activation_pair(activation)[0](z))
        return out, [(a, z)] + rest

    return go(params, X)
