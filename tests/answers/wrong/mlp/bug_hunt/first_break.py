"""Stops at the first block.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        for a, b in zip(grads, nudged):
            verdicts[name] = bool(np.abs(a.W - b.W).max() <= 1e-6 * np.abs(b.W).max())
            break
    return verdicts
