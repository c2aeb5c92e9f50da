"""Only the first entry of each block is compared.

says: a single entry is wrong passes
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).flat[0] <= 1e-6 * np.abs(b).max())
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
