"""A recursion over the layers."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    first, *rest = params
    z = affine(X, first.W, first.b)
    if not rest:
        return z, [(X, z)]
    outputs, above = mlp_forward(rest, activate(z), activation)
    return outputs, [(X, z), *above]
