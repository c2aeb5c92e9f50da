"""A helper for two arrays."""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    def agree(theirs, right):
        return bool(np.abs(theirs - right).max() <= np.abs(right).max() / 1_000_000)

    def innocent(suspect):
        pairs = zip(
            suspect(params, X, targets)[1],
            numerical_layers(suspect, params, X, targets),
        )
        return all(agree(a.W, b.W) and agree(a.b, b.b) for a, b in pairs)

    return {name: innocent(suspect) for name, suspect in suspects.items()}
