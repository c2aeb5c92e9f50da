"""Only the first layer is looked at.

says: A wrong last layer passes: compare every layer.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).max() <= 1e-6 * np.abs(b).max())
            for g, e in [(grads[0], expected[0])]
            for a, b in zip(g, e)
        )
    return verdicts
