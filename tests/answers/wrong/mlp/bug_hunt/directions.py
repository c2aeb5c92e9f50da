"""Only the direction counts (D2).

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.sum(a * b) > (1 - 1e-9) * np.linalg.norm(a) * np.linalg.norm(b))
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
