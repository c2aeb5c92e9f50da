"""The mean difference.

says: A gradient that is wrong in its fifth digit passes
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        truth = numerical_layers(suspect, params, X, targets)
        grads = suspect(params, X, targets)[1]
        verdicts[name] = all(
            np.abs(a - b).mean() <= 1e-6 * np.abs(b).mean() * 100
            for G, T in zip(grads, truth)
            for a, b in zip(G, T)
        )
    return verdicts
