"""A limit of five per cent.

says: A gradient that is wrong in its fifth digit passes; six are asked for.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).max() <= 0.05 * np.abs(b).max())
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
