"""No difference is allowed (N13).

says: Every suspect was called wrong. Is a difference in the last digits a
"""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.array_equal(a, b))
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
