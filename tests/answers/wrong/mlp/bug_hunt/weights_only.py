"""Only the weights are looked at (B8).

says: A wrong bias gradient passes: look at both blocks of a layer.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.abs(a - b).max() <= 1e-6 * np.abs(b).max())
            for g, e in zip(grads, expected)
            for a, b in [(g[0], e[0])]
        )
    return verdicts
