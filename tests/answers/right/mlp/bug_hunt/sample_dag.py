"""Dag of the sample class."""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    def fits(suspect):
        ours = suspect(params, X, targets)[1]
        theirs = numerical_layers(suspect, params, X, targets)
        pairs = [pair for layers in zip(ours, theirs) for pair in zip(*layers)]
        return all(np.abs(a - b).max() <= 1e-6 * np.abs(b).max() for a, b in pairs)

    return {name: bool(fits(suspect)) for name, suspect in suspects.items()}
