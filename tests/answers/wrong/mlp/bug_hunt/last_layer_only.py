"""Only the last layer is looked at.

says: A wrong first layer passes: look at all layers.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).max() <= 1e-6 * np.abs(b).max())
            for g, e in [(grads[-1], expected[-1])]
            for a, b in zip(g, e)
        )
    return verdicts
