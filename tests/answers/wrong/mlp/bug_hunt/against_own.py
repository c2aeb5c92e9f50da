"""Against one's own gradient.

says: Every suspect was called wrong. Is a difference
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        _, own = loss_and_gradients(
            params, X, targets, activation="relu", head="binary"
        )
        verdicts[name] = all(
            np.abs(g - n).max() <= 1e-6 * np.abs(n).max()
            for a, b in zip(grads, own)
            for g, n in zip(a, b)
        )
    return verdicts
