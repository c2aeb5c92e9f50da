"""any.

says: One right block is enough for you; all of them must be right.
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        verdicts[name] = any(
            np.allclose(g.W, m.W) and np.allclose(g.b, m.b)
            for g, m in zip(grads, numeric)
        )
    return verdicts
