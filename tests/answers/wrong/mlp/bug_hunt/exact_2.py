"""Exactly equal.

says: Every suspect was called wrong. Is a difference in the last digits a
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.array_equal(a, b) for g, m in zip(grads, numeric) for a, b in zip(g, m)
        )
    return verdicts
