"""The verdict of the last block overwrites the others.

says: The last block decides: the
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        for pair in zip(grads, expected):
            for g, e in zip(*pair):
                verdicts[name] = bool(np.abs(g - e).max() <= 1e-6 * np.abs(e).max())
    return verdicts
