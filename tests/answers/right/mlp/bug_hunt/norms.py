"""Relative error by norms."""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        expected = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            bool(np.linalg.norm(a - b) <= 1e-6 * np.linalg.norm(b))
            for g, e in zip(grads, expected)
            for a, b in zip(g, e)
        )
    return verdicts
