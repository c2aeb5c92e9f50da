"""A fixed limit for small and large gradients.

says: A gradient of tiny numbers passes although it is wrong: compare with its
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).max() < 1e-6)
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
