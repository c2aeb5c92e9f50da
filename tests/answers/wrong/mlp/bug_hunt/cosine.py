"""The direction alone.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        g = np.concatenate([v.ravel() for layer in grads for v in layer])
        m = np.concatenate([v.ravel() for layer in numeric for v in layer])
        verdicts[name] = bool(g @ m / np.linalg.norm(g) / np.linalg.norm(m) > 1 - 1e-6)
    return verdicts
