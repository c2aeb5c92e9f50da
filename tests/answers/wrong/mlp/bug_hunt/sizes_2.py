"""Sizes compared.

says: A wrong sign passes: compare the numbers, not
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.abs(np.abs(g) - np.abs(n)).max() <= 1e-6 * np.abs(n).max()
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
