"""The outputs are activated.

says: The last layer goes through the activation; its sums are the outputs.
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for W, b in params:
        z = affine(a, W, b)
        trace.append((a, z))
        a = activate(z)
    return a, trace
