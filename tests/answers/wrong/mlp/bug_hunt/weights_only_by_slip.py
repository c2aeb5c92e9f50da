"""Only W is compared.

says: A wrong bias gradient
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(np.allclose(g.W, e.W) for g, e in zip(grads, expected))
    return verdicts
