"""Largest entry of the layer.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            max(np.abs(a.W - b.W).max(), np.abs(a.b - b.b).max())
            <= 3e-3 * max(np.abs(b.W).max(), np.abs(b.b).max())
            for a, b in zip(grads, nudged)
        )
    return verdicts
