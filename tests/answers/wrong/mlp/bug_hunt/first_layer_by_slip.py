"""Only the first layer is compared.

says: A wrong last layer
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            np.allclose(g, e, atol=1e-6) for g, e in zip(grads[0], expected[0])
        )
    return verdicts
