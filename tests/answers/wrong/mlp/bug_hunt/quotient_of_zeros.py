"""A quotient is taken, also of 0 by 0.

says: A gradient of zeros that is right was called wrong: 0 is not below 0,
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        truth = numerical_layers(suspect, params, X, targets)
        worst = [
            np.max(np.abs(a - b)) / np.max(np.abs(b))
            for g, t in zip(grads, truth)
            for a, b in zip(g, t)
        ]
        verdicts[name] = bool(np.max(worst) <= 1e-6)
    return verdicts
