"""Each entry by itself.

says: A right gradient is called wrong: a tiny entry
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.all(np.abs(g - n) <= 1e-6 * np.abs(n)))
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
