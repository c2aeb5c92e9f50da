"""The mean difference is compared.

says: Two wrong entries that cancel
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            abs(np.mean(g - e)) <= 1e-6 * np.abs(e).max()
            for pair in zip(grads, expected)
            for g, e in zip(*pair)
        )
    return verdicts
