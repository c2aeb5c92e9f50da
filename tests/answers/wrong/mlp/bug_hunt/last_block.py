"""Last block decides.

says: The last block decides:
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        for a, b in zip(grads, nudged):
            for g, n in zip(a, b):
                verdicts[name] = bool(np.abs(g - n).max() <= 1e-6 * np.abs(n).max())
    return verdicts
