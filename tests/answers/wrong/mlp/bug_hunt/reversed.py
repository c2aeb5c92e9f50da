"""True for a bug.

says: All verdicts are the wrong way round: True
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = not all(
            np.abs(g - n).max() <= 1e-6 * np.abs(n).max()
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
