"""Fixed limit.

says: A gradient of tiny numbers passes although it
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.abs(g - n).max() < 1e-6
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
