"""any for all.

says: One right block is enough for you; all of them
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = any(
            np.abs(g - n).max() <= 1e-6 * np.abs(n).max()
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
