"""Direction only.

located
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)

        def unit(x):
            return x / max(np.linalg.norm(x), 1e-300)

        verdicts[name] = all(
            np.abs(unit(g) - unit(n)).max() <= 1e-6
            for a, b in zip(grads, nudged)
            for g, n in zip(a, b)
        )
    return verdicts
