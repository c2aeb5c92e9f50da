"""First layer only.

says: A wrong last layer passes: compare every layer.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(g - n).max() <= 1e-6 * np.abs(n).max())
            for g, n in zip(grads[0], nudged[0])
        )
    return verdicts
