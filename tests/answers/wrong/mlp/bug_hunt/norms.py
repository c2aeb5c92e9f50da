"""Norms are compared.

says: A wrong sign passes: compare the numbers, not their sizes.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        truth = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(abs(np.linalg.norm(a) - np.linalg.norm(b)) <= 1e-6 * np.linalg.norm(b) for g, t in zip(grads, truth) for a, b in zip(g, t))
    return verdicts
