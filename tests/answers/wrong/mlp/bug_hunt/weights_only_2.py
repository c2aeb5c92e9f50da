"""Weights only.

says: A wrong bias gradient passes: look at both
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.abs(a.W - b.W).max() <= 1e-6 * np.abs(b.W).max()
            for a, b in zip(grads, nudged)
        )
    return verdicts
