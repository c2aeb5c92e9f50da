"""Only the last block decides.

says: A wrong first layer passes: look at all layers.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        for g, m in zip(grads, numeric):
            for a, b in zip(g, m):
                verdicts[name] = bool(np.allclose(a, b, atol=1e-6))
    return verdicts
