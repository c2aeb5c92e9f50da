"""A limit of a tenth.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.allclose(a, b, atol=0.1)
            for g, m in zip(grads, numeric)
            for a, b in zip(g, m)
        )
    return verdicts
