"""Four digits of each entry, where six of the largest are asked for.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    out = {}
    for name, s in suspects.items():
        g = s(params, X, targets)[1]
        n = numerical_layers(s, params, X, targets)
        worst = max(
            np.max(np.abs(a - b) / np.maximum(np.abs(a), np.abs(b)))
            for p, q in zip(g, n)
            for a, b in zip(p, q)
        )
        out[name] = bool(worst < 1e-4)
    return out
