"""Blocks in one list."""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        nudged = numerical_layers(suspect, params, X, targets)
        ours = [block for layer in nudged for block in layer]
        theirs = [block for layer in grads for block in layer]
        wrong = [
            np.abs(t - o).max() > 1e-6 * np.abs(o).max() for t, o in zip(theirs, ours)
        ]
        verdicts[name] = not any(wrong)
    return verdicts
