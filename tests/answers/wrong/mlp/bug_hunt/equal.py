"""Exactly equal.

says: Every suspect was called wrong. Is a difference
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.array_equal(g, n) for a, b in zip(grads, nudged) for g, n in zip(a, b)
        )
    return verdicts
