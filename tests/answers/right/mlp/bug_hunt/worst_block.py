"""The worst block decides."""

import numpy as np


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        grads = suspect(params, X, targets)[1]
        expected = numerical_layers(suspect, params, X, targets)
        worst = 0.0
        for (W, b), (d_W, d_b) in zip(grads, expected):
            worst = max(worst, np.abs(W - d_W).max() / np.abs(d_W).max())
            worst = max(worst, np.abs(b - d_b).max() / np.abs(d_b).max())
        verdicts[name] = worst < 1e-5
    return verdicts
