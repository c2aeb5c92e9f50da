"""The trace holds outputs, not sums.

located
earns: 4/5
"""


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace, a = [], X
    for i, (W, b) in enumerate(params):
        z = affine(a, W, b)
        out = activate(z) if i < len(params) - 1 else z
        trace.append((a, out))
        a = out
    return a, trace
