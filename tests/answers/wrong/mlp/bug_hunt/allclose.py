"""Says np.allclose.

says: such as the 1e-8 of np.allclose
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        truth = numerical_layers(suspect, params, X, targets)
        grads = suspect(params, X, targets)[1]
        verdicts[name] = all(
            np.allclose(a, b) for G, T in zip(grads, truth) for a, b in zip(G, T)
        )
    return verdicts
