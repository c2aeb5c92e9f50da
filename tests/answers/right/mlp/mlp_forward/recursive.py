"""Recursion over the layers."""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    W, b = params[0]
    z = X @ W + b
    if len(params) == 1:
        return z, [(X, z)]
    outputs, rest = mlp_forward(params[1:], activate(z), activation)
    return outputs, [(X, z), *rest]
