"""A tolerance of a tenth.

says: A gradient that is wrong in
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.abs(g - e).max() <= 0.1 * np.abs(e).max()
            for pair in zip(grads, expected)
            for g, e in zip(*pair)
        )
    return verdicts
